import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXECUTABLE_MAIN, makeExecutable } from "../../../scripts/package/executable";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "integrations-test-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("an executable runs what was compiled when it was made, and the same files give the same bytes", () => {
  const write = (name: string, code: string): string => {
    writeFileSync(join(folder, name), code);
    return join(folder, name);
  };
  const assets = {
    "provider.cjs": write("provider.cjs", 'console.log(module.isCompiled, require("./calls.cjs").of());'),
    "calls.cjs": write("calls.cjs", "exports.of = () => module.isCompiled;"),
    "proxy.cjs": write("proxy.cjs", "exports.unused = 1;"),
  };
  const [one, other] = [join(folder, "one"), join(folder, "other")];

  makeExecutable("linux_amd64", { main: EXECUTABLE_MAIN, assets }, one);
  makeExecutable("linux_amd64", { main: EXECUTABLE_MAIN, assets }, other);

  expect(execFileSync(one, { encoding: "utf8", env: {} })).toBe("true true\n");
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

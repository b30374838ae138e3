import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";

import { writeMessages } from "../../scripts/generate/messages";

const ROOT = join(__dirname, "..", "..");
const GENERATED = join(ROOT, "test", "plugin", "gen");

/** Contents of all files of a folder, by their path in it. */
function contentsOf(folder: string, top = folder): Record<string, string> {
  const entries = readdirSync(folder).map((name) => join(folder, name));
  return Object.assign(
    {},
    ...entries.map((path) =>
      statSync(path).isDirectory()
        ? contentsOf(path, top)
        : { [relative(top, path)]: readFileSync(path, "utf8") },
    ),
  ) as Record<string, string>;
}

describe("the generated message types", () => {
  it("are those of the .proto files: run `npm run generate:proto` after changing one", () => {
    const fresh = mkdtempSync(join(tmpdir(), "generated-"));
    const binaries = join(ROOT, "node_modules", ".bin");
    execFileSync(join(binaries, "buf"), ["generate", "--template", JSON.stringify(templateInto(fresh))], {
      cwd: ROOT,
      env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ""}` },
    });
    expect(contentsOf(GENERATED)).toEqual(contentsOf(fresh));
    rmSync(fresh, { recursive: true });
  });

  it("are what the tables of the provider are made of: run `npm run generate` after changing them", () => {
    const fresh = mkdtempSync(join(tmpdir(), "generated-"));
    writeMessages(fresh);
    expect(contentsOf(join(ROOT, "src", "plugin", "gen"))).toEqual(contentsOf(fresh));
    rmSync(fresh, { recursive: true });
  });
});

/** `buf.gen.yaml`, but into another folder. */
const templateInto = (out: string) => ({
  version: "v2",
  plugins: [{ local: "protoc-gen-es", out, opt: "target=ts" }],
});

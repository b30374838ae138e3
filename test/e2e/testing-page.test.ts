import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { blocksOf, fileOf } from "../lib/documentation/page";

// The page's program and its test are run as they are written, with jest and the real engine.
jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");
const PAGE = "docs/guides/testing.md";
const INSTALLED = ["cdktf", "constructs", "@swc/core", "@swc/jest"];

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "iac-testing-page-")));
  for (const block of blocksOf(PAGE)) {
    const file = fileOf(block);
    if (file !== undefined) writeFileSync(join(folder, file), block.text);
  }
  link("cdktf-provider-integrations", ROOT);
  for (const name of INSTALLED) link(name, join(ROOT, "node_modules", name));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function link(name: string, target: string): void {
  const path = join(folder, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

const runJest = (): Promise<string> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", CHECKPOINT_DISABLE: "1" };
    const jest = join(ROOT, "node_modules", "jest", "bin", "jest.js");
    execFile(process.execPath, [jest, "--ci"], { cwd: folder, env }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });

test("the tests that the page shows pass", async () => {
  const printed = await runJest();

  expect(printed).toMatch(/^Tests: +3 passed, 3 total$/m);
});

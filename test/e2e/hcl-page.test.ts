import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { blocksOf, fileOf, hasWord, written } from "../lib/documentation/page";
import { TERRAFORM } from "../support/terraform-binary";
import { commandsIn, missingLines, openTerminal, type Terminal } from "./support/console";
import { engineName } from "./support/engine";
import { findLeaks } from "./support/leaks";

// The page for HCL is followed step by step, as a reader does.

jest.setTimeout(240_000);

const ROOT = join(__dirname, "..", "..");
const PAGE = "docs/guides/hcl.md";
/** Of the emulator, in the page. */
const PORT = "4010";

let folder: string;
let terminal: Terminal;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "iac-hcl-"));
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  symlinkSync(join(ROOT, "bin", "integrations"), join(folder, "node_modules", ".bin", "integrations"));
  terminal = openTerminal(folder, {
    PATH: process.env.PATH,
    TERRAFORM_BINARY_NAME: process.env.TERRAFORM_BINARY_NAME,
    HOME: folder,
    CI: "1",
    NO_COLOR: "1",
    CHECKPOINT_DISABLE: "1",
    TF_INPUT: "0",
    npm_config_update_notifier: "false",
  });
});

afterAll(async () => {
  await terminal.close();
  rmSync(folder, { recursive: true, force: true });
});

test("what the page says happens, and no secret is in a file or on the screen", async () => {
  const port = await freePort();
  const engine = engineName();
  let printed = "";
  for (const block of blocksOf(PAGE)) {
    const file = fileOf(block);
    if (file !== undefined) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, written(block, existsSync(path) ? readFileSync(path, "utf8") : ""));
      continue;
    }
    for (const { command, expected } of commandsIn(block.text)) {
      const [asked = "", ...shown] = [command, ...expected].map((line) => line.replaceAll(PORT, port));
      if (hasWord(block, "background")) {
        expect(missingLines(shown, await terminal.start(asked))).toEqual([]);
        continue;
      }
      const { exitCode, output } = await terminal.run(asked.replace(/^terraform /, `${TERRAFORM} `));
      printed += output;
      const missing = missingLines(shown, output.replaceAll(engine, "Terraform"));
      expect({ asked, exitCode, missing, output }).toEqual({
        asked,
        exitCode: 0,
        missing: [],
        output,
      });
    }
  }
  const secrets = [...new Set(readFileSync(join(ROOT, PAGE), "utf8").match(/FAKE-SECRET-[\w-]+/g))];
  expect(secrets.length).toBeGreaterThan(3);
  expect(findLeaks(folder, { printed }, secrets)).toEqual([]);
});

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

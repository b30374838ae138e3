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
import { join } from "node:path";
import { type Block, blocksOf, fileOf, hasWord, written } from "../lib/documentation/page";
import { type Command, commandsIn, missingLines, openTerminal, type Terminal } from "./support/console";
import { findLeaks } from "./support/leaks";

// The guide is followed step by step, as a reader does: files are written, commands run, and what they print is what
// the page shows.

const ROOT = join(__dirname, "..", "..");
const PAGE = "docs/guides/cdktf.md";
/** Of the emulator, in the page. */
const PORT = "4010";

type Step = { readonly name: string; readonly block: Block; readonly command?: Command };

const steps: readonly Step[] = blocksOf(PAGE).flatMap((block): readonly Step[] => {
  const file = fileOf(block);
  if (file !== undefined) return [{ name: `${block.at}: ${block.language} of ${file}`, block }];
  if (block.language !== "console") return [];
  return commandsIn(block.text).map((command) => ({
    name: `${block.at}: ${command.command}`,
    block,
    command,
  }));
});

const SECRETS = [...new Set(readFileSync(join(ROOT, PAGE), "utf8").match(/FAKE-SECRET-[\w-]+/g))];

let folder: string;
let port: string;
let terminal: Terminal;
let printed = "";
let failed: string | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "iac-guide-"));
  port = String(await freePort());
  terminal = openTerminal(folder, {
    PATH: process.env.PATH,
    TERRAFORM_BINARY_NAME: process.env.TERRAFORM_BINARY_NAME,
    HOME: folder,
    CI: "1",
    NO_COLOR: "1",
    FORCE_COLOR: "0",
    CHECKPOINT_DISABLE: "1",
    TF_INPUT: "0",
    npm_config_update_notifier: "false",
  });
});

afterAll(async () => {
  await terminal.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(steps.map((step) => [step.name, step] as const))("%s", async (name, { block, command }) => {
  if (failed !== undefined) throw new Error(`not done, because this failed: ${failed}`);
  failed = name;
  if (command === undefined) write(block);
  else await follow(command, block);
  failed = undefined;
});

test("credentials were sent when the page says so, and never else", async () => {
  const { requests } = await control<{ requests: { method: string; body_keys: string[] }[] }>("requests");

  expect(
    requests
      .filter(({ method }) => method === "POST" || method === "PATCH")
      .map(({ body_keys }) => body_keys),
  ).toEqual([
    expect.arrayContaining(["identifier", "username", "password"]), // deploy
    expect.arrayContaining(["username", "password"]), // rotate
    ["name"], // drift
    expect.arrayContaining(["token"]), // adopt
  ]);
});

test("nothing is left in the registry, and no secret in a file or on the screen", async () => {
  const { integrations } = await control<{ integrations: unknown[] }>("integrations");

  expect(integrations).toEqual([]);
  expect(SECRETS.length).toBeGreaterThan(0);
  expect(findLeaks(folder, { printed }, SECRETS)).toEqual([]);
});

function write(block: Block): void {
  const path = join(folder, fileOf(block) ?? "");
  writeFileSync(path, written(block, existsSync(path) ? readFileSync(path, "utf8") : ""));
}

async function follow({ command, expected }: Command, block: Block): Promise<void> {
  const [asked, ...shown] = [command, ...expected].map((line) => line.replaceAll(PORT, port));
  if (asked === undefined) return;
  if (asked.startsWith("npm install")) {
    install(asked);
    return;
  }
  if (hasWord(block, "background")) {
    expect(missingLines(shown, await terminal.start(asked))).toEqual([]);
    return;
  }
  const { exitCode, output } = await terminal.run(asked);
  printed += output;
  if (missingLines(shown, output).length > 0 || (exitCode !== 0) !== hasWord(block, "fails")) {
    throw new Error(
      `exit code ${exitCode}; not printed: ${JSON.stringify(missingLines(shown, output))}; printed:\n${output}`,
    );
  }
}

/** What `npm install` would put there, from this project: exactly what the page names, and with it what that needs. */
function install(command: string): void {
  const names = command
    .split(" ")
    .filter((word) => word !== "npm" && word !== "install" && !word.startsWith("-"));
  const binaries = join(folder, "node_modules", ".bin");
  mkdirSync(binaries, { recursive: true });
  for (const name of names) {
    const source = name === "cdktf-provider-integrations" ? ROOT : join(ROOT, "node_modules", name);
    symlinkSync(source, join(folder, "node_modules", name));
    const { bin } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as {
      bin?: string | Record<string, string>;
    };
    const all = typeof bin === "string" ? { [name]: bin } : (bin ?? {});
    for (const [binary, file] of Object.entries(all)) symlinkSync(join(source, file), join(binaries, binary));
  }
}

async function control<T>(path: string): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}/_control/buddy/${path}`);
  return (await answer.json()) as T;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findLeaks } from "./support/leaks";
import { plainText, runProcess, type Ran } from "./support/terraform";
import { TERRAFORM } from "../support/terraform-binary";

jest.setTimeout(240_000);

const ROOT = join(__dirname, "..", "..");
const PAGE = readFileSync(join(ROOT, "src", "framework", "README.md"), "utf8");
const PIN = "FAKE-SECRET-pin-90c1";
const ROTATED = "FAKE-SECRET-pin-rotated";

interface Block {
  /** What stands behind the opening fence: `ts file=diary/main.ts`, `sh build`. */
  readonly info: string;
  readonly code: string;
}

const BLOCKS: readonly Block[] = [...PAGE.matchAll(/^```(\S[^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([, info = "", code = ""]) => ({ info, code }),
);

function script(name: string): string {
  const block = BLOCKS.find(({ info }) => info === `sh ${name}`);
  if (block === undefined) throw new Error(`the page has no script ${name}`);
  return block.code;
}

/** The page's files in a folder of their own, beside the sources that they import. */
function layOut(): string {
  const laidOut = mkdtempSync(join(tmpdir(), "iac-readme-"));
  for (const name of ["src", "node_modules", "package.json"]) {
    symlinkSync(join(ROOT, name), join(laidOut, name));
  }
  for (const { info, code } of BLOCKS) {
    const path = /\bfile=(\S+)/.exec(info)?.[1];
    if (path === undefined) continue;
    mkdirSync(join(laidOut, dirname(path)), { recursive: true });
    writeFileSync(join(laidOut, path), code);
  }
  return laidOut;
}

let folder: string;
let built: Ran;
/** The page's own run, with a secret that a test can look for. */
let followed: Ran;

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: folder,
  CHECKPOINT_DISABLE: "1",
  TF_INPUT: "0",
  TF_IN_AUTOMATION: "1",
  TF_CLI_ARGS: "-no-color",
});

const shell = (code: string): Promise<Ran> => runProcess("sh", ["-ec", code], folder, environment());

/** A command after those of the page, with the page's settings. */
const terraformWith = (pin: string, ...args: readonly string[]): Promise<Ran> =>
  runProcess(TERRAFORM, args, join(folder, "diary"), {
    ...environment(),
    TF_CLI_CONFIG_FILE: join(folder, "diary", "dev.tfrc"),
    TF_VAR_pin: pin,
  });
const terraform = (...args: readonly string[]): Promise<Ran> => terraformWith(PIN, ...args);

const inStore = (...names: readonly string[]): string => join(folder, "diary", "store", ...names);

/** What a run leaves behind. */
const LEFT = ["store", "terraform.tfstate", "terraform.tfstate.backup"];

beforeAll(async () => {
  folder = layOut();
  built = await shell(script("build"));
  followed = await shell(script("run").replace("TF_VAR_pin=1234", `TF_VAR_pin=${PIN}`));
  cpSync(join(folder, "diary"), join(folder, "followed"), { recursive: true });
});

/** Each test begins where the page ends. */
beforeEach(() => {
  for (const name of LEFT) {
    rmSync(join(folder, "diary", name), { recursive: true, force: true });
    if (existsSync(join(folder, "followed", name)))
      cpSync(join(folder, "followed", name), join(folder, "diary", name), { recursive: true });
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the page's files are correct TypeScript, as strict as our own", async () => {
  const compilerOptions = {
    rootDir: "/",
    typeRoots: [join(ROOT, "node_modules", "@types")],
    types: ["node"],
  };
  const config = { extends: join(ROOT, "tsconfig.json"), compilerOptions, include: ["diary"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));

  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const checked = await runProcess(process.execPath, [compiler, "-p", "."], folder, environment());

  expect(checked.output).toBe("");
  expect(checked.exitCode).toBe(0);
});

test("following the page gives a provider that keeps two objects and is then at rest", () => {
  expect(built.exitCode).toBe(0);
  expect(followed.output).toContain("2 added, 0 changed, 0 destroyed");
  expect(followed.exitCode).toBe(0);
  expect(followed.output).toContain("words = 4");
  expect(followed.output).toContain("No changes.");
  expect(JSON.parse(readFileSync(inStore("travel", "monday"), "utf8"))).toEqual({
    text: "Arrived late, slept well.",
    mood: "fine",
  });
});

test("the secret of the page is nowhere but where the provider put it", () => {
  expect(findLeaks(join(folder, "diary"), { output: followed.output }, [PIN])).toEqual(["store/travel/.pin"]);
});

test("drift is repaired, and everything can be destroyed", async () => {
  writeFileSync(inStore("travel", "monday"), JSON.stringify({ text: "Nothing.", mood: "bad" }));

  const planned = await terraform("plan", "-detailed-exitcode");
  const applied = await terraform("apply", "-auto-approve");
  const destroyed = await terraform("destroy", "-auto-approve");

  expect(planned.exitCode).toBe(2);
  expect(planned.output).toContain("0 to add, 1 to change, 0 to destroy");
  expect(applied.output).toContain("0 added, 1 changed, 0 destroyed");
  expect(destroyed.output).toContain("2 destroyed");
  expect(existsSync(inStore("travel"))).toBe(false);
});

test("a changed secret is sent by itself", async () => {
  const applied = await terraformWith(ROTATED, "apply", "-auto-approve");

  expect(applied.output).toContain("0 added, 1 changed, 0 destroyed");
  expect(readFileSync(inStore("travel", ".pin"), "utf8")).toBe(ROTATED);
});

test("an object that is already there is not taken over, and can be imported as the message says", async () => {
  rmSync(join(folder, "diary", "terraform.tfstate"));

  const refused = await terraform("apply", "-auto-approve");
  const imported = await terraform("import", "diary_book.travel", "travel");

  expect(refused.exitCode).toBe(1);
  expect(plainText(refused.output)).toContain('There is already a book "travel"');
  expect(imported.output).toContain("Import successful!");
});

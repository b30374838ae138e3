import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { main } from "../../src/cli/main";
import { startEmulator, type Emulator } from "../../src/emulator";
import { makeObjects, type Made } from "../support/all-objects";
import { serveHere, type Served } from "./support/served";
import { openStage, plainText, runProcess, type Stage } from "./support/terraform";

// What `integrations adopt` writes is deployed with the real engine: everything is imported, nothing is changed, and no request
// writes anything.

jest.setTimeout(300_000);

const ROOT = join(__dirname, "../..");

let emulator: Emulator;
let served: Served;
let stage: Stage;
let made: readonly Made[];
let before: NodeJS.ProcessEnv;
let printed: string;

beforeEach(async () => {
  emulator = await startEmulator();
  served = await serveHere(emulator.environment);
  stage = openStage(emulator.environment);
  stage.set({ TF_REATTACH_PROVIDERS: served.reattach });
  made = await makeObjects(emulator);
  for (const { requests } of registries()) requests.clear();
  before = process.env;
  process.env = { ...before, ...emulator.environment };
  printed = "";
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(async () => {
  process.env = before;
  jest.restoreAllMocks();
  await served.close();
  await emulator.close();
  stage.remove();
});

const registries = () => [emulator.buddy, emulator.fruxon, emulator.northflank, emulator.truto];

const writes = () =>
  registries().flatMap(({ requests }) => requests.all().filter(({ method }) => method !== "GET"));

const adopt = (...args: readonly string[]): Promise<number> => main(["adopt", ...args]);

/** Plans, applies and plans again. */
async function deployed(): Promise<void> {
  const planned = plainText((await stage.plan()).output);
  expect(planned).toMatch(/Plan: \d+ to import, 0 to add, 0 to change, 0 to destroy\./);
  const [, count] = /Plan: (\d+) to import/.exec(planned) ?? [];
  expect(Number(count)).toBeGreaterThanOrEqual(made.length);
  expect((await stage.apply()).output).toContain(`${count ?? ""} imported, 0 added, 0 changed, 0 destroyed`);
  expect(await stage.plan()).toMatchObject({ exitCode: 0 });
  expect(writes()).toEqual([]);
}

test("HCL: all of it is imported, nothing is changed, and a second run finds nothing new", async () => {
  expect(await adopt("--hcl", "--out", stage.folder)).toBe(0);
  await deployed();

  printed = "";
  expect(await adopt("--dry-run", "--state", join(stage.folder, "terraform.tfstate"))).toBe(0);
  expect(printed).toMatch(/^0 to adopt, \d+ already in a state\./m);
  await managed();
});

/** With secrets, the same objects get those that the environment supplies, once. */
async function managed(): Promise<void> {
  printed = "";
  expect(await adopt("--hcl", "--with-secrets", "--force", "--out", stage.folder)).toBe(0);
  const names = (/^To supply:\n((?: {2}\S+\n)+)/m.exec(printed)?.[1] ?? "").trim().split(/\s+/);
  const values = names.map((name) => [name, credentialFor(name)] as const);
  stage.set(Object.fromEntries(values));
  const applied = plainText((await stage.apply()).output);
  expect(applied).toMatch(/0 added, \d+ changed, 0 destroyed/);

  const sent = JSON.stringify(writes().map(({ body }) => body));
  expect(names.length).toBeGreaterThan(25);
  // As a text, or as the object that a text is the JSON of.
  const isSent = (value: string) => sent.includes(JSON.stringify(value).slice(1, -1)) || sent.includes(value);
  expect(values.filter(([, value]) => !isSent(value))).toEqual([]);
  const state = readFileSync(join(stage.folder, "terraform.tfstate"), "utf8");
  expect(state.match(/.*FAKE-SECRET.*/g)).toBeNull();
  expect(await stage.plan()).toMatchObject({ exitCode: 0 });
}

/** In the form that the registry requires; what is no secret is stored in the state. */
function credentialFor(name: string): string {
  if (name.endsWith("_tenant_id")) return "acme-tenant";
  if (/_webhook(_url)?$/.test(name)) return `https://hooks.acme.example/FAKE-SECRET-${name}`;
  return /_(google_config|credentials)$/.test(name) ? '{"key":"FAKE-SECRET-google"}' : `FAKE-SECRET-${name}`;
}

test("TypeScript: it compiles, synthesizes, and deploys in the same way; ids stay the same from run to run", async () => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  // Inside of the package its own name leads to it.
  const folder = mkdtempSync(join(ROOT, ".cache", "adopt-"));
  try {
    expect(await adopt("--out", folder)).toBe(0);
    const files = ["main.ts", "buddy.ts", "fruxon.ts", "northflank.ts", "truto.ts"].map((name) =>
      join(folder, name),
    );
    const first = files.map((file) => readFileSync(file, "utf8"));
    expect(await adopt("--with-secrets", "--out", join(folder, "secrets"))).toBe(0);
    const withSecrets = files.map((file) => file.replace(folder, join(folder, "secrets")));
    expect(messagesOf([...files, ...withSecrets])).toEqual([]);
    expect(await runProcess(process.execPath, ["--import", "tsx", "main.ts"], folder, before)).toMatchObject({
      exitCode: 0,
    });
    const synthesized = JSON.parse(
      readFileSync(join(folder, "cdktf.out", "stacks", "integrations", "cdk.tf.json"), "utf8"),
    ) as { terraform: object };
    // A backend would need an init, and the provider of the tests is none that can be installed.
    const terraform = { ...synthesized.terraform, backend: undefined };
    writeFileSync(join(stage.folder, "cdk.tf.json"), JSON.stringify({ ...synthesized, terraform }));
    await deployed();

    expect(await adopt("--out", folder)).toBe(0);
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("with secrets, the credentials come from the environment, and their names are listed", async () => {
  expect(await adopt("--with-secrets", "--out", join(stage.folder, "ts"))).toBe(0);
  const code = readFileSync(join(stage.folder, "ts", "buddy.ts"), "utf8");

  expect(code).toMatch(/token: Secret\.environment\(scope, "BUDDY_SENTRY(_\w+)?_TOKEN"\)/);
  expect(code).not.toContain("externalCredentials");
  const names = (/^To supply:\n((?: {2}\S+\n)+)/m.exec(printed)?.[1] ?? "").trim().split(/\s+/);
  const { label } = made.find(({ type }) => type === "integrations_northflank_log_sink") ?? { label: "" };
  expect(names).toContain(`NORTHFLANK_LOG_SINK_${label.toUpperCase()}_PASSWORD`);
  expect(new Set(names).size).toBe(names.length);
});

test("a dry run lists and writes nothing; files of others stay", async () => {
  expect(await adopt("--dry-run", "--out", join(stage.folder, "none"))).toBe(0);
  expect(printed).toContain(
    `integrations_buddy_integration  acme-dev/${made[0]?.row.imports.id(made[0].state).replace(/^.*\//, "") ?? ""}`,
  );

  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  cpSync(join(ROOT, "package.json"), join(stage.folder, "own", "main.ts"));
  expect(await adopt("--out", join(stage.folder, "own"))).toBe(1);
  expect(errors.join()).toContain("would be overwritten");
});

test("what cannot be read makes it incomplete, and the rest is written; without a token it says what to set", async () => {
  emulator.truto.faults.add({
    match: { method: "GET" },
    times: "always",
    fault: { kind: "answer", status: 403 },
  });
  expect(await adopt("--dry-run")).toBe(1);
  expect(printed).toContain("Not read: integrations_truto_integration");
  expect(printed).toContain("integrations_buddy_integration");

  process.env = { PATH: before.PATH };
  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  expect(await adopt("--dry-run")).toBe(1);
  expect(errors.join()).toContain("BUDDY_TOKEN");
});

/** What the compiler has against a program, as users compile theirs. */
function messagesOf(files: readonly string[]): readonly string[] {
  const program = ts.createProgram([...files], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ messageText, file, start }) =>
        `${file?.fileName ?? ""}:${start ?? 0} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

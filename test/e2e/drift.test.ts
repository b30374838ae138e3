import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { main } from "../../src/cli/main";
import { startEmulator, type Emulator } from "../../src/emulator";
import { makeObjects, stateOf } from "../support/all-objects";
import { TERRAFORM } from "../support/terraform-binary";
import { serveHere, type Served } from "./support/served";
import { openStage, type Stage } from "./support/terraform";

// The command line with the real engine: it asks it for the state, and for what is not applied; with tokens and nothing else.

const ROOT = resolve(__dirname, "../..");

let emulator: Emulator;
let served: Served;
let stage: Stage;
let before: NodeJS.ProcessEnv;
let printed: string;

beforeEach(async () => {
  emulator = await startEmulator();
  served = await serveHere(emulator.environment);
  stage = openStage(emulator.environment);
  stage.set({ TF_REATTACH_PROVIDERS: served.reattach, TF_VAR_token: "FAKE-SECRET-token" });
  before = process.env;
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

const configuration = (note: string) => ({
  variable: { token: { type: "string", ephemeral: true, sensitive: true } },
  resource: {
    integrations_buddy_integration: {
      dog: {
        domain: "acme-dev",
        name: "Dog",
        type: "DATADOG",
        scope: "WORKSPACE",
        note,
        token: "${var.token}",
      },
    },
  },
});

/** Runs the command with tokens, and with no secret in the environment. */
const drift = (...args: readonly string[]): Promise<number> => driftWith({}, ...args);

/** A plan needs the secrets that the configuration has. */
const driftWithSecret = (...args: readonly string[]): Promise<number> =>
  driftWith({ TF_VAR_token: "FAKE-SECRET-token" }, ...args);

async function driftWith(
  more: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<number> {
  process.env = {
    ...more,
    PATH: before.PATH,
    HOME: stage.folder,
    TERRAFORM_BINARY_NAME: TERRAFORM,
    TF_REATTACH_PROVIDERS: served.reattach,
    CHECKPOINT_DISABLE: "1",
    DISABLE_VERSION_CHECK: "1",
    ...emulator.environment,
  };
  return main(["drift", ...(args.includes("-C") ? [] : ["-C", stage.folder]), ...args]);
}

test("the state comes from the engine, in each workspace; drift and unapplied changes are told apart", async () => {
  stage.write(configuration("as it should be"));
  expect(await stage.apply()).toMatchObject({ exitCode: 0 });
  emulator.buddy.requests.clear();

  expect(await drift()).toBe(0);
  expect(printed).toContain("1 object: in sync");

  const [dog] = emulator.buddy.integrations();
  emulator.buddy.changeIntegration(dog?.hash_id ?? "", { note: "by hand" });
  const files = ["json", "markdown", "junit", "sarif", "html"].map(
    (format) => `${format}=${join(stage.folder, format)}`,
  );
  expect(await drift(...files.flatMap((each) => ["--output", each]))).toBe(2);

  // What the program wants is another thing than what somebody did: both, and each alone.
  stage.write(configuration("wanted now"));
  expect(await driftWithSecret("--plan", "--output", "json")).toBe(4);
  emulator.buddy.changeIntegration(dog?.hash_id ?? "", { note: "as it should be" });
  expect(await driftWithSecret("--plan")).toBe(3);
  expect(emulator.buddy.requests.all().filter(({ method }) => method !== "GET")).toEqual([]);

  await whileApplied(async () => {
    expect(await drift()).toBe(0);
  });

  expect(await stage.run("workspace", "new", "empty")).toMatchObject({ exitCode: 0 });
  printed = "";
  expect(await drift()).toBe(0);
  expect(printed).toContain("0 objects: in sync");
});

/** Does something while an apply holds the lock of the state. */
async function whileApplied(act: () => Promise<void>): Promise<void> {
  const isLocked = (): boolean => existsSync(join(stage.folder, ".terraform.tfstate.lock.info"));
  emulator.buddy.requests.clear();
  emulator.buddy.faults.add({
    match: { method: "PATCH" },
    times: 1,
    fault: { kind: "delay", milliseconds: 3_000 },
  });
  const applied = stage.apply();
  while (emulator.buddy.requests.count({ method: "PATCH" }) === 0) await pause();
  expect(isLocked()).toBe(true);
  await act();
  expect(await applied).toMatchObject({ exitCode: 0 });
  expect(isLocked()).toBe(false);
}

const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 50));

test.each(["cdktf", "cdktn"])("a program of %s: what it lacks is said, then made", async (library) => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  // Inside of this package, which has the libraries.
  const folder = mkdtempSync(join(ROOT, ".cache", "drift-"));
  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  try {
    writeFileSync(
      join(folder, "cdktf.json"),
      JSON.stringify({ app: "node main.js", language: "typescript" }),
    );
    writeFileSync(
      join(folder, "main.js"),
      `const { App, TerraformStack } = require("${library}");
const app = new App();
new TerraformStack(app, "production");
app.synth();
`,
    );
    const made = await makeObjects(emulator, "main");
    writeFileSync(join(folder, "terraform.production.tfstate"), JSON.stringify(stateOf(made)));

    expect(await drift("-C", folder)).toBe(1);
    expect(errors.join()).toContain("has not been synthesized yet");
    // cdktn's command line is no dependency of this package.
    if (library === "cdktn") execFileSync(process.execPath, ["main.js"], { cwd: folder });
    expect(await drift("-C", folder, ...(library === "cdktf" ? ["--synth"] : []))).toBe(1);
    expect(printed).toContain("use --init");
    printed = "";
    expect(await drift("-C", folder, "--init")).toBe(0);
    expect(printed).toContain(`${made.length} objects: in sync`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a program whose synth fails ends it with a word", async () => {
  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  expect(await drift("--synth")).toBe(1);
  writeFileSync(join(stage.folder, "cdktf.json"), JSON.stringify({ app: "false" }));
  expect(await drift("--synth")).toBe(1);

  expect(errors.join("\n")).toMatch(/no program for --synth[\s\S]*synth" failed in .*omit --synth/);
});

test("the stacks of a program are read side by side; one that fails does not hide the others", async () => {
  stage.write(configuration("as it should be"));
  expect(await stage.apply()).toMatchObject({ exitCode: 0 });
  const manifest = {
    stacks: { one: { workingDirectory: "../../." }, two: { workingDirectory: "stacks/two" } },
  };
  mkdirSync(join(stage.folder, "cdktf.out", "stacks", "two"), { recursive: true });
  writeFileSync(join(stage.folder, "cdktf.json"), JSON.stringify({ app: "true" }));
  writeFileSync(
    join(stage.folder, "cdktf.out", "manifest.json"),
    JSON.stringify({ stacks: { ...manifest.stacks, one: { workingDirectory: ".." } } }),
  );
  writeFileSync(
    join(stage.folder, "cdktf.out", "stacks", "two", "cdk.tf.json"),
    JSON.stringify({ terraform: { backend: { s3: { bucket: "b", key: "k", region: "r" } } } }),
  );

  expect(await drift("--output", "json")).toBe(1);
  const report = JSON.parse(printed) as { stacks: { name: string; error?: string; objects: unknown[] }[] };
  expect(report.stacks.map(({ name, objects }) => [name, objects.length])).toEqual([
    ["one", 1],
    ["two", 0],
  ]);
  expect(report.stacks[1]?.error).toContain("--init");
  expect(await drift("--stack", "one")).toBe(0);
});

test("what cannot work is said: no engine, no folder, no stack, a wrong format", async () => {
  const errors: string[] = [];
  jest.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  expect(await drift("-C", "/nowhere")).toBe(1);
  expect(await drift("--stack", "x")).toBe(1);
  expect(await drift("--fail-after", "2")).toBe(1);
  expect(errors.join("\n")).toMatch(/There is no folder[\s\S]*has no cdktf.json[\s\S]*--history/);

  process.env = { ...emulator.environment, PATH: "", TERRAFORM_BINARY_NAME: "no-such-engine" };
  expect(await main(["drift", "-C", stage.folder])).toBe(1);
  expect(printed).toContain("There is no no-such-engine");
});

test("Ctrl-C ends it, with a word and no report", async () => {
  const state = join(stage.folder, "state.json");
  stage.write(configuration("x"));
  await stage.apply();
  emulator.buddy.faults.add({
    match: { method: "GET" },
    times: "always",
    fault: { kind: "delay", milliseconds: 20_000 },
  });
  emulator.buddy.requests.clear();
  const child = spawn(
    join(ROOT, "bin", "integrations"),
    ["drift", "--state", join(stage.folder, "terraform.tfstate"), "-o", `json=${state}`],
    { env: { PATH: before.PATH, ...emulator.environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const deadline = Date.now() + 60_000;
  while (emulator.buddy.requests.count({ method: "GET" }) === 0 && Date.now() < deadline) await pause();
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];

  expect(code).toBe(1);
  expect(said).toContain("Interrupted");
});

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { leaksIn } from "../../scripts/demo/leaks";
import { copyProgram, type Program } from "../../scripts/demo/program";
import { startEmulator, type Emulator } from "../../src/emulator";
import { ENGINE_MEMORY, plainText } from "./support/terraform";

const PASSWORD = "FAKE-SECRET-environment-5d0c";
const TOKEN = "FAKE-SECRET-file-77e1";
const ROTATED = "FAKE-SECRET-rotated-902b";

let emulator: Emulator;
let program: Program;

beforeEach(async () => {
  emulator = await startEmulator();
  const folder = join(__dirname, "../../.cache/demo", `test-constructs-${String(process.pid)}`);
  program = copyProgram(join(__dirname, "fixture/constructs-program"), folder, {
    ...process.env,
    ...ENGINE_MEMORY,
  });
  program.set({
    BUDDY_BASE_URL: emulator.buddy.baseUrl,
    BUDDY_TOKEN: emulator.buddy.tokens.full,
    BUDDY_PRODUCTION_TOKEN: emulator.buddy.tokens.full,
    HUB_PASSWORD: PASSWORD,
  });
});

afterEach(async () => {
  await emulator.close();
  rmSync(program.folder, { recursive: true, force: true });
});

/** The file that the program reads; not among what the program leaves behind. */
const write = (content: string): void => {
  writeFileSync(join(program.folder, "token"), content);
};

const stored = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    emulator.buddy
      .integrations()
      .map(({ name, credentials: { password, token } }) => [name, password ?? token]),
  );

/** Everything that a program leaves behind and prints, except for the file that holds a secret. */
const leaks = (): readonly string[] =>
  leaksIn(program.traces(), [PASSWORD, TOKEN, ROTATED, emulator.buddy.tokens.full]).filter(
    (name) => name !== "token",
  );

/** The stacks with secrets: cdktf's command line deploys them once, and Terraform goes on with what it synthesized. */
const STACKS = ["usual", "aliased"];

const each = async (...command: readonly [string, ...string[]]): Promise<readonly string[]> => {
  const outputs: string[] = [];
  for (const stack of STACKS) {
    const { exitCode, output } = await program.terraform(stack, ...command);
    outputs.push(exitCode === 0 ? output : `exit code ${String(exitCode)}: ${output}`);
  }
  return outputs;
};

const everyIs = (text: string): unknown => STACKS.map((): unknown => expect.stringContaining(text));

test("secrets from the environment and from a file are sent, rotated by a changed file, and left nowhere; existing integrations are found", async () => {
  const { hash_id } = emulator.buddy.addIntegration("acme-dev", {
    name: "Seeded",
    identifier: "seeded",
    type: "DOCKER_HUB",
    scope: "WORKSPACE",
  });
  const seeded = stored();
  write(`${TOKEN}\n`);
  const deployed = await program.run("deploy", ...STACKS, "lookups");

  expect(deployed.exitCode === 0 ? "deployed" : deployed.output).toBe("deployed");
  expect(stored()).toEqual({ ...seeded, hub: PASSWORD, cloudflare: TOKEN, vultr: TOKEN });
  // By identifier, name and id.
  expect(deployed.output.match(new RegExp(`"seeded ${hash_id}"`, "g"))?.length).toBeGreaterThanOrEqual(3);

  expect(await each("plan", "-detailed-exitcode")).toEqual(everyIs("No changes."));

  write(ROTATED);
  const rotated = await each("apply", "-auto-approve");
  expect(rotated).toEqual(everyIs("0 added, 1 changed, 0 destroyed"));
  expect(stored()).toEqual({ ...seeded, hub: PASSWORD, cloudflare: ROTATED, vultr: ROTATED });

  expect(await each("destroy", "-auto-approve")).toEqual(everyIs("Destroy complete!"));
  expect(stored()).toEqual(seeded);
  expect(leaks()).toEqual([]);
});

test("a secret that is not there is named, with its construct path, and nothing is created", async () => {
  program.set({ HUB_PASSWORD: undefined });

  const deployed = await program.run("deploy", "usual");

  expect(deployed.exitCode).toBe(1);
  const said = plainText(deployed.output);
  expect(said).toContain("The environment variable HUB_PASSWORD is not set");
  expect(said).toContain('The file "../../../token" cannot be used');
  expect(said).toContain("The file does not exist on the machine where the provider runs");
  expect(stored()).toEqual({});
});

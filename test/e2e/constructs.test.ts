import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { leaksIn } from "../../scripts/demo/leaks";
import { copyProgram, type Program } from "../../scripts/demo/program";
import { startEmulator, type Emulator } from "../../src/emulator";
import { plainText } from "./support/terraform";

const PASSWORD = "FAKE-SECRET-environment-5d0c";
const TOKEN = "FAKE-SECRET-file-77e1";
const ROTATED = "FAKE-SECRET-rotated-902b";

let emulator: Emulator;
let program: Program;

beforeEach(async () => {
  emulator = await startEmulator();
  const folder = join(__dirname, "../../.cache/demo", `test-constructs-${String(process.pid)}`);
  program = copyProgram(join(__dirname, "fixture/constructs-program"), folder, process.env);
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

test("secrets from the environment and from a file are sent, rotated by a changed file, and left nowhere", async () => {
  write(`${TOKEN}\n`);
  const deployed = await program.run("deploy", "usual", "aliased");

  expect(deployed.exitCode === 0 ? "deployed" : deployed.output).toBe("deployed");
  expect(stored()).toEqual({ hub: PASSWORD, cloudflare: TOKEN, vultr: TOKEN });

  const again = await program.run("deploy", "usual", "aliased");
  expect(again.output.match(/No changes\./g)).toHaveLength(2);

  write(ROTATED);
  const rotated = await program.run("deploy", "usual", "aliased");
  expect(rotated.output.match(/0 added, 1 changed, 0 destroyed/g)).toHaveLength(2);
  expect(stored()).toEqual({ hub: PASSWORD, cloudflare: ROTATED, vultr: ROTATED });

  const destroyed = await program.run("destroy", "usual", "aliased");
  expect(destroyed.exitCode === 0 ? "destroyed" : destroyed.output).toBe("destroyed");
  expect(stored()).toEqual({});
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

test("integrations that are there already are found by identifier, name and id", async () => {
  const { hash_id } = emulator.buddy.addIntegration("acme-dev", {
    name: "Seeded",
    identifier: "seeded",
    type: "DOCKER_HUB",
    scope: "WORKSPACE",
  });

  const deployed = await program.run("deploy", "lookups");

  expect(deployed.exitCode === 0 ? "deployed" : deployed.output).toBe("deployed");
  expect(deployed.output.match(new RegExp(`"seeded ${hash_id}"`, "g"))?.length).toBeGreaterThanOrEqual(3);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaksIn } from "../../scripts/demo/leaks";
import { copyProgram, type Program, type Ran } from "../../scripts/demo/program";
import { startEmulator, type Emulator } from "../../src/emulator";
import { withExample } from "../examples/example";
import { neededSecrets } from "../examples/secrets";
import { secretFor } from "./support/examples";
import { ENGINE_MEMORY } from "./support/terraform";

// Starts processes, on machines that may be busy.
jest.setTimeout(300_000);

const EXAMPLE = join(__dirname, "../../examples/platform-team");

let emulator: Emulator;
let program: Program;
/** Outside of the program's folder, which is searched for secrets. */
let files: string;

beforeEach(async () => {
  emulator = await startEmulator();
  files = mkdtempSync(join(tmpdir(), "integrations-test-"));
  const folder = join(__dirname, "../../.cache/demo", `test-platform-team-${String(process.pid)}`);
  program = copyProgram(EXAMPLE, folder, { ...process.env, ...ENGINE_MEMORY });
  program.set({
    ...emulator.environment,
    ...tokensOf(emulator),
    ...SETTINGS,
    EXAMPLE_SECRETS: files,
  });
});

afterEach(async () => {
  await emulator.close();
  for (const folder of [program.folder, files]) rmSync(folder, { recursive: true, force: true });
});

/** Those that belong to one environment or tenant each. */
const tokensOf = ({ truto, fruxon }: Emulator): Readonly<Record<string, string>> => ({
  TF_VAR_shared_truto_token: truto.tokens.development,
  TF_VAR_development_truto_token: truto.tokens.development,
  TF_VAR_production_truto_token: truto.tokens.production,
  TF_VAR_development_fruxon_token: fruxon.tokens.labs,
  TF_VAR_staging_fruxon_token: fruxon.tokens.labs,
  TF_VAR_production_fruxon_token: fruxon.tokens.full,
});

/** How many objects each registry holds. */
const held = ({ buddy, northflank, truto, fruxon }: Emulator) => ({
  buddy: buddy.integrations().length,
  northflank: [
    northflank.cloudIntegrations,
    northflank.registryCredentials,
    northflank.logSinks,
    northflank.notifications,
  ]
    .map((collection) => collection.all().length)
    .reduce((sum, count) => sum + count),
  truto: truto.integrations().length + truto.installs().length,
  fruxon: fruxon.integrations().length + fruxon.configs().length,
});

const writes = ({ buddy, northflank, truto, fruxon }: Emulator): number =>
  [buddy, northflank, truto, fruxon]
    .flatMap(({ requests }) => requests.all())
    .filter(({ method }) => method !== "GET").length;

const SETTINGS = { EXAMPLE_PROTECTION: "off" };

/** Gives the program every credential that it asks for, in the way in which it does. Returns them, and the names of the stacks. */
const provideSecrets = () =>
  withExample("platform-team", { ...SETTINGS, EXAMPLE_SECRETS: files }, ({ stacks }) => {
    const needed = neededSecrets(Object.values(stacks));
    const variables = needed.variables.filter((name) => !(`TF_VAR_${name}` in tokensOf(emulator)));
    program.set(Object.fromEntries(variables.map((name) => [`TF_VAR_${name}`, secretFor(name)])));
    program.set(Object.fromEntries(needed.environment.map((name) => [name, secretFor(name)])));
    for (const path of needed.files) writeFileSync(path, `${secretFor(path.slice(files.length + 1))}\n`);
    return {
      secrets: [...Object.values(tokensOf(emulator)), "FAKE-VALID-SECRET"],
      names: Object.keys(stacks),
    };
  });

const done = ({ exitCode, output }: Ran): string => (exitCode === 0 ? "done" : output);

test("examples/platform-team is deployed with one command, at rest and destroyed, with no secret left anywhere", async () => {
  const seeded = held(emulator);

  const { secrets, names } = await provideSecrets();
  expect(done(await program.run("deploy", "*"))).toBe("done");
  expect(held(emulator)).toEqual({
    buddy: seeded.buddy + 14,
    northflank: seeded.northflank + 14,
    truto: seeded.truto + 7,
    fruxon: seeded.fruxon + 5,
  });

  const written = writes(emulator);
  expect(names).toHaveLength(4);
  for (const name of names) {
    const planned = await program.terraform(name, "plan", "-detailed-exitcode");
    expect(done(planned)).toBe("done");
    expect(planned.output).toContain("No changes.");
  }
  expect(writes(emulator)).toBe(written);

  expect(done(await program.run("destroy", "*"))).toBe("done");
  expect(held(emulator)).toEqual(seeded);

  expect(leaksIn(program.traces(), secrets)).toEqual([]);
});

import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { leaksIn } from "../../scripts/demo/leaks";
import { copyProgram } from "../../scripts/demo/program";
import { EXAMPLES, PROGRAMS, secretsFor } from "./support/examples";
import { ENGINE_MEMORY } from "./support/terraform";

jest.setTimeout(300_000);

/** The others have tests of their own (demo.test.ts, platform-team.test.ts). */
const TOLD = ["all-registries", "platform-team"];

const atEnd: (() => Promise<void>)[] = [];
const onTestEnd = (action: () => Promise<void>): void => void atEnd.push(action);
afterEach(async () => {
  for (const action of atEnd.splice(0)) await action();
});

const names = PROGRAMS.filter((name) => !TOLD.includes(name));

test("there is an example for each registry", () => {
  expect(PROGRAMS).toEqual(
    expect.arrayContaining(["all-registries", "buddy", "fruxon", "northflank", "platform-team", "truto"]),
  );
});

test.each(names)(
  "examples/%s is deployed by cdktf, at rest and destroyed, with no secret left anywhere",
  async (name) => {
    const folder = join(EXAMPLES, "..", ".cache", "demo", `test-${name}-${String(process.pid)}`);
    const secrets = secretsFor(name);
    const emulator = await startEmulator();
    // What fails must not leave a server or a folder behind.
    onTestEnd(async () => {
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const program = copyProgram(join(EXAMPLES, name), folder, { ...process.env, ...ENGINE_MEMORY });
    program.set({ ...emulator.environment, ...secrets, EXAMPLE_PROTECTION: "off" });
    const deployed = await program.run("deploy");
    // Its one stack has the name of the example.
    const planned = await program.terraform(name, "plan", "-detailed-exitcode");
    const destroyed = await program.terraform(name, "destroy", "-auto-approve");
    const leaks = leaksIn(program.traces(), Object.values(secrets));

    expect(deployed.exitCode === 0 ? "deployed" : deployed.output).toBe("deployed");
    expect(planned.exitCode === 0 ? "no changes" : planned.output).toBe("no changes");
    expect(planned.output).toContain("No changes.");
    expect(destroyed.exitCode === 0 ? "destroyed" : destroyed.output).toBe("destroyed");
    expect(leaks).toEqual([]);
  },
);

import { Testing } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { copyProgram } from "../../scripts/demo/program";
import { EXAMPLES, PROGRAMS, secretsFor } from "./support/examples";

// What a user's own test of a program would say, with the matchers of cdktf.
Testing.setupJest();
jest.setTimeout(300_000);

const ROOT = resolve(__dirname, "../..");
const before = { ...process.env };

/** The registries, in a process of their own: the matchers block this one while Terraform runs. */
let emulator: ChildProcessByStdio<null, Readable, null>;
let registries: Readonly<Record<string, string>>;

beforeAll(async () => {
  emulator = spawn(process.execPath, [join(ROOT, "dist/cli.js"), "emulate", "--format", "json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface(emulator.stdout), "line")) as [string];
  registries = (JSON.parse(line) as { environment: Record<string, string> }).environment;
});

afterEach(() => {
  process.env = { ...before };
});

afterAll(async () => {
  emulator.kill();
  await once(emulator, "exit");
});

/** The plan of one stack needs another one to be there: platform-team.test.ts deploys them all. */
const names = PROGRAMS.filter((name) => name !== "platform-team");

test.each(names)("examples/%s is valid Terraform, and can be planned", async (name) => {
  const folder = join(ROOT, ".cache", "demo", `matchers-${name}-${String(process.pid)}`);
  const program = copyProgram(join(EXAMPLES, name), folder, process.env);
  const variables = {
    ...registries,
    ...secretsFor(name),
    // A registry's own token is one that the registry knows.
    TF_VAR_buddy_production_token: registries.BUDDY_TOKEN,
  };
  program.set(variables);
  const { exitCode, output } = await program.run("synth");
  expect(exitCode === 0 ? "synthesized" : output).toBe("synthesized");
  // The matchers take the environment as it is; HOME has no configuration of Terraform in it.
  Object.assign(process.env, variables, {
    HOME: folder,
    CHECKPOINT_DISABLE: "1",
  });

  const stacks = join(folder, "cdktf.out");

  expect(stacks).toBeValidTerraform();
  expect(stacks).toPlanSuccessfully();
  rmSync(folder, { recursive: true, force: true });
});

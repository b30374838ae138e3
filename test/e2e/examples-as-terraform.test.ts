import "cdktf/lib/testing/adapters/jest";
import { Testing } from "cdktf";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { withExample } from "../examples/example";
import { secretsFor } from "./support/examples";

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

/** It has every type of object. What the matchers say of the other examples follows from their deployments (examples.test.ts). */
const EXAMPLE = "all-registries";

test(`examples/${EXAMPLE} is valid Terraform, and can be planned`, async () => {
  const variables = {
    ...registries,
    ...secretsFor(EXAMPLE),
    // A registry's own token is one that the registry knows.
    TF_VAR_buddy_production_token: registries.BUDDY_TOKEN ?? "",
  };
  await withExample(EXAMPLE, variables, ({ outdir }) => {
    // The matchers take the environment as it is; HOME has no configuration of Terraform in it.
    Object.assign(process.env, variables, { HOME: outdir, CHECKPOINT_DISABLE: "1" });

    expect(outdir).toBeValidTerraform();
    expect(outdir).toPlanSuccessfully();
  });
});

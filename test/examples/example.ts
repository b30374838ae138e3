import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Synthesized } from "../lib/support";

const EXAMPLES = resolve(__dirname, "../../examples");

/** An example, as `cdktf synth` leaves it. */
export interface Example {
  /** The folder with the manifest, which cdktf's matchers take. */
  readonly outdir: string;
  /** What each stack holds, by its name. */
  readonly stacks: Readonly<Record<string, Synthesized>>;
}

/**
 * Runs an example as `cdktf synth` does, once for all tests of a file; `npm run build` comes first, as in `npm test`. What
 * it wrote is gone after the tests of the file.
 */
export async function withExample<T>(
  name: string,
  environment: Readonly<Record<string, string>>,
  look: (example: Example) => T | Promise<T>,
): Promise<T> {
  const key = JSON.stringify([name, environment]);
  const known = synthesized.get(key) ?? synthesize(name, environment);
  synthesized.set(key, known);
  return look(known);
}

/** The examples of a test file, which several of its tests look at. */
const synthesized = new Map<string, Example>();

afterAll(() => {
  for (const { outdir } of synthesized.values()) rmSync(outdir, { recursive: true, force: true });
});

function synthesize(name: string, environment: Readonly<Record<string, string>>): Example {
  const folder = join(EXAMPLES, name);
  const { app } = JSON.parse(readFileSync(join(folder, "cdktf.json"), "utf8")) as { app: string };
  const [command = "", ...args] = app.split(" ");
  const outdir = realpathSync(mkdtempSync(join(tmpdir(), "integrations-test-")));
  execFileSync(command === "node" ? process.execPath : command, args, {
    cwd: folder,
    env: { ...process.env, ...environment, CDKTF_OUTDIR: outdir },
  });
  return { outdir, stacks: stacksIn(join(outdir, "stacks")) };
}

/** What the only stack of an example holds, which is called as the example is. */
export const synthExample = (
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Synthesized> =>
  withExample(name, environment, ({ stacks: { [name]: stack } }) => {
    if (stack === undefined) throw new Error(`the example ${name} has no stack of this name`);
    return stack;
  });

/** The objects of one type, without what cdktf notes about them. */
export const objectsOf = ({ resource }: Synthesized, type: string): readonly Record<string, unknown>[] =>
  Object.values(resource?.[type] ?? {}).map(({ "//": _, ...attributes }) => attributes);

const stacksIn = (folder: string): Example["stacks"] =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, name, "cdk.tf.json"), "utf8")) as Synthesized,
    ]),
  );

/** How many resources of each type there are, in some stacks. */
export function countsIn(stacks: readonly Synthesized[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { resource = {} } of stacks) {
    for (const [type, objects] of Object.entries(resource)) {
      counts[type] = (counts[type] ?? 0) + Object.keys(objects).length;
    }
  }
  return counts;
}

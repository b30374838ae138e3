import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Synthesized } from "../lib/support";
import { withFolder } from "../scripts/folder";

const EXAMPLES = resolve(__dirname, "../../examples");

/** Runs an example as `cdktf synth` does; `npm run build` comes first, as in `npm test`. */
export async function synthExample(
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Synthesized> {
  const example = join(EXAMPLES, name);
  const { app } = JSON.parse(readFileSync(join(example, "cdktf.json"), "utf8")) as { app: string };
  const [command = "", ...args] = app.split(" ");
  return withFolder((outdir) => {
    execFileSync(command === "node" ? process.execPath : command, args, {
      cwd: example,
      env: { ...process.env, ...environment, CDKTF_OUTDIR: outdir },
    });
    return JSON.parse(readFileSync(join(outdir, "stacks", name, "cdk.tf.json"), "utf8")) as Synthesized;
  });
}

/** The objects of one type, without what cdktf notes about them. */
export const objectsOf = ({ resource }: Synthesized, type: string): readonly Record<string, unknown>[] =>
  Object.values(resource?.[type] ?? {}).map(({ "//": _, ...attributes }) => attributes);

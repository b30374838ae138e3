import { App, type TerraformStack } from "cdktf";
import { join } from "node:path";
import type { ExampleFile } from "./examples";

/** The files that examples read. */
const FILES = join(__dirname, "files");

/** Runs an example as a program and writes its stack to a folder; what the synth refuses is thrown. */
export async function runExample({ kind, file, name }: ExampleFile, outdir: string): Promise<void> {
  if (kind === "program") return runProgram(file, outdir);
  const { Example } = (await import(file)) as { Example: new (app: App, id: string) => TerraformStack };
  const app = new App({ outdir });
  const before = process.cwd();
  process.chdir(FILES);
  try {
    new Example(app, idOf(name));
    app.synth();
  } finally {
    process.chdir(before);
  }
}

/** Such a file makes an `App` of its own, which asks the environment where to write. */
async function runProgram(file: string, outdir: string): Promise<void> {
  const before = process.env.CDKTF_OUTDIR;
  process.env.CDKTF_OUTDIR = outdir;
  try {
    await import(file);
  } finally {
    if (before === undefined) delete process.env.CDKTF_OUTDIR;
    else process.env.CDKTF_OUTDIR = before;
  }
}

const idOf = (name: string): string => name.replace(/\W+/g, "-").replace(/-$/, "");

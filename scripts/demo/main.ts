// `npm start`: the main job from beginning to end against the built-in emulator; no account, nothing left behind.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { run } from "../run";
import { terraformEnvironment } from "../terraform/environment";
import { lifeOfAllObjects } from "./life";
import { copyProgram } from "./program";
import { runStory } from "./story";

const ROOT = join(__dirname, "..", "..");
const EXAMPLE = "all-registries";
// Inside the package, so that the copied program finds it under its own name, as a user's program would.
const STAGE = join(ROOT, ".cache", "demo", String(process.pid));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function demo(): Promise<boolean> {
  const started = Date.now();
  const environment = await terraformEnvironment();
  // A build of earlier sources would prove something else. No type is looked at below.
  const build = ["run", "--silent", "build", "--", "--without-types"];
  if ((await run("npm", build, environment)) !== 0) return false;
  const emulator = await startEmulator();
  try {
    say(`The emulated registries listen on ${emulator.url}.`);
    const program = copyProgram(join(ROOT, "examples", EXAMPLE), join(STAGE, EXAMPLE), environment);
    say(`\nexamples/${EXAMPLE}: one program over four registries, with two workspaces of Buddy`);
    const proven = await runStory(lifeOfAllObjects(program, emulator), say);
    if (proven) say(`\nAll of it proven in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
    return proven;
  } finally {
    await emulator.close();
    rmSync(STAGE, { recursive: true, force: true });
  }
}

demo().then(
  (proven) => {
    process.exitCode = proven ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(`npm start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);

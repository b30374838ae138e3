// `npm start`: the main job from beginning to end against the built-in emulator; no account, nothing left behind.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { run } from "../run";
import { terraformEnvironment } from "../terraform/environment";
import { buddyStory } from "./buddy";
import { copyProgram } from "./program";
import { tell } from "./story";

const ROOT = join(__dirname, "..", "..");
// Inside the package, so that the copied program finds it under its own name, as a user's program would.
const STAGE = join(ROOT, ".cache", "demo", String(process.pid));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function demo(): Promise<boolean> {
  const started = Date.now();
  const environment = await terraformEnvironment();
  if (!existsSync(join(ROOT, "dist", "provider.js")) || !existsSync(join(ROOT, "dist", "lib"))) {
    say("Building the package (first run only) …");
    if ((await run("npm", ["run", "--silent", "build"], environment)) !== 0) return false;
  }
  const emulator = await startEmulator();
  try {
    say(`An emulated Buddy listens on ${emulator.buddy.baseUrl}; the program is examples/buddy.`);
    const program = copyProgram(join(ROOT, "examples", "buddy"), join(STAGE, "buddy"), environment);
    const proven = await tell(buddyStory(program, emulator), say);
    if (proven) say(`All of it proven in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
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

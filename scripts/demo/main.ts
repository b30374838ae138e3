// `npm start`: the main job from beginning to end against the built-in emulator; no account, nothing left behind.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { run } from "../run";
import { terraformEnvironment } from "../terraform/environment";
import { allRegistriesStory } from "./all-registries";
import { buddyStory } from "./buddy";
import { copyProgram } from "./program";
import { runStory } from "./story";

const ROOT = join(__dirname, "..", "..");
// Inside the package, so that the copied program finds it under its own name, as a user's program would.
const STAGE = join(ROOT, ".cache", "demo", String(process.pid));

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function demo(): Promise<boolean> {
  const started = Date.now();
  const environment = await terraformEnvironment();
  // A build of earlier sources would prove something else.
  if ((await run("npm", ["run", "--silent", "build"], environment)) !== 0) return false;
  const emulator = await startEmulator();
  try {
    say(`The emulated registries listen on ${emulator.url}.`);
    const programOf = (name: string) =>
      copyProgram(join(ROOT, "examples", name), join(STAGE, name), environment);
    say("\nexamples/buddy: the life of three integrations");
    let proven = await runStory(buddyStory(programOf("buddy"), emulator), say);
    if (proven) {
      say("\nexamples/all-registries: one program over four registries");
      proven = await runStory(allRegistriesStory(programOf("all-registries"), emulator), say);
    }
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

import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { allRegistriesStory } from "../../scripts/demo/all-registries";
import { buddyStory } from "../../scripts/demo/buddy";
import { copyProgram } from "../../scripts/demo/program";
import { runStory } from "../../scripts/demo/story";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");

test("examples/buddy is deployed, at rest, repaired after drift, rotated and destroyed by cdktf, with no secret left anywhere", async () => {
  const emulator = await startEmulator();
  const folder = join(ROOT, ".cache", "demo", `test-${String(process.pid)}`);
  const said: string[] = [];

  // The log lands in the folder that the story searches for secrets.
  const tracing = { ...process.env, TF_LOG: "TRACE", TF_LOG_PATH: join(folder, "trace.log") };
  const program = copyProgram(join(ROOT, "examples", "buddy"), folder, tracing);
  const proven = await runStory(buddyStory(program, emulator), (line) => said.push(line));
  const traced = readFileSync(join(folder, "trace.log"), "utf8");
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

  expect(traced).toContain("integrations_buddy_integration");
  expect(said.filter((line) => !line.startsWith("✓"))).toEqual([]);
  expect(proven).toBe(true);
});

test("the story fails at the step that something breaks", async () => {
  const emulator = await startEmulator();
  const folder = join(ROOT, ".cache", "demo", `test-broken-${String(process.pid)}`);
  const said: string[] = [];
  emulator.buddy.faults.add({
    match: { method: "POST" },
    times: "always",
    fault: { kind: "answer", status: 400 },
  });

  const program = copyProgram(join(ROOT, "examples", "buddy"), folder, process.env);
  const proven = await runStory(buddyStory(program, emulator), (line) => said.push(line));
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

  expect(proven).toBe(false);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("✗ 1/7 cdktf deploy: NOT proven");
});

test("examples/all-registries is deployed, at rest, repaired after drift in every object, changed and destroyed over four registries and two aliases", async () => {
  const emulator = await startEmulator();
  const folder = join(ROOT, ".cache", "demo", `test-all-${String(process.pid)}`);
  const said: string[] = [];

  const program = copyProgram(join(ROOT, "examples", "all-registries"), folder, process.env);
  const proven = await runStory(allRegistriesStory(program, emulator, "full"), (line) => said.push(line));
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

  expect(said.filter((line) => !line.startsWith("✓"))).toEqual([]);
  expect(proven).toBe(true);
});

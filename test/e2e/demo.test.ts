import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { lifeOfAllObjects } from "../../scripts/demo/life";
import { copyProgram } from "../../scripts/demo/program";
import { runStory } from "../../scripts/demo/story";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");
const EXAMPLE = join(ROOT, "examples", "all-registries");

test("examples/all-registries is deployed, at rest, repaired after drift in every object, changed and destroyed, with no secret left anywhere", async () => {
  const emulator = await startEmulator();
  const folder = join(ROOT, ".cache", "demo", `test-${String(process.pid)}`);
  const said: string[] = [];

  // The log lands in the folder that the story searches for secrets.
  const tracing = { ...process.env, TF_LOG: "TRACE", TF_LOG_PATH: join(folder, "trace.log") };
  const program = copyProgram(EXAMPLE, folder, tracing);
  const proven = await runStory(lifeOfAllObjects(program, emulator), (line) => said.push(line));
  const traced = readFileSync(join(folder, "trace.log"), "utf8");
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

  expect(said.filter((line) => !line.startsWith("✓"))).toEqual([]);
  expect(proven).toBe(true);
  for (const registry of ["buddy", "northflank", "truto", "fruxon"])
    expect(traced).toContain(`integrations_${registry}_`);
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

  const program = copyProgram(EXAMPLE, folder, process.env);
  const proven = await runStory(lifeOfAllObjects(program, emulator), (line) => said.push(line));
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

  expect(proven).toBe(false);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("✗ 1/6 cdktf deploy: NOT proven");
});

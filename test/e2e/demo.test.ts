import { rmSync } from "node:fs";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { buddyStory } from "../../scripts/demo/buddy";
import { copyProgram } from "../../scripts/demo/program";
import { tell } from "../../scripts/demo/story";

jest.setTimeout(300_000);

const ROOT = join(__dirname, "..", "..");

test("examples/buddy is deployed, at rest, repaired after drift, rotated and destroyed by cdktf, with no secret left anywhere", async () => {
  const emulator = await startEmulator();
  const folder = join(ROOT, ".cache", "demo", `test-${String(process.pid)}`);
  const said: string[] = [];

  const program = copyProgram(join(ROOT, "examples", "buddy"), folder, process.env);
  const proven = await tell(buddyStory(program, emulator), (line) => said.push(line));
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

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
  const proven = await tell(buddyStory(program, emulator), (line) => said.push(line));
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });

  expect(proven).toBe(false);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("✗ 1/7 cdktf deploy: NOT proven");
});

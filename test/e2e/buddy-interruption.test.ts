import { DOCKER_HUB, integrations, openBuddyStage, SECRET, type BuddyStage } from "./support/buddy";
import { eventually, processesIn } from "./support/processes";
import { plainText } from "./support/terraform";

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage();
  stage.set({ TF_VAR_docker_password: SECRET });
});

afterEach(async () => {
  await stage.close();
});

/** The registry works at once and takes its time to say so. */
const answerLate = (method: string, milliseconds: number): void => {
  stage.emulator.buddy.faults.add({
    match: { method },
    fault: { kind: "delay", milliseconds, when: "after" },
  });
};

const arrived = (method: string): Promise<true> =>
  eventually(() => (stage.emulator.buddy.requests.count({ method }) > 0 ? true : undefined));

const provider = () =>
  processesIn(stage.folder).find(({ command }) => /terraform-provider-|launch\.cjs/.test(command));

test("a provider killed in the middle of an update: the next apply converges, and nothing is doubled", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();
  stage.write(integrations({ hub: { ...DOCKER_HUB, name: "Renamed" } }));
  answerLate("PATCH", 20_000);

  const applying = stage.apply();
  await arrived("PATCH");
  process.kill(await eventually(() => provider()?.pid), "SIGKILL");
  const killed = await applying;
  stage.emulator.buddy.faults.clear();
  const applied = await stage.apply();
  const planned = await stage.plan();

  expect(killed.exitCode).toBe(1);
  expect(applied.exitCode).toBe(0);
  expect(planned.output).toContain("No changes.");
  expect(stage.emulator.buddy.integrations().map(({ name }) => name)).toEqual(["Renamed"]);
});

test("a provider killed in the middle of a creation: the next apply does not make a second one, and says how to go on", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  answerLate("POST", 20_000);

  const applying = stage.apply();
  await arrived("POST");
  process.kill(await eventually(() => provider()?.pid), "SIGKILL");
  await applying;
  stage.emulator.buddy.faults.clear();
  const refused = await stage.apply();
  const [orphan] = stage.emulator.buddy.integrations();
  const id = `acme-dev/${orphan?.hash_id ?? ""}`;

  expect(refused.exitCode).toBe(1);
  expect(plainText(refused.output)).toContain(`Import it by the id ${id}`);

  await stage.run("import", "-no-color", "integrations_buddy_integration.hub", id);
  const applied = await stage.apply();
  const planned = await stage.plan();

  expect(applied.exitCode).toBe(0);
  expect(planned.output).toContain("No changes.");
  expect(stage.emulator.buddy.integrations()).toHaveLength(1);
});

test("H8: an interrupt in the middle of a creation keeps the object: it is in the state, and the next apply has nothing to do", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  answerLate("POST", 3_000);

  const applying = stage.apply();
  await arrived("POST");
  // Ctrl-C reaches the whole process group: terraform and the provider.
  for (const { pid } of processesIn(stage.folder)) process.kill(pid, "SIGINT");
  const interrupted = await applying;
  const planned = await stage.plan();

  expect(interrupted.output).toContain("Interrupt received");
  expect(planned.output).toContain("No changes.");
  expect(stage.emulator.buddy.integrations()).toHaveLength(1);
});

test("an operation that outlasts its timeout is an error that says so, and what to raise", async () => {
  stage.write(integrations({ hub: { ...DOCKER_HUB, timeouts: { create: "2s" } } }));
  stage.emulator.buddy.faults.add({
    match: { method: "POST" },
    times: "always",
    fault: { kind: "delay", milliseconds: 20_000, when: "before" },
  });

  const applied = await stage.apply();

  expect(applied.exitCode).toBe(1);
  expect(plainText(applied.output)).toMatch(
    /POST \S+ at Buddy: no complete response .* when the operation's timeout ended \(increase it in timeouts\)/,
  );
});

test("a rate limit that outlasts the timeout is an error at once that says when to try again", async () => {
  stage.write(integrations({ hub: { ...DOCKER_HUB, timeouts: { create: "2s" } } }));
  stage.emulator.buddy.faults.add({
    match: { method: "POST" },
    times: "always",
    fault: { kind: "answer", status: 429, resetInSeconds: 60 },
  });

  const applied = await stage.apply();

  expect(applied.exitCode).toBe(1);
  expect(plainText(applied.output)).toMatch(/rate limit of Buddy is exceeded.*Try again at/);
  expect(stage.emulator.buddy.integrations()).toEqual([]);
});

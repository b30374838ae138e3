import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DOCKER_HUB,
  OWN_PROCESSES,
  integrations,
  openBuddyStage,
  SECRET,
  type BuddyStage,
} from "./support/buddy";

const NEW_SECRET = "FAKE-SECRET-docker-rotated-77";

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage("here");
  stage.set({ TF_VAR_docker_password: SECRET });
});

afterEach(async () => {
  await stage.close();
});

/** How often fingerprints were worked out since the last question, as the engine's log tells. */
function countFingerprints(): () => Readonly<Record<"to keep" | "to compare", number>> {
  let read = 0;
  return () => {
    const log = readFileSync(join(stage.folder, "logs", "terraform.log"), "utf8");
    const lines = log
      .slice(read)
      .split("\n")
      .filter((line) => line.includes("fingerprint computed"));
    read = log.length;
    const of = (purpose: string): number => lines.filter((line) => line.includes(purpose)).length;
    return { "to keep": of("to keep"), "to compare": of("to compare") };
  };
}

const passwords = () => stage.emulator.buddy.integrations().map(({ credentials }) => credentials.password);

test("a changed secret is planned as an update in place, sent, and then at rest", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();
  expect(stage.state().resources[0]?.instances[0]?.attributes.credentials_generation).toBe(1);

  stage.set({ TF_VAR_docker_password: NEW_SECRET });
  const planned = await stage.plan();
  expect(planned.output).toContain("0 to add, 1 to change, 0 to destroy");
  const [change] = (await stage.planned()).resource_changes ?? [];
  const unknown = Object.entries(change?.change.after_unknown ?? {}).filter(([, value]) => value === true);
  expect(unknown).toEqual([["credentials_generation", true]]);

  await stage.apply();
  expect(passwords()).toEqual([NEW_SECRET]);
  expect(stage.state().resources[0]?.instances[0]?.attributes.credentials_generation).toBe(2);

  const after = await stage.plan();
  expect(after.output).toContain("No changes.");
});

test("a fingerprint is worked out once for each object in a process that plans or sends, and not to refresh or destroy", async () => {
  stage.set(OWN_PROCESSES);
  const since = countFingerprints();
  const explicit = { ...DOCKER_HUB, identifier: "explicit", credentials_version: 1 };
  stage.write(integrations({ hub: DOCKER_HUB, explicit }));

  await stage.apply();
  expect(since()).toEqual({ "to keep": 1, "to compare": 0 });
  await stage.plan();
  expect(since()).toEqual({ "to keep": 0, "to compare": 1 });
  await stage.run("apply", "-auto-approve", "-refresh-only");
  expect(since()).toEqual({ "to keep": 0, "to compare": 0 });

  stage.set({ TF_VAR_docker_password: NEW_SECRET });
  // Two processes: the one that applies plans once more.
  await stage.apply();
  expect(since()).toEqual({ "to keep": 1, "to compare": 2 });

  // With a refresh the engine plans first what it destroys afterwards, as in any other plan.
  await stage.run("destroy", "-auto-approve", "-refresh=false");
  expect(since()).toEqual({ "to keep": 0, "to compare": 0 });
});

test("with credentials_version only its change sends the credentials again", async () => {
  stage.write(integrations({ hub: { ...DOCKER_HUB, credentials_version: 1 } }));
  await stage.apply();

  stage.set({ TF_VAR_docker_password: NEW_SECRET });
  const unchanged = await stage.plan();
  expect(unchanged.output).toContain("No changes.");

  stage.write(integrations({ hub: { ...DOCKER_HUB, credentials_version: 2 } }));
  await stage.apply();

  expect(passwords()).toEqual([NEW_SECRET]);
});

test("under explicit control nothing derived from the secrets is kept", async () => {
  stage.write(integrations({ hub: { ...DOCKER_HUB, credentials_version: 1 } }));

  await stage.apply();

  expect(stage.state().resources[0]?.instances[0]?.private ?? "").toBe("");
});

test("a rotation that fails is tried again by the next apply", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();
  stage.set({ TF_VAR_docker_password: NEW_SECRET });
  stage.emulator.buddy.faults.add({ match: { method: "PATCH" }, fault: { kind: "answer", status: 500 } });

  const failed = await stage.apply();
  expect(failed.exitCode).toBe(1);
  const applied = await stage.apply();

  expect(applied.exitCode).toBe(0);
  expect(passwords()).toEqual([NEW_SECRET]);
});

test("a credential whose companion changes is sent along with it", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();

  stage.write(integrations({ hub: { ...DOCKER_HUB, username: "otherbot" } }));
  await stage.apply();

  const patches = stage.emulator.buddy.requests.all().filter(({ method }) => method === "PATCH");
  expect(patches.map(({ body }) => body)).toEqual([
    { name: "Docker Hub", username: "otherbot", password: SECRET },
  ]);
});

import {
  DOCKER_HUB,
  OWN_PROCESSES,
  integrations,
  openBuddyStage,
  SECRET,
  type BuddyStage,
} from "./support/buddy";
import { plainText } from "./support/terraform";

let stage: BuddyStage;

beforeEach(async () => {
  stage = await openBuddyStage("here");
  stage.set({ TF_VAR_docker_password: SECRET });
});

afterEach(async () => {
  await stage.close();
});

const only = () => {
  const [integration] = stage.emulator.buddy.integrations();
  if (integration === undefined) throw new Error("the emulator has no integration");
  return integration;
};

test("an applied integration is there with what was asked for, and the next plan is empty", async () => {
  stage.set(OWN_PROCESSES);
  stage.write(integrations({ hub: DOCKER_HUB }));

  const applied = await stage.apply();
  expect(applied.output).toContain("1 added, 0 changed, 0 destroyed");
  expect(only()).toMatchObject({ name: "Docker Hub", type: "DOCKER_HUB", identifier: "docker_hub" });
  expect(only().credentials).toMatchObject({ username: "acmebot", password: SECRET });

  const planned = await stage.plan();
  expect(planned.output).toContain("No changes.");
  expect(planned.exitCode).toBe(0);
});

test("an update sends the name, what differs, and no credentials", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();

  stage.write(integrations({ hub: { ...DOCKER_HUB, name: "Docker Hub (production)" } }));
  const applied = await stage.apply();

  expect(applied.output).toContain("0 added, 1 changed, 0 destroyed");
  const patches = stage.emulator.buddy.requests.all().filter(({ method }) => method === "PATCH");
  expect(patches.map(({ body }) => body)).toEqual([{ name: "Docker Hub (production)" }]);
});

test("what was changed behind our back is planned back, and nothing else", async () => {
  stage.write(
    integrations({
      hub: {
        ...DOCKER_HUB,
        permissions: { others: "USE_ONLY" },
        allowed_pipelines: [],
        all_pipelines_allowed: false,
      },
    }),
  );
  await stage.apply();

  stage.emulator.buddy.changeIntegration(only().hash_id, {
    permissions: { admins: "MANAGE", others: "MANAGE", users: [], groups: [] },
  });
  const planned = await stage.plan();

  expect(planned.exitCode).toBe(2);
  const [change] = (await stage.planned()).resource_changes ?? [];
  expect(change?.change.actions).toEqual(["update"]);
  const { before, after } = change?.change ?? {};
  const changed = Object.keys(after ?? {}).filter(
    (name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
  );
  expect(changed).toEqual(["permissions"]);
  expect(after?.permissions).toMatchObject({ others: "USE_ONLY" });
});

test("what was deleted behind our back is planned to be created again", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();

  stage.emulator.buddy.removeIntegration(only().hash_id);
  const planned = await stage.plan();

  expect(planned.output).toContain("1 to add, 0 to change, 0 to destroy");
});

test("a change of an immutable attribute replaces the integration and says which one forces it", async () => {
  stage.write(integrations({ hub: DOCKER_HUB }));
  await stage.apply();

  stage.write(integrations({ hub: { ...DOCKER_HUB, scope: "PROJECT", project_name: "storefront" } }));
  const planned = await stage.plan();

  expect(planned.output).toContain("# forces replacement");
  const [change] = (await stage.planned()).resource_changes ?? [];
  expect(change?.change.actions).toEqual(["delete", "create"]);
  expect(change?.change.replace_paths).toEqual(expect.arrayContaining([["scope"], ["project_name"]]));
});

test("a destroyed integration is gone, also when it was gone already", async () => {
  stage.set(OWN_PROCESSES);
  stage.write(integrations({ hub: DOCKER_HUB, other: { ...DOCKER_HUB, identifier: "other" } }));
  await stage.apply();
  stage.emulator.buddy.removeIntegration(only().hash_id);

  const destroyed = await stage.destroy();

  expect(destroyed.exitCode).toBe(0);
  expect(stage.emulator.buddy.integrations()).toEqual([]);
});

test("an imported integration is read back, and applying it only sends the credentials", async () => {
  const { hash_id } = stage.emulator.buddy.addIntegration("acme-dev", {
    name: "Docker Hub",
    type: "DOCKER_HUB",
    scope: "WORKSPACE",
    identifier: "docker_hub",
  });
  stage.write(integrations({ hub: DOCKER_HUB }));

  const imported = await stage.run(
    "import",
    "-no-color",
    "integrations_buddy_integration.hub",
    `acme-dev/${hash_id}`,
  );
  expect(imported.exitCode).toBe(0);
  const applied = await stage.apply();
  expect(applied.output).toContain("0 added, 1 changed, 0 destroyed");
  const planned = await stage.plan();

  expect(planned.output).toContain("No changes.");
  const patches = stage.emulator.buddy.requests.all().filter(({ method }) => method === "PATCH");
  expect(patches.map(({ body }) => body)).toEqual([
    { name: "Docker Hub", username: "acmebot", password: SECRET },
  ]);
});

test("an integration that exists under the same identifier is never taken over: the plan warns of it and gives the import id, the creation refuses", async () => {
  const { hash_id } = stage.emulator.buddy.addIntegration("acme-dev", {
    name: "Somebody's",
    type: "DOCKER_HUB",
    scope: "WORKSPACE",
    identifier: "docker_hub",
  });
  stage.write(integrations({ hub: DOCKER_HUB }));

  const planned = await stage.plan();

  expect(planned.exitCode).toBe(2);
  expect(plainText(planned.output)).toContain(`acme-dev/${hash_id}`);

  const applied = await stage.apply();

  expect(applied.exitCode).toBe(1);
  expect(plainText(applied.output)).toContain(`acme-dev/${hash_id}`);
  expect(stage.emulator.buddy.integration(hash_id)?.name).toBe("Somebody's");
});

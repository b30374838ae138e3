import { startEmulator, type Emulator } from "../../../../src/emulator";
import type { NorthflankHandle } from "../../../../src/emulator/northflank/handle";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../../support/core";
import { coreOf, lastBody, REGISTRY, TEAM, writes } from "../support";

const LOGIN = { username: "FAKE-SECRET-user", password: "FAKE-SECRET-password" };
const HUB: ObjectValue = {
  name: "Docker Hub",
  registry_provider: "dockerhub",
  registry_url: "https://index.docker.io/v1/",
  scope: { pull: true, push: false },
  restrictions: { restricted: true, projects: ["storefront"] },
  credentials: LOGIN,
};
/** Access through a cloud provider integration. */
const ECR: ObjectValue = {
  name: "Ecr",
  registry_provider: "ecr",
  aws: { region: "eu-west-1" },
  integration_id: "org/main-aws",
  scope: { pull: true, push: true },
};

let emulator: Emulator;
let northflank: NorthflankHandle;

beforeEach(async () => {
  emulator = await startEmulator();
  northflank = emulator.northflank;
});

afterEach(async () => {
  await emulator.close();
});

const core = () => coreOf(emulator, REGISTRY);

test.each<[string, ObjectValue]>([
  ["a login", HUB],
  ["an integration", ECR],
  [
    "a project of Google",
    { ...ECR, name: "Gar", registry_provider: "gar", aws: null, gcp: { project_id: "demo" } },
  ],
  [
    "a resource group of Azure",
    { ...ECR, name: "Acr", registry_provider: "acr", aws: null, azure: { resource_group: "demo" } },
  ],
])("one with %s is created, read back, and then at rest", async (_what, config) => {
  const terraform = core();

  expect(summariesOf(await terraform.validate(config))).toEqual([]);
  const created = await terraform.apply(config, NOTHING);
  const refreshed = await terraform.refresh(created);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
});

test("what is configured is sent, with the scope inside the credentials", async () => {
  await core().apply(HUB, NOTHING);

  expect(lastBody(emulator)).toEqual({
    name: "Docker Hub",
    provider: "dockerhub",
    registryUrl: "https://index.docker.io/v1/",
    credentials: { ...LOGIN, scope: { pull: true, push: false } },
    restrictions: { restricted: true, projects: ["storefront"] },
  });
});

test("an integration goes along without a login", async () => {
  await core().apply(ECR, NOTHING);

  expect(lastBody(emulator)).toEqual({
    name: "Ecr",
    provider: "ecr",
    aws: { region: "eu-west-1" },
    integrationId: "org/main-aws",
    credentials: { scope: { pull: true, push: true } },
  });
});

test.each(["omit", "masked", "full"] as const)(
  "everything that can be read is in the state, and nothing of the login, which is echoed %s",
  async (registryCredentials) => {
    northflank.configure({ registryCredentials });
    const terraform = core();

    const { state } = await terraform.refresh(await terraform.apply(HUB, NOTHING));

    const stored = northflank.registryCredentials.get(TEAM, "docker-hub");
    expect(state).toMatchObject({
      id: "docker-hub",
      credential_id: "docker-hub",
      name: "Docker Hub",
      registry_provider: "dockerhub",
      registry_url: "https://index.docker.io/v1/",
      scope: { pull: true, push: false },
      restrictions: { restricted: true, projects: ["storefront"] },
      integration_id: null,
      credentials: null,
      created_at: stored?.createdAt,
      updated_at: stored?.updatedAt,
    });
    expect(JSON.stringify(state)).not.toContain("FAKE-SECRET");
  },
);

test.each<[string, ObjectValue, unknown]>([
  [
    "restrictions",
    { restrictions: { restricted: false } },
    { restrictions: { restricted: false, projects: [] } },
  ],
  [
    "scope, which the API takes with the whole login",
    { scope: { pull: true, push: true } },
    { credentials: { ...LOGIN, scope: { pull: true, push: true } } },
  ],
  [
    "credentials",
    { credentials: { ...LOGIN, password: "FAKE-SECRET-new" } },
    { credentials: { ...LOGIN, password: "FAKE-SECRET-new", scope: { pull: true, push: false } } },
  ],
])("a change of %s sends that and nothing else", async (_what, change, body) => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);

  const applied = await terraform.apply({ ...HUB, ...change }, stored);

  expect(summariesOf(applied.diagnostics)).toEqual([]);
  expect(writes(emulator).at(-1)).toEqual({
    method: "PATCH",
    path: "/v1/integrations/registries/docker-hub",
    body,
  });
  expect((await terraform.plan({ ...HUB, ...change }, applied)).changed).toEqual([]);
});

test.each<[string, ObjectValue]>([
  ["name", { name: "Another" }],
  ["registry_provider", { registry_provider: "custom" }],
  ["registry_url", { registry_url: "https://registry.example.com" }],
  ["integration_id", { integration_id: "civo-lab" }],
  ["aws", { aws: { region: "eu-west-2" } }],
])("a change of %s replaces it", async (_what, change) => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);

  expect((await terraform.plan({ ...HUB, ...change }, stored)).replaces).toBe(true);
});

test.each<[string, Parameters<NorthflankHandle["registryCredentials"]["change"]>[2]]>([
  ["name", { name: "Renamed" }],
  ["registry_provider", { provider: "custom" }],
  ["registry_url", { registryUrl: "https://registry.example.com" }],
  ["scope", { scope: { pull: false, push: true } }],
  ["restrictions", { restrictions: { restricted: false, projects: [] } }],
])("a change of %s by hand is drift", async (field, change) => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);
  northflank.registryCredentials.change(TEAM, "docker-hub", change);

  const planned = await terraform.plan(HUB, await terraform.refresh(stored));

  expect(planned.changed).toContain(field);
});

test("a password that somebody else replaced moves updated_at, which is a warning", async () => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);
  northflank.registryCredentials.change(TEAM, "docker-hub", { updatedAt: "2031-01-01T00:00:00.000Z" });

  const refreshed = await terraform.refresh(stored);

  expect(refreshed.diagnostics[0]).toMatchObject({ severity: "warning" });
  expect((await terraform.plan(HUB, refreshed)).changed).toEqual([]);
  expect((await terraform.plan({ ...HUB, on_external_change: "reapply" }, refreshed)).changed).toContain(
    "credentials_generation",
  );
});

test.each([
  ["id", "docker-hub"],
  ["name", "Docker Hub"],
])("an import by %s gives the whole object", async (_by, id) => {
  const terraform = core();
  const stored = await terraform.apply(HUB, NOTHING);

  const imported = await terraform.importId(id);

  expect(summariesOf(imported.diagnostics)).toEqual([]);
  expect({ ...imported.state, credentials_generation: 1, external_credentials: false }).toEqual(stored.state);
});

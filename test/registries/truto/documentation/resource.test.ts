import { type Emulator, startEmulator } from "../../../../src/emulator";
import { textIn } from "../../../../src/framework";
import type { ObjectValue } from "../../../../src/framework/values/value";
import { integrations } from "../../../../src/provider";
import { NOTHING, playCore, type Stored, summariesOf } from "../../../support/core";
import { shortenWaits } from "../../../support/short-waits";
import { DESTROY } from "../../northflank/support";
import { json, words } from "../support";

const TYPE = "integrations_truto_documentation";
const ENTITY = "d0c00000-aaaa-4bbb-8ccc-00000000000d";

const ROW: ObjectValue = {
  entity_type: "integration",
  entity_id: ENTITY,
  type: "description",
  resource: "contacts",
  method: "list",
  content: "Lists them.\n",
};

let emulator: Emulator;

shortenWaits();

beforeEach(async () => {
  emulator = await startEmulator();
  emulator.truto.addIntegration({ id: ENTITY, name: "acme-documented" });
});

afterEach(async () => {
  await emulator.close();
});

const rows = () => emulator.truto.documentation;
const core = (token: "development" | "production" = "development") =>
  playCore(
    integrations,
    { TRUTO_BASE_URL: emulator.truto.baseUrl, TRUTO_TOKEN: emulator.truto.tokens[token] },
    TYPE,
  );
const sent = () =>
  emulator.truto.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ method, body }) => [method, body] as const);
const idOf = ({ state }: Stored): string => textIn(state ?? {}, "id") ?? "";

test("one is created, read back, changed and deleted, with nothing sent that is not set", async () => {
  const terraform = core();

  const created = await terraform.apply(ROW, NOTHING);
  const refreshed = await terraform.refresh(created);
  const changed = { ...ROW, content: "All of them." };
  const updated = await terraform.apply(changed, refreshed);
  const resting = await terraform.plan(changed, await terraform.refresh(updated));
  const deleted = await terraform.apply(DESTROY, updated);

  expect(
    [created, refreshed, updated, deleted].flatMap(({ diagnostics }) => summariesOf(diagnostics)),
  ).toEqual([]);
  expect(refreshed.state).toMatchObject({ ...ROW, authentication_method: null, integration_name: null });
  expect(resting.changed).toEqual([]);
  expect(sent().slice(0, 2)).toEqual([
    ["POST", { ...ROW }],
    ["PATCH", { content: "All of them." }],
  ]);
  expect(rows().all()).toEqual([]);
});

test("whatever else changes replaces it, because a change cannot take a field away", async () => {
  const terraform = core();
  const created = await terraform.apply(ROW, NOTHING);

  const changes: readonly ObjectValue[] = [
    { method: "get" },
    { resource: null, method: null },
    { type: "query_schema" },
  ];
  for (const change of changes) {
    const planned = await terraform.plan({ ...ROW, ...change }, created);
    expect(planned.replaces).toBe(true);
  }
});

test("an import by id, by its type, and by its resource and method plans nothing", async () => {
  const terraform = core();
  const created = await terraform.apply(ROW, NOTHING);
  const readme: ObjectValue = {
    ...ROW,
    type: "readme",
    resource: null,
    method: null,
    content: "# Acme",
  };
  await terraform.apply(readme, NOTHING);

  for (const [name, config] of [
    [idOf(created), ROW],
    [`integration/${ENTITY}/description/contacts/list`, ROW],
    [`integration/${ENTITY.toUpperCase()}/readme`, readme],
  ] as const) {
    const imported = await core().importId(name);
    expect(summariesOf(imported.diagnostics)).toEqual([]);
    expect((await terraform.plan(config, imported)).changed).toEqual([]);
  }
  const missing = await core().importId(`integration/${ENTITY}/note`);
  expect(missing.state).toBeNull();
});

test("several of one name are imported by their ids alone", async () => {
  const ids = ["api_key", "oauth2"].map(
    (authentication_method) => rows().add({ entity_id: ENTITY, type: "readme", authentication_method }).id,
  );

  const imported = await core().importId(`integration/${ENTITY}/readme`);

  expect(words(imported.diagnostics)).toContain(ids.join(", "));
});

test("an existing row of the same key is a warning of the plan; one of another method is none", async () => {
  const { id } = rows().add({ ...ROW, content: "By hand" });

  const planned = await core().plan(ROW, NOTHING);
  const other = await core().plan({ ...ROW, authentication_method: "oauth2" }, NOTHING);

  expect(summariesOf(planned.diagnostics)).toEqual(["warning: Truto already has this documentation"]);
  expect(words(planned.diagnostics)).toContain(id);
  expect(summariesOf(other.diagnostics)).toEqual([]);
});

test("an answer that is an existing row is reported, and nothing is taken over", async () => {
  emulator.truto.configure({ duplicateDocumentation: "returned" });
  const { id } = rows().add({ ...ROW });

  const created = await core().apply(ROW, NOTHING);

  expect(summariesOf(created.diagnostics)).toContain(
    "error: Truto answered the creation with existing documentation",
  );
  expect(words(created.diagnostics)).toContain(id);
  expect(created.state).toBeNull();
});

test("a creation whose answer was lost is looked for, and nothing is made twice", async () => {
  emulator.truto.faults.add({ match: { method: "POST" }, fault: { kind: "drop", when: "after" } });

  const created = await core().apply(ROW, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(rows().all()).toMatchObject([{ id: idOf(created) }]);
});

test("one that vanished is created again, also where its entity vanished", async () => {
  const created = await core().apply(ROW, NOTHING);
  rows().remove(idOf(created));
  expect((await core().refresh(created)).state).toBeNull();

  const again = await core().apply(ROW, NOTHING);
  emulator.truto.removeIntegration(ENTITY);
  expect((await core().refresh(again)).state).toBeNull();
});

test("rows of an integration are those of the team; a token of another environment does not make an install's vanish", async () => {
  const { id: install } = emulator.truto.addInstall({ integration_id: ENTITY });
  const ofTeam = await core().apply(ROW, NOTHING);
  const ofInstall = await core().apply(
    { ...ROW, entity_type: "environment_integration", entity_id: install },
    NOTHING,
  );
  // So that it can be told where the other token belongs to.
  emulator.truto.configure({ environmentScope: "token" });

  expect((await core("production").refresh(ofTeam)).state).toMatchObject({ id: idOf(ofTeam) });
  const elsewhere = await core("production").refresh(ofInstall);
  expect(summariesOf(elsewhere.diagnostics)).toEqual([
    "error: The token belongs to another environment of Truto",
  ]);
  expect(summariesOf((await core("production").apply(DESTROY, ofInstall)).diagnostics)).toEqual([
    "error: The token belongs to another environment of Truto",
  ]);
});

test("an entity that does not exist is a refusal with its attribute; one whose id is none is a warning before", async () => {
  const unknown = { ...ROW, entity_id: "d0c00000-aaaa-4bbb-8ccc-0000000000ff" };
  expect(summariesOf((await core().apply(unknown, NOTHING)).diagnostics).at(-1)).toMatch(/^error: /);

  const planned = await core().plan({ ...ROW, entity_id: "mocked" }, NOTHING);
  expect(summariesOf(planned.diagnostics)).toEqual(["warning: Unusual entity_id"]);
});

test.each<[string, ObjectValue, readonly string[]]>([
  ["without a method", { method: null }, ["warning: description is about a method"]],
  ["without a resource", { resource: null }, ["warning: method is set without resource"]],
  ["of the entity with a method", { type: "readme" }, ["warning: readme is about the entity"]],
  ["of a newer type", { type: "poem" }, ['warning: Unknown type "poem"']],
  ["of a newer kind of entity", { entity_type: "team" }, ['warning: Unknown entity_type "team"']],
  ["of an empty type", { type: "" }, ["error: Invalid value for type"]],
])("one %s is reported", async (_what, change, expected) => {
  const summaries = summariesOf(await core().validate({ ...ROW, ...change }));

  expect(summaries).toEqual(expected);
});

test("the data sources find one by what it is about, and all of an object", async () => {
  const created = await core().apply(ROW, NOTHING);
  const { server } = core();
  const read = (type: string, config: ObjectValue) =>
    server.readDataSource({
      type,
      config: {
        ...Object.fromEntries(
          Object.keys(integrations.dataSources[type]?.fields ?? {}).map((name) => [name, null]),
        ),
        ...config,
      },
      capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
    });
  const { entity_type, entity_id, type, resource, method } = ROW as Record<string, string>;

  const one = await read(TYPE, { entity_type, entity_id, type, resource, method } as ObjectValue);
  expect(one.state).toMatchObject({ id: idOf(created), content: ROW.content });
  const all = await read(`${TYPE}s`, { entity_type, entity_id } as ObjectValue);
  expect(all.state).toMatchObject({ documentation: [{ id: idOf(created), method }] });
  const none = await read(TYPE, { entity_type, entity_id, type: "note" } as ObjectValue);
  expect(json(none.diagnostics)).toContain("Truto has no documentation note of the integration");
});

test("a query without an object lists what the team and the environment have, and nothing of the catalogue", async () => {
  const { id: install } = emulator.truto.addInstall({ integration_id: ENTITY });
  await core().apply(ROW, NOTHING);
  await core().apply({ ...ROW, entity_type: "environment_integration", entity_id: install }, NOTHING);
  const { id: model } = emulator.truto.environmentUnifiedModels.add({
    unified_model_id: emulator.truto.demo.unifiedModels.crm,
  });
  await core().apply({ ...ROW, entity_type: "environment_unified_model", entity_id: model }, NOTHING);
  emulator.truto.requests.clear();

  const names: string[] = [];
  const config = { entity_type: null, entity_id: null };
  const events = core().server.listResource({ type: TYPE, config, includeResource: true, limit: 100 });
  for await (const event of events) {
    expect(summariesOf(event.diagnostics)).toEqual([]);
    names.push(event.displayName);
  }

  expect(names).toEqual([
    "acme-documented: description/contacts/list",
    "acme-documented: description/contacts/list",
    "crm: description/contacts/list",
  ]);
  const asked = emulator.truto.requests.all().filter(({ path }) => path.startsWith("/documentation"));
  const { truto } = emulator;
  const own = [...truto.integrations(), ...truto.unifiedModels.all()].filter(
    ({ team_id }) => team_id === teamOfToken(),
  );
  expect(asked).toHaveLength(own.length + 2);
});

const teamOfToken = (): string =>
  emulator.truto.integrations().find(({ id }) => id === ENTITY)?.team_id ?? "";

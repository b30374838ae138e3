import { MOST_JSON_LEVELS } from "../../src/checks";
import { type Emulator, startEmulator } from "../../src/emulator";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { northflankLogSink } from "../e2e/matrix/rows/northflank-log-sink";
import { configOf } from "../hostile/objects";
import { NOTHING, playCore } from "../support/core";

// What additional_fields and additional_credentials must not do, whatever is written there.

const row = northflankLogSink;
const SECRET = "FAKE-SECRET-limits-2e";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(() => emulator.close());

const play = () => playCore(integrations, emulator.environment, row.type);

const sink = (fields: string, credentials?: string): ObjectValue => ({
  ...configOf(row, row.variants.main("main")),
  additional_fields: fields,
  ...(credentials === undefined ? {} : { additional_credentials: credentials }),
});

const nested = (levels: number): string => `{"zone":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

test("keys that are called like a prototype's are keys like others, at every depth", async () => {
  const core = play();
  const fields =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"a","sinkData":{"__proto__":{"polluted":1}}}';
  const secrets = `{"__proto__":{"key":"${SECRET}"}}`;
  emulator.northflank.newerKeys.know({
    keys: ["__proto__", "constructor", "toString", "sinkData.__proto__"],
  });
  const config = sink(fields, secrets);

  const created = await core.apply(config, NOTHING);
  const refreshed = await core.refresh(created);

  expect(created.diagnostics).toEqual([]);
  const sent = emulator.northflank.requests.all().find(({ method }) => method === "POST");
  const text = JSON.stringify(sent?.body);
  expect(text).toContain(`"__proto__":{"polluted":1,"key":"${SECRET}"}`);
  expect(text).toContain('"constructor":{"prototype":{"polluted":1}}');
  expect(text).toMatch(/"sinkData":\{.*"__proto__":\{"polluted":1\}/);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((await core.plan(config, refreshed)).changed).toEqual([]);
  expect(JSON.stringify(refreshed)).not.toContain(SECRET);
});

test("nesting beyond the limit is refused at the attribute, before anything is sent", async () => {
  const found = await play().validate(sink(nested(MOST_JSON_LEVELS + 1), nested(20_000)));

  expect(found.map(({ severity, path, detail }) => [severity, path, detail])).toEqual([
    ["error", [{ attribute: "additional_fields" }], expect.stringContaining("deeper than 450 levels")],
    ["error", [{ attribute: "additional_credentials" }], expect.stringContaining("deeper than 450 levels")],
  ]);
  expect(emulator.northflank.requests.all()).toEqual([]);
});

test("what is nested deeply is sent, and is then at rest", async () => {
  emulator.northflank.newerKeys.know({ keys: ["zone"] });
  const core = play();
  const config = sink(nested(MOST_JSON_LEVELS));

  const created = await core.apply(config, NOTHING);

  expect(created.diagnostics).toEqual([]);
  expect((await core.plan(config, await core.refresh(created))).changed).toEqual([]);
});

test.each(["[]", "null", '"text"', "1", "{"])("%s is no object, and refused", async (json) => {
  const found = await play().validate(sink(json, json));

  expect(found.map(({ severity, path }) => [severity, path])).toEqual([
    ["error", [{ attribute: "additional_fields" }]],
    ["error", [{ attribute: "additional_credentials" }]],
  ]);
});

test("the same key in both is refused, at every depth, and neither value is quoted", async () => {
  const found = await play().validate(
    sink(
      '{"zone":"FAKE-PLAIN","sinkData":{"more":{"key":"FAKE-PLAIN"}}}',
      `{"zone":"${SECRET}","sinkData":{"more":{"key":"${SECRET}","other":"${SECRET}"}}}`,
    ),
  );

  const both = found.filter(({ summary }) => summary.includes("set the same key"));
  expect(both.map(({ severity, path }) => [severity, path])).toEqual([
    ["error", [{ attribute: "additional_credentials" }]],
    ["error", [{ attribute: "additional_credentials" }]],
  ]);
  expect(both.map(({ detail }) => /^\S+/.exec(detail ?? "")?.[0])).toEqual(["/zone", "/sinkData/more/key"]);
  expect(JSON.stringify(found)).not.toMatch(/FAKE-(SECRET|PLAIN)/);
});

test("the same key in both, where one of them was not known at the plan, sends what the plan shows", async () => {
  emulator.northflank.newerKeys.know({ keys: ["zone"] });
  const core = play();
  const fields = '{"zone":"shown"}';
  const plan = await core.plan(sink(fields), NOTHING);

  await core.server.applyResource({
    type: row.type,
    config: { ...nulls(), ...sink(fields, `{"zone":"${SECRET}"}`) },
    prior: null,
    planned: plan.planned,
    plannedPrivate: plan.private,
    plannedIdentity: null,
  });

  const sent = emulator.northflank.requests.all().find(({ method }) => method === "POST");
  expect(sent?.body).toMatchObject({ zone: "shown" });
});

const nulls = (): ObjectValue =>
  Object.fromEntries(Object.keys(integrations.resources[row.type]?.fields ?? {}).map((name) => [name, null]));

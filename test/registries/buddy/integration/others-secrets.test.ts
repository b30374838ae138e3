import { integrations } from "../../../../src/provider";
import { withCalls } from "../../../plugin/in-process";
import { NOTHING, playCore, summariesOf } from "../../../support/core";
import { CAPABILITIES, complete, serveFor, startEmulator, type Emulator } from "../support";

// A credential that somebody else wrote into a text that Buddy returns: not in the plan, the state, a data source or a list.

const TYPE = "integrations_buddy_integration";
const CREDENTIALS = {
  "a password in an address": "see https://deploy:FAKE-hunter2-7731@wiki.invalid/runbook",
  "a parameter of an address": "call https://api.invalid/hook?api_key=FAKE7731hunter2",
  "a vendor's form": "use ghp_FAKE7731hunter2FAKE7731hunter2",
};
const FIELDS = ["note", "agent_note", "app_id", "google_project", "audience"] as const;
const PLAIN = { name: "Demo", type: "DATADOG", scope: "WORKSPACE" };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const terraform = () =>
  playCore(
    integrations,
    { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: emulator.buddy.tokens.full },
    TYPE,
  );

const add = (seed: Parameters<Emulator["buddy"]["addIntegration"]>[1]): string =>
  emulator.buddy.addIntegration("acme-dev", seed).hash_id;

describe.each(Object.entries(CREDENTIALS))("%s", (_name, text) => {
  test("is not imported, and the plan after it changes nothing", async () => {
    const id = add({ ...PLAIN, ...Object.fromEntries(FIELDS.map((field) => [field, text])) });

    const imported = await terraform().importId(`acme-dev/${id}`);
    const planned = await terraform().plan({ domain: "acme-dev", ...PLAIN }, imported);

    expect(summariesOf(imported.diagnostics)).toEqual(
      FIELDS.map((field) => `warning: ${field} is not read: it may contain a credential`),
    );
    expect(planned.changed).toEqual([]);
    expect(JSON.stringify([imported, planned])).not.toMatch(/7731/);
  });

  test("is in no data source and in no list", async () => {
    const id = add({ ...PLAIN, note: text, agent_note: text, audience: text });
    const server = serveFor(emulator);
    const config = complete(server.schemas.dataSources[TYPE]?.attributes, {
      domain: "acme-dev",
      integration_id: id,
    });

    const read = await server.readDataSource({ type: TYPE, config, capabilities: CAPABILITIES });
    expect(read.state).toMatchObject({ name: "Demo", note: null, agent_note: null, audience: null });
    await withCalls(server, async (calls) => {
      await calls.configure({});
      const listed = await calls.list(TYPE, { domain: "acme-dev" }, { includeResource: true });
      expect(listed).toHaveLength(1);
      expect(JSON.stringify(listed)).not.toMatch(/7731/);
    });
  });
});

test("an own note that holds a credential is a warning, and is at rest once it is applied", async () => {
  const config = {
    domain: "acme-dev",
    ...PLAIN,
    token: "FAKE-SECRET-t",
    note: CREDENTIALS["a password in an address"],
  };

  expect(summariesOf(await terraform().validate(config))).toEqual(["warning: note may contain a credential"]);
  const applied = await terraform().apply(config, NOTHING);
  expect(summariesOf(applied.diagnostics)).toEqual([]);
  const refreshed = await terraform().refresh(applied);

  expect((await terraform().plan(config, refreshed)).changed).toEqual([]);
});

import { type Diagnostic, Diagnostic_Severity } from "../../../plugin/gen/tfplugin6_pb";
import { integrations } from "../../../../src/provider";
import { playCore, summariesOf } from "../../../support/core";
import { withCalls } from "../../../plugin/in-process";
import { serveFor, startEmulator, type Emulator } from "../support";

const TYPE = "integrations_buddy_integration";
const SECRET = "FAKE-SECRET-hub-42";
const HUB = { name: "Hub", type: "DOCKER_HUB", scope: "WORKSPACE", identifier: "hub", password: SECRET };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

const add = (seed: Parameters<Emulator["buddy"]["addIntegration"]>[1]): string =>
  emulator.buddy.addIntegration("acme-dev", seed).hash_id;

test("terraform query lists the integrations of a workspace with their identities", async () => {
  const ids = [add(HUB), add({ ...HUB, identifier: "second", name: "Second" })];

  await withCalls(serveFor(emulator), async (calls) => {
    expect((await calls.validateList(TYPE, { domain: "acme-dev" })).diagnostics).toEqual([]);
    await calls.configure({});
    const events = await calls.list(TYPE, { domain: "acme-dev" });

    expect(events).toEqual([
      {
        displayName: "Hub",
        diagnostics: [],
        identity: { domain: "acme-dev", integration_id: ids[0] },
        resource: undefined,
      },
      {
        displayName: "Second",
        diagnostics: [],
        identity: { domain: "acme-dev", integration_id: ids[1] },
        resource: undefined,
      },
    ]);
  });
  expect(emulator.buddy.requests.all()).toHaveLength(1);
});

test("whole objects are as a read gives them, without credentials", async () => {
  const id = add(HUB);

  await withCalls(serveFor(emulator), async (calls) => {
    await calls.configure({});
    const [listed] = await calls.list(TYPE, { domain: "acme-dev" }, { includeResource: true });
    const { imported } = await calls.import(TYPE, { id: `acme-dev/${id}` });
    const read = await calls.read(TYPE, imported[0]?.state ?? {});

    expect(listed?.resource).toEqual(read.state);
    expect(JSON.stringify(listed)).not.toContain(SECRET);
  });
});

test("filters narrow the list, and a limit ends it without reading the rest", async () => {
  add({ ...HUB, type: "AMAZON" });
  for (let count = 0; count < 4; count++) add({ ...HUB, identifier: `hub_${String(count)}` });

  await withCalls(serveFor(emulator), async (calls) => {
    await calls.configure({});
    const events = await calls.list(
      TYPE,
      { domain: "acme-dev", type: "DOCKER_HUB" },
      { includeResource: true, limit: 2 },
    );

    expect(events).toHaveLength(2);
  });
  const reads = emulator.buddy.requests.all().filter(({ path }) => !path.endsWith("/integrations"));
  expect(reads).toHaveLength(2);
});

test("those of a project are read once, also where whole objects are wanted", async () => {
  const id = add({ ...HUB, scope: "PROJECT", project_name: "storefront" });
  add({ ...HUB, identifier: "workspace_wide" });

  await withCalls(serveFor(emulator), async (calls) => {
    await calls.configure({});
    const events = await calls.list(
      TYPE,
      { domain: "acme-dev", project_name: "storefront" },
      { includeResource: true },
    );

    expect(events.map(({ identity }) => identity?.integration_id)).toEqual([id]);
    expect(events[0]?.resource).toMatchObject({ project_name: "storefront", password: null });
  });
  // The list, and each of the two candidates.
  expect(emulator.buddy.requests.all()).toHaveLength(3);
});

test("an unknown workspace is an event that says so, at the domain", async () => {
  const events = [];
  for await (const event of serveFor(emulator).listResource({
    type: TYPE,
    config: { domain: "nowhere", type: null, name: null, project_name: null },
    includeResource: false,
    limit: 100,
  })) {
    events.push(event);
  }

  expect(events.map(({ diagnostics }) => summariesOf(diagnostics))).toEqual([
    ['error: Buddy has no workspace "nowhere"'],
  ]);
  expect(events[0]?.diagnostics[0]?.path).toEqual([{ attribute: "domain" }]);
});

test("a type that is not known here is a warning at the filter", async () => {
  const { diagnostics } = await serveFor(emulator).validateListResource({
    type: TYPE,
    config: { domain: "acme-dev", type: "FOO", name: null, project_name: null },
    capabilities: { deferralAllowed: false, writeOnlyAttributesAllowed: true },
  });

  expect(summariesOf(diagnostics)).toEqual(['warning: Unknown type "FOO"']);
  expect(diagnostics[0]?.path).toEqual([{ attribute: "type" }]);
});

describe("an integration of a type that is not known here", () => {
  const JIRA = { name: "Issues", type: "JIRA", scope: "WORKSPACE" };
  const WARNING = "The workspace has integrations of unknown types";

  const warningsIn = (diagnostics: readonly Diagnostic[]): readonly string[] => {
    expect(diagnostics.every(({ severity }) => severity === Diagnostic_Severity.WARNING)).toBe(true);
    return diagnostics.map(({ summary }) => summary);
  };

  test.each([false, true])("is listed with a warning (whole objects: %s)", async (includeResource) => {
    const ids = [add(JIRA), add(HUB)];

    await withCalls(serveFor(emulator), async (calls) => {
      await calls.configure({});
      const events = await calls.list(TYPE, { domain: "acme-dev" }, { includeResource });

      expect(events.map(({ identity }) => identity?.integration_id)).toEqual(ids);
      expect(events.map(({ diagnostics }) => warningsIn(diagnostics))).toEqual([[WARNING], []]);
      expect(events[0]?.diagnostics[0]?.detail).toContain(
        `"Issues" (acme-dev/${ids[0] ?? ""}) is of type JIRA`,
      );
      expect(events.map(({ resource }) => resource !== undefined)).toEqual([
        includeResource,
        includeResource,
      ]);
    });
  });

  test("is listed with the warning and what cannot be read of it", async () => {
    add(JIRA);
    emulator.buddy.faults.add({
      match: { method: "GET" },
      skip: 1,
      fault: { kind: "answer", status: 403 },
    });

    await withCalls(serveFor(emulator), async (calls) => {
      await calls.configure({});
      const [event] = await calls.list(TYPE, { domain: "acme-dev" }, { includeResource: true });

      expect(warningsIn(event?.diagnostics ?? [])).toEqual([WARNING, "Issues could not be read"]);
    });
  });

  test("can be imported as it is listed, and plans nothing", async () => {
    const terraform = playCore(
      integrations,
      { BUDDY_BASE_URL: emulator.buddy.baseUrl, BUDDY_TOKEN: emulator.buddy.tokens.full },
      TYPE,
    );
    const imported = await terraform.importId(`acme-dev/${add(JIRA)}`);
    const { domain, name, type, scope } = imported.state ?? {};
    const config = { domain: domain ?? null, name: name ?? null, type: type ?? null, scope: scope ?? null };

    expect(summariesOf(await terraform.validate(config))).toEqual(['warning: Unknown type "JIRA"']);
    const planned = await terraform.plan(config, imported);

    expect(summariesOf(planned.diagnostics)).toEqual([]);
    expect(planned.changed).toEqual([]);
  });
});

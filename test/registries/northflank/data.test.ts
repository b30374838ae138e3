import { startEmulator, type Emulator } from "../../../src/emulator";
import type { ObjectValue, Value } from "../../../src/framework/values/value";
import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import { integrations } from "../../../src/provider";
import { NOTHING, summariesOf } from "../../support/core";
import { SAMPLES, type Sample } from "./samples";
import { CLOUD, coreOf, NOTIFICATION, places, REGISTRY, SINK, TEAM, textOf } from "./support";
import { CLOUD_VARIANTS } from "./variants";

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

/** The attribute with the API's id, and the one that holds the list. */
const NAMES: Readonly<Record<string, { readonly id: string; readonly list: string }>> = {
  [CLOUD]: { id: "integration_id", list: "integrations" },
  [REGISTRY]: { id: "credential_id", list: "registry_credentials" },
  [SINK]: { id: "log_sink_id", list: "log_sinks" },
  [NOTIFICATION]: { id: "notification_id", list: "notification_integrations" },
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
});

afterEach(async () => {
  await emulator.close();
});

function reader(type: string, environment: Readonly<Record<string, string>> = {}) {
  const server = createProviderServer(integrations, {
    environment: {
      NORTHFLANK_BASE_URL: emulator.northflank.baseUrl,
      NORTHFLANK_TOKEN: emulator.northflank.tokens.full,
      ...environment,
    },
    logger: SILENT,
  });
  const complete = (given: ObjectValue): ObjectValue =>
    Object.fromEntries(
      Object.keys(integrations.dataSources[type]?.fields ?? {}).map((name): [string, Value] => [
        name,
        given[name] ?? null,
      ]),
    );
  return {
    validate: (given: ObjectValue) =>
      server.validateDataSource({ type, config: complete(given), capabilities: CAPABILITIES }),
    read: (given: ObjectValue) =>
      server.readDataSource({ type, config: complete(given), capabilities: CAPABILITIES }),
  };
}

const namesOf = ({ type }: Sample) => NAMES[type] ?? { id: "", list: "" };

/** What the data source and the resource both have. */
const shared = (state: ObjectValue | null, like: ObjectValue | null): ObjectValue =>
  Object.fromEntries(Object.entries(state ?? {}).filter(([name]) => name in (like ?? {})));

describe.each(SAMPLES)("the data sources of a $what", (sample) => {
  const { type, config, id, what } = sample;
  const names = namesOf(sample);

  test.each(["id", "name"])("one is found by its %s, with what the resource says of it", async (by) => {
    const terraform = coreOf(emulator, type);
    const stored = await terraform.refresh(await terraform.apply(config, NOTHING));

    const { state, diagnostics } = await reader(type).read(
      by === "id" ? { [names.id]: id } : { name: config.name ?? null },
    );

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(shared(stored.state, state)).toMatchObject({ [names.id]: id, name: config.name });
    for (const [name, value] of Object.entries(shared(stored.state, state))) {
      expect({ [name]: state?.[name] }).toEqual({ [name]: value });
    }
  });

  test("none of them holds a secret, whatever the server returns", async () => {
    emulator.northflank.configure({
      cloudCredentials: "full",
      registryCredentials: "full",
      logSinkData: "full",
    });
    await coreOf(emulator, type).apply(config, NOTHING);

    const one = await reader(type).read({ [names.id]: id });
    const all = await reader(`${type}s`).read({});

    expect(JSON.stringify([one.state, all.state])).not.toContain("FAKE-SECRET");
  });

  test("all of them are listed, over several pages", async () => {
    for (let index = 0; index < 150; index += 1) {
      sample.collection(emulator.northflank).add(TEAM, { id: `number-${String(index)}` });
    }

    const { state, diagnostics } = await reader(`${type}s`).read({});

    expect(summariesOf(diagnostics)).toEqual([]);
    const found = state?.[names.list] as readonly ObjectValue[];
    expect(found.map((each) => each[names.id])).toEqual(
      Array.from({ length: 150 }, (_, index) => `number-${String(index)}`),
    );
    expect(emulator.northflank.requests.count()).toBe(2);
  });

  test("one that does not exist is an error at what names it", async () => {
    const byId = await reader(type).read({ [names.id]: "no-such-thing" });
    const byName = await reader(type).read({ name: "No such thing" });

    expect(summariesOf(byId.diagnostics)).toEqual([`error: Northflank has no ${what} "no-such-thing"`]);
    expect(places(byId.diagnostics)).toEqual([names.id]);
    expect(summariesOf(byName.diagnostics)).toEqual([`error: Northflank has no ${what} "No such thing"`]);
    expect(places(byName.diagnostics)).toEqual(["name"]);
  });

  test("an unknown team is an error at team_id", async () => {
    for (const source of [type, `${type}s`]) {
      const given =
        source === type ? { [names.id]: "x", team_id: "no-such-team" } : { team_id: "no-such-team" };
      const { diagnostics } = await reader(source).read(given);

      expect(summariesOf(diagnostics)).toEqual(['error: Northflank has no team "no-such-team"']);
      expect(places(diagnostics)).toEqual(["team_id"]);
    }
  });

  test("exactly one of the id and the name is given", async () => {
    const none = await reader(type).validate({});
    const both = await reader(type).validate({ [names.id]: "x", name: "X" });

    expect(textOf(none.diagnostics)).toContain(`Missing ${names.id} or name`);
    expect(textOf(both.diagnostics)).toContain(`Only one of ${names.id} and name can be set`);
  });
});

test("the team of the provider is where they look", async () => {
  const environment = {
    NORTHFLANK_TOKEN: emulator.northflank.tokens.organisation,
    NORTHFLANK_TEAM_ID: "acme-payments",
  };

  const { state } = await reader(CLOUD, environment).read({ name: "Payments Civo" });

  expect(state).toMatchObject({ id: "acme-payments/payments-civo", cloud_provider: "civo" });
});

test("the address of the service account is there, although the list lacks it", async () => {
  const terraform = coreOf(emulator, CLOUD);
  for (const name of ["First", "Second"]) {
    await terraform.apply({ name, ...CLOUD_VARIANTS["gcp across projects"] }, NOTHING);
  }

  const { read } = reader(CLOUD);
  const found = await Promise.all([read({ name: "First" }), read({ integration_id: "second" })]);

  for (const { state } of found) {
    expect(state?.gcp).toMatchObject({ service_account_email: expect.stringContaining("@") });
  }
});

test("many of them share the pages of the list", async () => {
  for (let index = 0; index < 50; index += 1) {
    emulator.northflank.cloudIntegrations.add(TEAM, { id: `number-${String(index)}`, provider: "civo" });
  }
  const { read } = reader(CLOUD);

  await Promise.all(
    Array.from({ length: 50 }, (_, index) => read({ integration_id: `number-${String(index)}` })),
  );

  expect(emulator.northflank.requests.count()).toBe(2);
});

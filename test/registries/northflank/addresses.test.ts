import { startEmulator, type Emulator } from "../../../src/emulator";
import { createProviderServer } from "../../../src/framework";
import { SILENT } from "../../../src/framework/diagnostics/logger";
import type { ObjectValue, Value } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { NOTHING, summariesOf } from "../../support/core";
import { coreOf, lastBody, places, REGISTRY, SINK, TEAM, textOf, writes } from "./support";
import { SINK_VARIANTS } from "./variants";

/** Addresses with a credential of somebody else, each with what the state may hold. */
const ADDRESSES = [
  ["https://bot:FAKE-SECRET-1@host.example.com/v2", "https://REDACTED@host.example.com/v2"],
  ["https://host.example.com/v2?api_key=FAKE-SECRET-1", "https://host.example.com/v2?api_key=REDACTED"],
  ["https://host.example.com/token/FAKE-SECRET-1", "https://host.example.com/token/REDACTED"],
] as const;

const HUB: ObjectValue = {
  name: "Hub",
  registry_provider: "custom",
  scope: { pull: true, push: false },
  credentials: { username: "bot", password: "FAKE-SECRET-password" },
};

/** The members of `sink_data` that are addresses, each with a configuration that has it. */
const SINKS: readonly (readonly [string, keyof typeof SINK_VARIANTS])[] = [
  ["endpoint", "loki without authentication"],
  ["endpoint", "aws_s3"],
  ["uri", "http without authentication"],
  ["uri", "betterStack"],
  ["uri", "papertrail with a token"],
  ["url", "axiom with a personal token"],
  ["host", "papertrail with a port"],
];

const sink = (variant: string, member: string, address: string): ObjectValue => {
  const config = SINK_VARIANTS[variant] ?? {};
  return { name: "Sink", ...config, sink_data: { ...(config.sink_data as ObjectValue), [member]: address } };
};

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator();
  emulator.northflank.configure({ logSinkData: "full", registryCredentials: "full" });
});

afterEach(async () => {
  await emulator.close();
});

function server() {
  return createProviderServer(integrations, {
    environment: {
      NORTHFLANK_BASE_URL: emulator.northflank.baseUrl,
      NORTHFLANK_TOKEN: emulator.northflank.tokens.full,
    },
    logger: SILENT,
  });
}

async function data(type: string, given: ObjectValue) {
  const names = Object.keys(integrations.dataSources[type]?.fields ?? {});
  const config = Object.fromEntries(names.map((name): [string, Value] => [name, given[name] ?? null]));
  const capabilities = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
  return server().readDataSource({ type, config, capabilities });
}

async function listed(type: string): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  const request = { type, config: { team_id: null }, includeResource: true, limit: 10 };
  for await (const event of server().listResource(request)) events.push(event);
  return events;
}

describe.each(ADDRESSES)("a registry whose address is %s", (address, shown) => {
  test("is read without the credential by import, list and data sources", async () => {
    emulator.northflank.registryCredentials.add(TEAM, {
      name: "Hub",
      provider: "custom",
      registryUrl: address,
    });
    const imported = await coreOf(emulator, REGISTRY).importId("hub");

    expect(imported.state).toMatchObject({ registry_url: shown });
    expect(await listed(REGISTRY)).toMatchObject([{ resource: { registry_url: shown } }]);
    expect((await data(REGISTRY, { name: "Hub" })).state).toMatchObject({ registry_url: shown });
    const all = await data(`${REGISTRY}s`, {});
    expect(all.state).toMatchObject({ registry_credentials: [{ registry_url: shown }] });
  });

  test("is not replaced after an import, whatever credential is configured", async () => {
    const terraform = coreOf(emulator, REGISTRY);
    await terraform.apply({ ...HUB, registry_url: address }, NOTHING);
    const imported = await terraform.importId("hub");

    for (const registry_url of [address, shown]) {
      const planned = await terraform.plan({ ...HUB, registry_url }, imported);

      expect(planned.replaces).toBe(false);
      expect(planned.changed).not.toContain("registry_url");
    }
    const elsewhere = { ...HUB, registry_url: "https://elsewhere.example.com" };
    expect((await terraform.plan(elsewhere, imported)).replaces).toBe(true);
  });

  test("stays in the state as its owner configured it, with a warning that says where else it goes", async () => {
    const terraform = coreOf(emulator, REGISTRY);
    const config = { ...HUB, registry_url: address };

    const warnings = await terraform.validate(config);
    const refreshed = await terraform.refresh(await terraform.apply(config, NOTHING));

    expect(places(warnings)).toEqual(["registry_url"]);
    expect(warnings[0]).toMatchObject({ severity: "warning" });
    expect(textOf(warnings)).toContain("credentials.username and credentials.password");
    expect(textOf(warnings)).not.toContain("FAKE-SECRET");
    expect(refreshed.state).toMatchObject({ registry_url: address });
    expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  });
});

describe.each(SINKS)("%s of a log sink: %s", (member, variant) => {
  const [[address, shown]] = ADDRESSES;
  const config = sink(variant, member, address);

  test("stays as its owner configured it, with a warning", async () => {
    const terraform = coreOf(emulator, SINK);

    const warnings = await terraform.validate(config);
    const refreshed = await terraform.refresh(await terraform.apply(config, NOTHING));

    expect(warnings).toMatchObject([
      { severity: "warning", summary: `sink_data.${member} may contain a credential` },
    ]);
    expect(textOf(warnings)).not.toContain("FAKE-SECRET");
    expect(summariesOf(refreshed.diagnostics)).toEqual([]);
    expect(refreshed.state).toMatchObject({ sink_data: { [member]: address } });
    expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  });

  test("is read without the credential, and never sent as it was read", async () => {
    const terraform = coreOf(emulator, SINK);
    await terraform.apply(config, NOTHING);
    const imported = await terraform.importId("sink");
    const before = writes(emulator).length;

    const redacted = { ...sink(variant, member, shown), projects: ["shop"] };
    const refused = await terraform.plan(redacted, imported);
    const applied = await terraform.apply(config, imported);

    expect(imported.state).toMatchObject({ sink_data: { [member]: shown } });
    expect(textOf(refused.diagnostics)).toContain("cannot be sent");
    expect(applied.state).toMatchObject({ sink_data: { [member]: address } });
    expect(writes(emulator).slice(before)).toHaveLength(1);
    expect(lastBody(emulator)).toMatchObject({ sinkData: { [member]: address } });
  });
});

test("a log sink is found by list and data sources without the credential in its address", async () => {
  const [[address, shown]] = ADDRESSES;
  const config = sink("http without authentication", "uri", address);
  await coreOf(emulator, SINK).apply(config, NOTHING);

  const found = [await listed(SINK), await data(SINK, { name: "Sink" }), await data(`${SINK}s`, {})];

  expect(found[0]).toMatchObject([{ resource: { sink_data: { uri: shown } } }]);
  expect(JSON.stringify(found)).not.toContain("FAKE-SECRET");
});

test("a credential that somebody else writes into an address is drift, without the credential", async () => {
  const terraform = coreOf(emulator, SINK);
  const config = { name: "Sink", ...SINK_VARIANTS["http without authentication"] };
  const stored = await terraform.apply(config, NOTHING);
  const { sinkData } = emulator.northflank.logSinks.get(TEAM, "sink") ?? {};
  emulator.northflank.logSinks.change(TEAM, "sink", {
    sinkData: { ...sinkData, uri: "https://bot:FAKE-SECRET-1@logs.example.com" },
  });

  const refreshed = await terraform.refresh(stored);

  expect(refreshed.state).toMatchObject({ sink_data: { uri: "https://REDACTED@logs.example.com" } });
  expect((await terraform.plan(config, refreshed)).changed).toContain("sink_data");
  expect(JSON.stringify(refreshed)).not.toContain("FAKE-SECRET");
});

test.each(["user", "bucket", "dataset"])("a %s in the form of a credential is not read", async (member) => {
  const token = "ghp_FAKE0123456789abcdefgh";
  const sinkData = member === "user" ? { auth: { strategy: "basic", user: token } } : { [member]: token };
  emulator.northflank.logSinks.add(TEAM, { name: "Sink", sinkType: "loki", sinkData });

  expect(JSON.stringify(await coreOf(emulator, SINK).importId("sink"))).not.toContain(token);
});

test.each([
  [SINK, () => sink("http without authentication", "uri", "https://bot:FAKE-SECRET-1@logs.example.com")],
  [REGISTRY, () => ({ ...HUB, registry_url: "https://bot:FAKE-SECRET-1@registry.example.com" })],
] as const)("%s: a refusal that quotes the address does not show its credential", async (type, config) => {
  emulator.northflank.faults.add({
    match: { method: "POST" },
    times: "always",
    fault: {
      kind: "answer",
      status: 400,
      message: "This does not answer: https://bot:FAKE-SECRET-1@logs.example.com",
    },
  });

  const applied = await coreOf(emulator, type).apply(config(), NOTHING);

  expect(textOf(applied.diagnostics)).toContain("This does not answer");
  expect(textOf(applied.diagnostics)).not.toContain("FAKE-SECRET");
});

test("a generated configuration validates, with a warning at the address", async () => {
  const terraform = coreOf(emulator, SINK);

  const warnings = await terraform.validate(
    sink("http without authentication", "uri", "https://REDACTED@logs.example.com"),
  );

  expect(warnings).toMatchObject([{ severity: "warning" }]);
  expect(textOf(warnings)).toContain("contains REDACTED instead of a credential");
});

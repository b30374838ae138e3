import { startEmulator, type Emulator } from "../../src/emulator";
import { createProviderServer } from "../../src/framework";
import { SILENT } from "../../src/framework/diagnostics/logger";
import type { ObjectValue } from "../../src/framework/values/value";
import { integrations } from "../../src/provider";
import { NOTHING, playCore, summariesOf, type Applied } from "../support/core";

const CAPABILITIES = { deferralAllowed: false, writeOnlyAttributesAllowed: true };
const TEAM = "acme-platform";

interface Sample {
  readonly type: string;
  readonly config: ObjectValue;
  /** Of what the state holds, what else than the id an import may name the object by. */
  readonly keys: readonly string[];
  /** The identity of version 0 that a state may still hold, where there was one. */
  readonly older?: (state: ObjectValue) => ObjectValue;
  /** An identity that differs from the object's in its place alone. */
  readonly elsewhere: ObjectValue;
}

const compositeId = ({ id = null }: ObjectValue): ObjectValue => ({ id });
const northflank = { keys: ["name"], older: compositeId, elsewhere: { team_id: "no-such-team" } };

const SAMPLES: readonly Sample[] = [
  {
    type: "integrations_buddy_integration",
    config: {
      domain: "acme-dev",
      name: "Hub",
      type: "DOCKER_HUB",
      scope: "WORKSPACE",
      identifier: "hub",
      username: "bot",
      password: "FAKE-SECRET-hub",
    },
    keys: ["identifier"],
    elsewhere: { domain: "no-such-workspace" },
  },
  {
    type: "integrations_fruxon_integration",
    config: { tenant: "acme-corp", slug: "custom_own_crm", display_name: "Own CRM" },
    keys: ["slug", "display_name"],
    elsewhere: { tenant: "no-such-tenant" },
  },
  {
    type: "integrations_fruxon_config",
    config: { tenant: "acme-corp", integration_id: "custom_demo_crm", display_name: "Account" },
    keys: ["display_name"],
    elsewhere: { tenant: "no-such-tenant" },
  },
  {
    type: "integrations_northflank_cloud_provider_integration",
    config: {
      team_id: TEAM,
      name: "Old Civo",
      cloud_provider: "civo",
      credentials: { api_key: "FAKE-SECRET-civo" },
    },
    ...northflank,
  },
  {
    type: "integrations_northflank_registry_credential",
    config: {
      team_id: TEAM,
      name: "Reg One",
      registry_provider: "dockerhub",
      scope: { pull: true, push: false },
      credentials: { username: "bot", password: "FAKE-SECRET-registry" },
    },
    ...northflank,
  },
  {
    type: "integrations_northflank_log_sink",
    config: {
      team_id: TEAM,
      name: "Data Dog",
      sink_type: "datadog_logs",
      sink_data: { region: "eu" },
      credentials: { default_api_key: "FAKE-SECRET-sink" },
    },
    ...northflank,
  },
  {
    type: "integrations_northflank_notification_integration",
    config: {
      team_id: TEAM,
      name: "Told All",
      type: "RAW_WEBHOOK",
      events: ["trigger:build:failure"],
      webhook: "https://hooks.acme.example/FAKE-SECRET-hook",
    },
    ...northflank,
  },
  {
    type: "integrations_truto_integration",
    config: { name: "own-crm", config_json: "{}" },
    keys: ["name"],
    older: compositeId,
    elsewhere: { team_id: "no-such-team" },
  },
  {
    type: "integrations_truto_environment_integration",
    config: { integration_id: "de300000-0000-4000-8000-000000000021" },
    keys: ["integration_id"],
    older: compositeId,
    elsewhere: { environment_id: "no-such-environment" },
  },
];

describe.each(SAMPLES)("$type", ({ type, config, keys, older, elsewhere }) => {
  const identity = integrations.resources[type]?.identity ?? [];
  const last = identity.at(-1) ?? "";
  let emulator: Emulator;
  let made: Applied;
  let own: ObjectValue;

  const server = () =>
    createProviderServer(integrations, { environment: emulator.environment, logger: SILENT });

  /** As Terraform does it: the import, and the read right after. */
  async function imported(by: ObjectValue) {
    const on = server();
    const asked = Object.fromEntries(identity.map((name) => [name, by[name] ?? null]));
    const answer = await on.importResource({ type, id: "", identity: asked, capabilities: CAPABILITIES });
    // Terraform insists on an identity in this answer.
    expect(answer.imported?.identity).toEqual(asked);
    if (answer.imported === null) throw new Error("nothing was imported");
    return on.readResource({ ...answer.imported, capabilities: CAPABILITIES });
  }

  beforeAll(async () => {
    emulator = await startEmulator();
    emulator.fruxon.addIntegration("acme-corp", {
      id: "custom_demo_crm",
      displayName: "CRM",
      configMetadata: {},
    });
    made = await playCore(integrations, emulator.environment, type).apply(config, NOTHING);
    expect(summariesOf(made.diagnostics)).toEqual([]);
    own = Object.fromEntries(identity.map((name) => [name, made.state?.[name] ?? null]));
  });

  afterAll(async () => {
    await emulator.close();
  });

  test("its identity has an attribute for each part, and is found by it", async () => {
    const { state, identity: stored, diagnostics } = await imported(own);

    expect(summariesOf(diagnostics)).toEqual([]);
    expect(Object.values(own).every((part) => typeof part === "string" && !part.includes("/"))).toBe(true);
    expect(stored).toEqual(own);
    expect(state?.id).toBe(made.state?.id);
  });

  test.each(keys)(
    "an import by identity takes %s for its id, and the identity is the true one",
    async (key) => {
      const {
        state,
        identity: stored,
        diagnostics,
      } = await imported({ ...own, [last]: made.state?.[key] ?? null });

      expect(summariesOf(diagnostics)).toEqual([]);
      expect(stored).toEqual(own);
      expect(state?.id).toBe(made.state?.id);
    },
  );

  test("an identity of another place does not find it", async () => {
    const { state, diagnostics } = await imported({ ...own, ...elsewhere });

    expect(state === null || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("a stored identity of an older version becomes one of today, and the object is the same", async () => {
    if (older === undefined) {
      expect(integrations.resources[type]?.identityVersion).toBe(0);
      return;
    }
    const on = server();
    const state = made.state ?? {};
    const upgraded = await on.upgradeIdentity({ type, version: 0, rawIdentity: older(state) });
    const read = await on.readResource({
      type,
      state,
      private: made.private,
      identity: upgraded.identity,
      capabilities: CAPABILITIES,
    });

    expect(summariesOf([...upgraded.diagnostics, ...read.diagnostics])).toEqual([]);
    expect(upgraded.identity?.[last]).toBe(own[last]);
    expect(read.identity).toEqual(own);
    expect(read.state).toEqual(state);
  });
});

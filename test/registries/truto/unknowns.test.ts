import type { TrutoSettings } from "../../../src/emulator";
import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, type Stored, summariesOf } from "../../support/core";
import { CONFIG, CONFIG_SECRETS, json, openStage, OVERRIDE, SECRETS, type Stage } from "./support";

// What docs/apis/truto.md does not know is a switch of the emulator. A life of each resource has to go well under each
// of them.

type Settings = Partial<TrutoSettings>;

const UNKNOWNS: readonly Settings[] = [
  {},
  { mode: "lenient" },
  { readSecrets: "subtree-absent" },
  { readSecrets: "masked" },
  { readSecrets: "clear" },
  { readOverrideSecrets: "absent" },
  { readOverrideSecrets: "subtree-absent" },
  { readOverrideSecrets: "masked" },
  { readOverrideSecrets: "clear" },
  { writeAnswers: "clear" },
  { clientId: "stripped" },
  { clientId: "stripped", readSecrets: "masked" },
  { overrideSecretsOnOmit: "keep" },
  { emptyOverride: "null" },
  { emptyOverride: "absent" },
  { configPatch: "replace" },
  { configPatch: "replace", readSecrets: "subtree-absent" },
  { staleVersionStatus: 409 },
  { noopPatch: "keeps" },
  { createStatus: 200 },
  { defaults: { is_enabled: false, show_in_catalog: false, is_beta: true, sharing: "allow", category: "x" } },
  { reinstall: "applied" },
  { unknownIntegrationStatus: 400 },
  { duplicateNameStatus: 400 },
  { nameScope: "global" },
  { names: "slug" },
  { foreignWriteStatus: 404 },
  { integrationDelete: "refused-while-installed" },
  { visibleAfterMs: 800 },
  { defaultLimit: 1 },
  { maxLimit: 1 },
  { listOrder: "descending" },
  { endOfList: "last-page" },
  { endCursor: "empty" },
  { endCursor: "absent" },
  { listItems: "short" },
  { listItems: "short", emptyOverride: "absent" },
  { environmentListKey: "results" },
  { environmentScope: "token" },
  { timeFormat: "sql" },
  { errorDetails: "sent" },
  { rateLimit: "documented" },
];

const named = UNKNOWNS.map((settings) => [json(settings), settings] as const);

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

type Terraform = Stage["installs"];

/** Applies, refreshes, and expects that nothing is left to do. */
async function settle(terraform: Terraform, config: ObjectValue, before: Stored): Promise<Stored> {
  const applied = await terraform.apply(config, before);
  expect(summariesOf(applied.diagnostics)).toEqual([]);
  const refreshed = await terraform.refresh(applied);
  expect(summariesOf(refreshed.diagnostics)).toEqual([]);
  expect((await terraform.plan(config, refreshed)).changed).toEqual([]);
  expect(json(refreshed.state)).not.toContain("FAKE-SECRET");
  return refreshed;
}

async function destroy(from: { readonly terraform: Terraform }, stored: Stored): Promise<void> {
  const { diagnostics, state } = await from.terraform.apply(null, stored);
  expect(summariesOf(diagnostics)).toEqual([]);
  expect(state).toBeNull();
}

const rotated = { credentials: { oauth2: { config: { client: { secret: "FAKE-SECRET-rotated" } } } } };

describe.each(named)("under %s", (_name, settings) => {
  test("the life of an install goes well", async () => {
    const { installs, truto } = stage;
    const { id: integration_id } = truto.addIntegration({ name: "fresh-crm" });
    truto.configure(settings);
    const first: ObjectValue = {
      integration_id,
      is_enabled: true,
      show_in_catalog: false,
      override: json({ ...OVERRIDE, base_url: "https://one.invalid" }),
      override_secrets: json(SECRETS),
      // Explicit control: no slow hashes in so many lives.
      credentials_version: 1,
      deletion_protection: false,
    };
    const inTruto = () => truto.installs().find((each) => each.integration_id === integration_id);

    const created = await settle(installs, first, NOTHING);
    expect(inTruto()?.override_secrets).toEqual(SECRETS);
    const flags = await settle(installs, { ...first, is_enabled: false }, created);
    expect(inTruto()).toMatchObject({ is_enabled: false, override_secrets: SECRETS });
    const second = { ...first, override: json({ ...OVERRIDE, label: "Two" }) };
    const overridden = await settle(installs, second, flags);
    expect(inTruto()).toMatchObject({ override: { ...OVERRIDE, label: "Two" }, override_secrets: SECRETS });
    expect(inTruto()?.override).not.toHaveProperty("base_url");
    const third = { ...second, override_secrets: json(rotated), credentials_version: 2 };
    const sent = await settle(installs, third, overridden);
    expect(inTruto()?.override_secrets).toEqual(rotated);
    const bare = { ...third, override: "{}", override_secrets: "{}", credentials_version: 3 };
    const cleared = await settle(installs, bare, sent);
    expect(inTruto()?.override_secrets).toEqual({});

    const imported = await installs.importId(integration_id);
    expect(imported.state).toMatchObject({ id: inTruto()?.id, override: "{}" });
    await destroy({ terraform: installs }, cleared);
    expect(inTruto()).toBeUndefined();
  });

  test("the life of an integration goes well", async () => {
    const { integrations, truto } = stage;
    truto.configure(settings);
    const first: ObjectValue = {
      name: "my-crm",
      category: "crm",
      config_json: json(CONFIG),
      config_secrets: json(CONFIG_SECRETS),
      credentials_version: 1,
      deletion_protection: false,
    };
    const inTruto = () => truto.integrations().find(({ name }) => name === "my-crm");

    const created = await settle(integrations, first, NOTHING);
    expect(inTruto()).toMatchObject({ is_beta: false, sharing: "deny", config_secrets: CONFIG_SECRETS });
    const beta = await settle(integrations, { ...first, is_beta: true }, created);
    expect(inTruto()).toMatchObject({ is_beta: true, config: CONFIG, config_secrets: CONFIG_SECRETS });
    const { authorization: _, ...rest } = CONFIG;
    const second = { ...first, is_beta: true, config_json: json({ ...rest, label: "Two" }) };
    const changed = await settle(integrations, second, beta);
    expect(withoutNulls(inTruto()?.config)).toEqual({ ...rest, label: "Two" });
    expect(inTruto()?.config_secrets).toEqual(CONFIG_SECRETS);
    const third = { ...second, config_secrets: json(rotated), credentials_version: 2 };
    const sent = await settle(integrations, third, changed);
    expect(inTruto()?.config_secrets).toEqual(rotated);
    const bare = {
      ...third,
      config_json: json({ label: "Three" }),
      config_secrets: "{}",
      credentials_version: 3,
    };
    const cleared = await settle(integrations, bare, sent);
    expect(withoutNulls(inTruto()?.config)).toEqual({ label: "Three" });
    expect(inTruto()?.config_secrets).toEqual({});

    const imported = await integrations.importId("my-crm");
    expect(imported.state).toMatchObject({ id: inTruto()?.id });
    expect(withoutNulls(JSON.parse(imported.state?.config_json as string))).toEqual({ label: "Three" });
    await destroy({ terraform: integrations }, cleared);
    expect(inTruto()).toBeUndefined();
  });
});

/** A server that replaces keeps the nulls that a server that merges takes as removals; both mean the same (§8.7). */
const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, member: unknown) => (member === null ? undefined : member)));

test("a server that refuses nulls in a config is reported with its own message", async () => {
  const { integrations, truto } = stage;
  const config = { name: "my-crm", config_json: json(CONFIG) };
  const created = await integrations.apply(config, NOTHING);
  truto.configure({ configNulls: "refused" });

  const updated = await integrations.apply({ ...config, config_json: json({ label: "x" }) }, created);

  expect(summariesOf(updated.diagnostics)).toEqual(["error: Truto refused the integration"]);
  expect(updated.state).toEqual(created.state);
});

test.each([409, 400] as const)(
  "a name that is taken elsewhere answers %d and is told at the name",
  async (status) => {
    const { integrations, truto } = stage;
    truto.configure({ nameScope: "global", duplicateNameStatus: status });
    truto.addIntegration({ name: "my-crm", team_id: truto.demo.teams.partner });

    const created = await integrations.apply({ name: "my-crm", config_json: "{}" }, NOTHING);

    expect(summariesOf(created.diagnostics)).toEqual(["error: Truto refused the integration"]);
    expect(created.diagnostics[0]?.path).toEqual([{ attribute: "name" }]);
  },
);

test("a deletion that is refused while there are installs is told, and the state keeps the integration", async () => {
  const { truto } = stage;
  const config = { name: "my-crm", config_json: "{}", deletion_protection: false };
  const created = await stage.integrations.apply(config, NOTHING);
  truto.configure({ integrationDelete: "refused-while-installed" });
  truto.addInstall({ integration_id: truto.integrations().at(-1)?.id });

  const destroyed = await stage.integrations.apply(null, created);

  expect(summariesOf(destroyed.diagnostics)).toEqual(["error: Truto refused the integration"]);
  expect(destroyed.state).toEqual(created.state);
});

test("an install that is late to show up is waited for when the answer to its creation was lost", async () => {
  const { installs, truto } = stage;
  const { id: integration_id } = truto.addIntegration({ name: "fresh-crm" });
  truto.configure({ visibleAfterMs: 900 });
  truto.faults.add({ match: { method: "POST" }, fault: { kind: "notJson", when: "after" } });

  const created = await installs.apply({ integration_id }, NOTHING);

  expect(summariesOf(created.diagnostics)).toEqual([]);
  expect(created.state?.id).toBe(truto.installs().at(-1)?.id);
});

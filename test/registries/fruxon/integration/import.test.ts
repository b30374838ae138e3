import type { ObjectValue } from "../../../../src/framework/values/value";
import { NOTHING, type Stored, summariesOf } from "../../../support/core";
import {
  API_KEY_METHOD,
  authMethod,
  DEMO_CRM,
  json,
  metadata,
  OAUTH,
  openStage,
  parameter,
  REGION,
  type Stage,
  terraformWith,
} from "../support";
import { EVERYTHING } from "./objects";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** What shows that credentials are sent. */
const CREDENTIALS = ["modified_at", "external_credentials", "credentials_generation"];
const IMPORT_ID = "acme-corp/custom_demo_crm";
const SECRETS = json({
  auth_metadata: { "app-oauth": { auth_settings: { clientSecret: "FAKE-SECRET-1" } } },
});

const defining = (config_metadata: ObjectValue, more: ObjectValue = {}): ObjectValue => ({
  slug: "custom_demo_crm",
  display_name: "Demo CRM",
  config_metadata,
  ...more,
});

/** The integration of a configuration, imported by a Terraform that never saw it. */
async function imported(config: ObjectValue): Promise<Stored> {
  const created = await stage.integrations.apply(config, NOTHING);
  expect(summariesOf(created.diagnostics)).toEqual([]);
  return terraformWith(stage).integrations.importId(IMPORT_ID);
}

const changed = async (config: ObjectValue, from: Stored) =>
  (await stage.integrations.plan(config, from)).changed;

const one = (more: ObjectValue): ObjectValue =>
  metadata({ parameters_metadata: [parameter({ name: "one", ...more })] });
const oneMethod = (more: ObjectValue): ObjectValue =>
  metadata({ auth_metadata: [authMethod({ id: "one", type: "API_KEY", ...more })] });

const NO_ASSET = { providers: null, content_types: null, vectorized: null };
const NO_MAP = { use_map: false, key_template: null, parameters_metadata: [] };
const NO_RULE = {
  effect: "UNSPECIFIED",
  all: [{ source_param: "one", operator: "Unspecified", values: "[]" }],
};

/** What an answer has of every definition, and a state only of those that say so. */
const FILLERS: readonly (readonly [string, ObjectValue])[] = [
  ["an index that is the position", one({ index: 0 })],
  ["an index of its own", one({ index: 7 })],
  ["empty lists of a parameter", one({ options: [], rules: [] })],
  ["a rule that is not specified", one({ rules: [NO_RULE] })],
  ["a type that is not specified", one({ type: "UNSPECIFIED" })],
  ["an empty default", one({ default_value: "" })],
  ["empty texts", one({ display_name: "", description: "", type_name: "", ui_hint: "", json_schema: "" })],
  ["a hint that is not specified", one({ ui_hint: "UNSPECIFIED" })],
  ["a range without limits", one({ type: "INTEGER", integer_range: { min: null, max: null } })],
  ["an asset that may be anything", one({ type: "ASSET", asset: NO_ASSET })],
  ["a schema without anything in it", one({ type: "JSON", json_schema: "{}" })],
  [
    "a method that cannot be verified",
    metadata({ auth_metadata: [authMethod({ id: "one", type: "O_AUTH2", config_test_supported: false })] }),
  ],
  ["a method that can be verified", oneMethod({ config_test_supported: true })],
  ["a sensitivity that is not specified", oneMethod({ sensitivity: "UNSPECIFIED" })],
  ["a kind that is not specified", oneMethod({ type: "CUSTOM", user_credential_auth_type: "UNSPECIFIED" })],
  ["no settings", oneMethod({ auth_settings: { parameters: "{}" } })],
  ["a map of nothing", oneMethod({ auth_map: NO_MAP })],
  ["no scopes", oneMethod({ available_scopes: "[]" })],
  ["enums in other cases", oneMethod({ type: "Api_Key", supported_levels: ["user"] })],
  ["no parameters and no methods", metadata({ parameters_metadata: [], auth_metadata: [] })],
];

describe("an integration that names what answers fill in, once it is imported", () => {
  test.each(FILLERS)("%s: plans nothing", async (_what, definition) => {
    const config = defining(definition);

    const before = await imported(config);

    expect(await changed(config, before)).toEqual([]);
    expect(await changed(config, await stage.integrations.refresh(before))).toEqual([]);
  });
});

describe("the richest integration, once it is imported", () => {
  const WHOLE = defining(EVERYTHING, { description: "", config_metadata_secrets: SECRETS });
  const { config_metadata_secrets: _, ...READABLE } = WHOLE;

  test("plans to send its credentials and nothing else, does, and then plans nothing", async () => {
    const before = await imported(WHOLE);
    const stored = stage.fruxon.integration("acme-corp", "custom_demo_crm");

    const planned = await changed(WHOLE, before);
    const applied = await stage.integrations.apply(WHOLE, before);

    expect(planned).toEqual(CREDENTIALS);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.fruxon.integration("acme-corp", "custom_demo_crm")?.configMetadata).toEqual(
      stored?.configMetadata,
    );
    expect(await changed(WHOLE, await stage.integrations.refresh(applied))).toEqual([]);
    expect(json([applied.state, new TextDecoder().decode(applied.private)])).not.toContain("FAKE-SECRET");
  });

  test("plans nothing where its credentials are kept elsewhere", async () => {
    expect(await changed(READABLE, await imported(WHOLE))).toEqual([]);
  });

  test("plans what is renamed alone, and sends the definition as it is configured", async () => {
    const before = await imported(WHOLE);
    const renamed = { ...READABLE, display_name: "Renamed" };

    const planned = await changed(renamed, before);
    const applied = await stage.integrations.apply(renamed, before);

    expect(planned).toEqual(["display_name", "modified_at"]);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(await changed(renamed, applied)).toEqual([]);
    expect(stage.writes().at(-1)?.body).toMatchObject({
      configMetadata: { parametersMetadata: [{ name: "region", index: 3 }, { index: 1 }, {}, {}, {}] },
    });
  });
});

test.each(["asSent", "null"] as const)(
  "an empty description is none once it is imported, where answers have it %s",
  async (emptyDescription) => {
    await stage.close();
    stage = await openStage({ emptyDescription });
    const config = { ...DEMO_CRM, description: "" };

    expect(await changed(config, await imported(config))).toEqual(CREDENTIALS);
  },
);

describe("what differs from an imported integration", () => {
  const METHODS = metadata({ parameters_metadata: [REGION], auth_metadata: [OAUTH, API_KEY_METHOD] });
  const REVERSED = metadata({ parameters_metadata: [REGION], auth_metadata: [API_KEY_METHOD, OAUTH] });

  test("is not the order of its methods", async () => {
    expect(await changed(defining(REVERSED), await imported(defining(METHODS)))).toEqual([]);
  });

  test.each<[string, ObjectValue]>([
    ["another index", one({ index: 1 })],
    ["a method more", oneMethod({})],
    ["another default", one({ index: 0, default_value: "x" })],
  ])("is %s, which is sent and then no difference", async (_what, definition) => {
    const before = await imported(defining(one({ index: 0 })));
    const config = defining(definition);

    const planned = await changed(config, before);
    const applied = await stage.integrations.apply(config, before);

    expect(planned).toEqual(["config_metadata", "modified_at"]);
    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(await changed(config, await stage.integrations.refresh(applied))).toEqual([]);
  });

  test("is a position that another user changes after the import", async () => {
    const config = defining(one({ index: 4 }));
    const before = await imported(config);
    stage.fruxon.changeIntegration("acme-corp", "custom_demo_crm", {
      configMetadata: { parametersMetadata: [{ name: "one", type: "STRING", index: 9 }] },
    });

    expect(await changed(config, await stage.integrations.refresh(before))).toContain("config_metadata");
  });

  test("is a setting that the configuration lacks", async () => {
    const lacking = metadata({
      parameters_metadata: [REGION],
      auth_metadata: [
        authMethod({ ...OAUTH, auth_settings: { parameters: json({ clientId: "demo-app" }) } }),
        API_KEY_METHOD,
      ],
    });

    expect(await changed(defining(lacking), await imported(DEMO_CRM))).toContain("config_metadata");
  });
});

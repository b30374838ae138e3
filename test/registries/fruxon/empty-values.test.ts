import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, type Stored, summariesOf } from "../../support/core";
import { AUTH, DEFINITION, EVERYTHING } from "./config/objects";
import {
  API_KEY,
  authMethod,
  DEMO_CRM,
  json,
  metadata,
  openStage,
  parameter,
  sandboxOf,
  type Stage,
  TENANT,
  terraformWith,
} from "./support";

// What null, {}, [] and "" mean in each JSON attribute of Fruxon's objects: the same whatever the history, compared, shown and
// sent alike.

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

const lastBody = () => stage.writes().at(-1)?.body;

const quiet = [
  "credential_health",
  "credential_health_detail",
  "credentials_generation",
  "external_credentials",
  "granted_scopes",
  "modified_at",
  "published_revision_id",
];

interface Played {
  readonly kind: "integrations" | "configs";
  readonly importId: (stored: Stored) => string;
}

const idOf = ({ state }: Stored): string => (typeof state?.id === "string" ? state.id : "");

const INTEGRATION: Played = { kind: "integrations", importId: idOf };
const CONFIG: Played = { kind: "configs", importId: idOf };

/**
 * Two configurations that say the same: each is at rest beside what the other made, creates the same, and is at rest once it is
 * imported, but for the credentials.
 */
async function sayTheSame({ kind, importId }: Played, plain: ObjectValue, other: ObjectValue): Promise<void> {
  if (kind === "configs") stage.fruxon.addIntegration(TENANT, DEFINITION);
  const made = await stage[kind].apply(plain, NOTHING);
  const body = createBody(kind);
  const beside = await stage[kind].plan(other, made);
  const later = await stage[kind].apply(other, made);
  const back = await stage[kind].plan(plain, later);
  const imported = await terraformWith(stage)[kind].importId(importId(made));
  const afterImport = await stage[kind].plan(other, imported);
  await stage[kind].apply(null, made);
  const created = await stage[kind].apply(other, NOTHING);
  const refreshed = await stage[kind].refresh(created);

  expect(summariesOf(await stage[kind].validate(other))).toEqual([]);
  expect([...summariesOf(made.diagnostics), ...summariesOf(created.diagnostics)]).toEqual([]);
  expect([...beside.changed, ...back.changed].filter((name) => quiet.includes(name))).toEqual([]);
  expect(createBody(kind)).toEqual(body);
  expect(stage.writes().filter(({ method }) => method === "PUT" || method === "PATCH")).toEqual([]);
  expect((await stage[kind].plan(other, refreshed)).changed).toEqual([]);
  expect(afterImport.changed.filter((name) => !quiet.includes(name))).toEqual([]);
}

/** Of the last creation. */
const createBody = (kind: Played["kind"]): unknown =>
  stage
    .writes()
    .filter(
      ({ method, path }) =>
        method === "POST" && path.endsWith(kind === "configs" ? "/configs" : "/integrations"),
    )
    .at(-1)?.body;

const inside = (text: unknown, more: object): string =>
  json({ ...(JSON.parse(String(text)) as object), ...more });

const CONFIG_SECRETS = {
  parameters_secrets: inside(EVERYTHING.parameters_secrets, { site: null }),
  auth_secrets: inside(EVERYTHING.auth_secrets, { other: null }),
  auth_map_secrets: json(
    (JSON.parse(EVERYTHING.auth_map_secrets as string) as object[]).map((each) => ({ ...each, other: null })),
  ),
  sandbox_variant_secrets: json({
    parameters: { pin: "FAKE-SECRET-pin-5a-sandbox", site: null },
    auth: { apiKey: "FAKE-SECRET-sandbox-7d11", other: null },
    auth_map: [{ apiKey: "FAKE-SECRET-sandbox-7d11-map", other: null }],
  }),
};

const [EU, US] = EVERYTHING.auth_map as readonly ObjectValue[];
const SANDBOX = EVERYTHING.sandbox_variant as ObjectValue;
const NULL_SITE = { site: null };

test.each<[string, ObjectValue, ObjectValue]>([
  ["parameters: a null", EVERYTHING, { parameters: json({ region: "eu", site: null }) }],
  [
    "parameters of an entry: a null",
    EVERYTHING,
    { auth_map: [{ ...EU, parameters: json({ region: "eu", ...NULL_SITE }) }, US] as ObjectValue[] },
  ],
  [
    "parameters of a sandbox variant: a null",
    EVERYTHING,
    { sandbox_variant: { ...SANDBOX, parameters: json({ region: "test", ...NULL_SITE }) } },
  ],
  [
    "parameters and auth_map of a sandbox variant: {} and []",
    {
      ...EVERYTHING,
      sandbox_variant: sandboxOf({ auth: AUTH }),
      sandbox_variant_secrets: json({ auth: { apiKey: "FAKE-SECRET-x" } }),
    },
    { sandbox_variant: sandboxOf({ auth: AUTH, parameters: "{}", auth_map: [] }) },
  ],
  [
    "sandbox_variant_secrets: a part that is null or {}",
    {
      ...EVERYTHING,
      sandbox_variant: sandboxOf({ auth: AUTH }),
      sandbox_variant_secrets: json({ auth: { apiKey: "FAKE-SECRET-x" } }),
    },
    { sandbox_variant_secrets: json({ auth: { apiKey: "FAKE-SECRET-x" }, parameters: {}, auth_map: null }) },
  ],
  ...Object.entries(CONFIG_SECRETS).map(([name, text]): [string, ObjectValue, ObjectValue] => [
    `${name}: a null`,
    EVERYTHING,
    { [name]: text },
  ]),
])("%s of a config is like none", async (_what, plain, change) => {
  await sayTheSame(CONFIG, plain, { ...plain, ...change });
});

const one = (more: ObjectValue): ObjectValue => ({
  ...DEMO_CRM,
  config_metadata_secrets: null,
  config_metadata: metadata({ parameters_metadata: [parameter({ name: "one", type: "JSON", ...more })] }),
});
const oneMethod = (more: ObjectValue): ObjectValue => ({
  ...DEMO_CRM,
  config_metadata_secrets: null,
  config_metadata: metadata({ auth_metadata: [authMethod({ id: "one", type: "O_AUTH2", ...more })] }),
});
const rule = (values: string | null): ObjectValue => ({
  rules: [{ effect: "SHOW", all: [{ source_param: "one", operator: "EQUALS", values }] }],
});
const settings = (value: object): ObjectValue => ({ auth_settings: { parameters: json(value) } });
const secretTree = (method: object, more: object = {}): string =>
  json({ auth_metadata: { "app-oauth": method }, ...more });
const CLIENT = { auth_settings: { clientSecret: "FAKE-SECRET-client-7d2e" } };

test.each<[string, ObjectValue, ObjectValue]>([
  ["json_schema: an empty text", one({}), one({ json_schema: "" })],
  ["json_schema: {}", one({}), one({ json_schema: "{}" })],
  ["json_schema: null", one({}), one({ json_schema: "null" })],
  ["options and rules: []", one({}), one({ options: [], rules: [] })],
  ["ui_hint: UNSPECIFIED", one({}), one({ ui_hint: "UNSPECIFIED" })],
  ["default_value: an empty text", one({}), one({ default_value: "" })],
  ["values of a condition: []", one(rule(null)), one(rule("[]"))],
  [
    "settings: a null",
    oneMethod(settings({ clientId: "x" })),
    oneMethod(settings({ clientId: "x", scope: null })),
  ],
  ["available_scopes: []", oneMethod({}), oneMethod({ available_scopes: "[ ]" })],
  [
    "config_metadata_secrets: nulls, and {} on the way",
    DEMO_CRM,
    {
      ...DEMO_CRM,
      config_metadata_secrets: secretTree(
        { auth_settings: { ...CLIENT.auth_settings, other: null }, auth_map: {}, parameters_metadata: null },
        { parameters_metadata: {} },
      ),
    },
  ],
])("%s of an integration is like none", async (_what, plain, other) => {
  await sayTheSame(INTEGRATION, plain, other);
});

describe("a value", () => {
  const CONFIG_OF = (parameters: object): ObjectValue => ({
    integration_id: "custom_demo_crm",
    display_name: "Production",
    parameters: json(parameters),
    auth: AUTH,
    auth_secrets: json({ apiKey: API_KEY }),
  });

  test.each([
    ["an empty text", ""],
    ["an empty list", []],
    ["an empty object", {}],
    ["false", false],
    ["a null inside of one", { inner: null }],
  ])(
    "of a parameter may be %s: compared, sent, and no difference once it is imported",
    async (_what, site) => {
      stage.fruxon.addIntegration(TENANT, DEFINITION);
      const config = CONFIG_OF({ region: "eu", site });
      const made = await stage.configs.apply(CONFIG_OF({ region: "eu" }), NOTHING);

      const planned = await stage.configs.plan(config, made);
      const applied = await stage.configs.apply(config, made);
      const imported = await terraformWith(stage).configs.importId(idOf(made));

      expect(planned.changed).toContain("parameters");
      expect(stage.writes().find(({ method }) => method === "PATCH")?.body).toMatchObject({
        parameters: { site },
      });
      expect(summariesOf(applied.diagnostics)).toEqual([]);
      expect((await stage.configs.plan(config, await stage.configs.refresh(applied))).changed).toEqual([]);
      const { auth_secrets: _, ...readable } = config;
      expect((await stage.configs.plan(readable, imported)).changed).toEqual([]);
      expect((await stage.configs.plan(readable, await stage.configs.refresh(imported))).changed).toEqual([]);
    },
  );

  test("of a setting may be an empty text", async () => {
    const config = oneMethod(settings({ clientId: "x", scope: "" }));
    const made = await stage.integrations.apply(config, NOTHING);

    const imported = await terraformWith(stage).integrations.importId(idOf(made));

    expect(lastBody()).toMatchObject({
      configMetadata: { authMetadata: [{ authSettings: { parameters: { clientId: "x", scope: "" } } }] },
    });
    expect((await stage.integrations.plan(config, imported)).changed).toEqual([]);
    expect((await stage.integrations.plan(oneMethod(settings({ clientId: "x" })), made)).changed).toContain(
      "config_metadata",
    );
  });

  test("parameters = {} removes them all", async () => {
    stage.fruxon.addIntegration(TENANT, DEFINITION);
    const made = await stage.configs.apply(CONFIG_OF({ region: "eu" }), NOTHING);

    const applied = await stage.configs.apply(CONFIG_OF({}), made);

    expect(summariesOf(applied.diagnostics)).toEqual([]);
    expect(stage.writes().find(({ method }) => method === "PATCH")?.body).toMatchObject({ parameters: {} });
    expect(applied.state?.parameters).toBe("{}");
  });
});

test("what a missing credential is, a null is too", async () => {
  stage.fruxon.addIntegration(TENANT, DEFINITION);
  const config = {
    integration_id: "custom_demo_crm",
    display_name: "Production",
    auth: AUTH,
    auth_secrets: json({ apiKey: null }),
  };

  expect(summariesOf((await stage.configs.plan(config, NOTHING)).diagnostics)).toContain(
    "warning: The credential apiKey is missing",
  );
});

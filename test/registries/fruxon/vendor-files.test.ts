import type { ObjectValue } from "../../../src/framework/values/value";
import { NOTHING, summariesOf } from "../../support/core";
import { EVERYTHING, DEFINITION } from "./config/objects";
import {
  authMethod,
  DEMO_CRM,
  json,
  metadata,
  openStage,
  parameter,
  type Stage,
  TENANT,
  words,
} from "./support";

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});

afterEach(async () => {
  await stage.close();
});

/** As files that list all keys have them. */
const EMPTY_KEYS = {
  display_name: "",
  description: "",
  type_name: "",
  default_value: "",
  options: [],
  json_schema: "",
  ui_hint: "",
  rules: [],
};

const LISTED: ObjectValue = {
  ...DEMO_CRM,
  config_metadata: metadata({
    parameters_metadata: [parameter({ name: "region", ...EMPTY_KEYS })],
    auth_metadata: [
      authMethod({
        id: "key",
        type: "API_KEY",
        display_name: "",
        description: "",
        sensitivity: "",
        auth_provider_name: "",
        user_credential_auth_type: "",
        available_scopes: "[]",
        parameters_metadata: [parameter({ name: "apiKey", secret: true, ...EMPTY_KEYS })],
      }),
    ],
  }),
  config_metadata_secrets: null,
};

test("empty texts and lists of a file that lists all keys go in unchanged, and nothing differs afterwards", async () => {
  const applied = await stage.integrations.apply(LISTED, NOTHING);
  const refreshed = await stage.integrations.refresh(applied);

  expect(words(applied.diagnostics)).toBe("");
  expect(refreshed.state).toEqual(applied.state);
  expect((await stage.integrations.plan(LISTED, refreshed)).changed).toEqual([]);
  expect(stage.fruxon.oddSecrets()).toEqual([]);
});

test("a parameter without a type is a STRING", async () => {
  await stage.integrations.apply(
    { ...LISTED, config_metadata: metadata({ parameters_metadata: [parameter({ name: "region" })] }) },
    NOTHING,
  );

  expect(stage.writes().at(-1)?.body).toMatchObject({
    configMetadata: { parametersMetadata: [{ name: "region", type: "STRING" }] },
  });
});

test.each([
  ["string", ""],
  ["TEXT", 'warning: Unknown type "TEXT"'],
])("the type %s of a parameter is the registry's to judge", async (type, expected) => {
  const config = {
    ...LISTED,
    config_metadata: metadata({ parameters_metadata: [parameter({ name: "region", type })] }),
  };

  const problems = summariesOf(await stage.integrations.validate(config));

  expect(problems.join()).toBe(expected);
});

test("credentials that the definition does not ask for are warned of while a config is planned", async () => {
  stage.fruxon.addIntegration(TENANT, DEFINITION);
  const config = { ...EVERYTHING, auth_secrets: json({ api_key: "FAKE-SECRET-misnamed-4e" }) };

  const { diagnostics } = await stage.configs.plan(config, NOTHING);

  expect(summariesOf(diagnostics)).toEqual([
    'warning: The auth method "api-key" does not use one of the credentials',
    "warning: The credential apiKey is missing",
  ]);
  expect(words(diagnostics)).toContain("Did you mean apiKey?");
  expect(words(diagnostics)).not.toContain("FAKE-SECRET");
  expect(summariesOf((await stage.configs.plan(EVERYTHING, NOTHING)).diagnostics)).toEqual([]);
});

import type { ObjectValue } from "../../../src/framework/values/value";
import { integrations } from "../../../src/provider";
import { playCore } from "../../support/core";
import {
  API_KEY_METHOD,
  authOf,
  DEMO_CRM,
  entryOf,
  json,
  metadata,
  OAUTH,
  parameter,
  places,
  REGION,
  sandboxOf,
  words,
} from "./support";

// What a user is told while a configuration is checked, without any registry.

const check = (type: string) => playCore(integrations, {}, type).validate;
const integration = check("integrations_fruxon_integration");
const config = check("integrations_fruxon_config");

const SECRET = "FAKE-SECRET-typed-in-the-wrong-place";

const withParameter = (given: ObjectValue) => ({
  config_metadata: metadata({ parameters_metadata: [parameter({ name: "p", type: "STRING", ...given })] }),
  config_metadata_secrets: null,
});

const withMethod = (given: ObjectValue) => ({
  config_metadata: metadata({ auth_metadata: [{ ...OAUTH, ...given }] }),
  config_metadata_secrets: null,
});

const withSecrets = (secrets: unknown) => ({ config_metadata_secrets: json(secrets) });

describe("an integration", () => {
  test("as in the examples of the documentation is right", async () => {
    expect(words(await integration(DEMO_CRM))).toBe("");
  });

  test.each<[string, ObjectValue, string, string]>([
    ["without a slug", { slug: null }, "slug", "slug is required, but it is null or not set. Set it."],
    [
      "with a slug of other characters",
      { slug: "demo crm" },
      "slug",
      "must contain only letters, digits, hyphens and underscores",
    ],
    [
      "with a slug that is too long",
      { slug: "x".repeat(151) },
      "slug",
      "warning: Unusual value for slug. slug should have at most 150 characters",
    ],
    ["with an empty slug", { slug: "" }, "slug", "must not be empty"],
    ["without a name", { display_name: null }, "display_name", "display_name is required"],
    [
      "with a name that is too long",
      { display_name: "x".repeat(101) },
      "display_name",
      "must have at most 100 characters",
    ],
    [
      "with a description that is too long",
      { description: "x".repeat(501) },
      "description",
      "must have at most 500 characters",
    ],
    ["with a tenant that is a path", { tenant: "acme/corp" }, "tenant", "must be the workspace's slug"],
    [
      "with a type of parameter that there is not",
      withParameter({ type: "TEXT" }),
      "config_metadata.parameters_metadata[0].type",
      'warning: Unknown type "TEXT"',
    ],
    [
      "with a default value of a secret parameter",
      withParameter({ secret: true, default_value: SECRET }),
      "config_metadata.parameters_metadata[0].default_value",
      "Set it in config_metadata_secrets instead.",
    ],
    [
      "with options of a parameter that is none",
      withParameter({ options: [{ value: "a", label: null, description: null }] }),
      "config_metadata.parameters_metadata[0].options",
      "Unexpected options with type STRING",
    ],
    [
      "with a range the wrong way round",
      withParameter({ type: "INTEGER", integer_range: { min: 9, max: 1 } }),
      "config_metadata.parameters_metadata[0].integer_range",
      "No value is between min 9 and max 1. Swap them.",
    ],
    [
      "with two parameters of one name",
      { config_metadata: metadata({ parameters_metadata: [REGION, REGION] }), config_metadata_secrets: null },
      "config_metadata.parameters_metadata[1].name",
      'Two entries have the name "region"',
    ],
    [
      "with two auth methods of one id",
      {
        config_metadata: metadata({ auth_metadata: [API_KEY_METHOD, API_KEY_METHOD] }),
        config_metadata_secrets: null,
      },
      "config_metadata.auth_metadata[1].id",
      'Two entries have the id "api-key"',
    ],
    [
      "with two inputs of one name",
      withMethod({ parameters_metadata: [REGION, REGION] }),
      "config_metadata.auth_metadata[0].parameters_metadata[1].name",
      "Each parameter in a list must have a unique name.",
    ],
    [
      "with a secret default in an auth map",
      withMethod({
        auth_map: {
          use_map: true,
          key_template: null,
          parameters_metadata: [
            parameter({ name: "p", type: "STRING", secret: true, default_value: SECRET }),
          ],
        },
      }),
      "config_metadata.auth_metadata[0].auth_map.parameters_metadata[0].default_value",
      "The default value of a secret parameter must be in config_metadata_secrets",
    ],
    [
      "with a level that there is not",
      withMethod({ supported_levels: ["TEAM"] }),
      "config_metadata.auth_metadata[0].supported_levels",
      "warning: Unknown",
    ],
    [
      "with settings that are no object",
      withMethod({ auth_settings: { parameters: "[]" } }),
      "config_metadata.auth_metadata[0].auth_settings.parameters",
      "must be a JSON object",
    ],
    [
      "with settings that are no JSON",
      withMethod({ auth_settings: { parameters: "{" } }),
      "config_metadata.auth_metadata[0].auth_settings.parameters",
      "must be valid JSON (use jsonencode)",
    ],
    [
      "with scopes that are no list",
      withMethod({ available_scopes: "{}" }),
      "config_metadata.auth_metadata[0].available_scopes",
      "must be a JSON array",
    ],
    [
      "with secrets and no definition",
      { config_metadata: null },
      "config_metadata_secrets",
      "config_metadata_secrets is set without config_metadata",
    ],
    [
      "with secrets of another form",
      withSecrets({ "app-oauth": { clientSecret: SECRET } }),
      "config_metadata_secrets",
      "config_metadata_secrets does not have the form of config_metadata",
    ],
    [
      "with secrets that are no JSON",
      { config_metadata_secrets: SECRET },
      "config_metadata_secrets",
      "must be valid JSON (use jsonencode)",
    ],
    [
      "with secrets of an unknown auth method",
      withSecrets({ auth_metadata: { [SECRET]: {} } }),
      "config_metadata_secrets",
      "config_metadata has the auth methods app-oauth, api-key.",
    ],
    [
      "with a setting that is given twice",
      withSecrets({ auth_metadata: { "app-oauth": { auth_settings: { clientId: SECRET } } } }),
      "config_metadata_secrets",
      "The setting clientId is set twice",
    ],
    [
      "with a default value of a parameter that is not secret",
      withSecrets({ parameters_metadata: { region: SECRET } }),
      "config_metadata_secrets",
      "A default value is set for a parameter that is not secret",
    ],
    [
      "with a default value of an unknown input",
      withSecrets({ auth_metadata: { "api-key": { parameters_metadata: { [SECRET]: "x" } } } }),
      "config_metadata_secrets",
      "these are secret: apiKey",
    ],
  ])("%s is told at its place", async (_what, change, place, message) => {
    const diagnostics = await integration({ ...DEMO_CRM, ...change });

    expect(places(diagnostics)).toEqual([place]);
    expect(words(diagnostics)).toContain(message);
    expect(words(diagnostics)).not.toContain(SECRET);
  });

  test("tells everything that is wrong at once", async () => {
    const diagnostics = await integration({
      ...DEMO_CRM,
      slug: "a b",
      config_metadata: metadata({
        parameters_metadata: [
          parameter({ name: "p", type: "STRING", secret: true, default_value: "x" }),
          parameter({ name: "p", type: "TEXT" }),
        ],
      }),
    });

    expect([...places(diagnostics)].sort()).toEqual([
      "config_metadata.parameters_metadata[0].default_value",
      "config_metadata.parameters_metadata[1].name",
      "config_metadata.parameters_metadata[1].type",
      "config_metadata_secrets",
      "slug",
    ]);
  });
});

const DESK: ObjectValue = {
  integration_id: "custom_support_desk",
  display_name: "Production",
  parameters: json({ site: "acme" }),
  auth: authOf({ integration_auth_metadata_id: "api-key" }),
  auth_secrets: json({ apiKey: SECRET }),
};

const ENTRY = entryOf({
  parameters: json({ region: "eu" }),
  auth_config: authOf({ integration_auth_metadata_id: "api-key" }),
});

describe("a config", () => {
  test("as in the examples of the documentation is right", async () => {
    expect(words(await config(DESK))).toBe("");
  });

  test.each<[string, ObjectValue, string, string]>([
    ["without an integration", { integration_id: null }, "integration_id", "integration_id is required"],
    [
      "with an integration that is a path",
      { integration_id: "a/b" },
      "integration_id",
      "must not contain a slash",
    ],
    ["with an empty name", { display_name: "" }, "display_name", "must not be empty"],
    ["with parameters that are no object", { parameters: "[]" }, "parameters", "must be a JSON object"],
    [
      "with a level that there is not",
      { auth: authOf({ integration_auth_metadata_id: "api-key", level: "TEAM" }) },
      "auth.level",
      "warning: Unknown",
    ],
    [
      "with an auth that names no method",
      { auth: authOf({}) },
      "auth.integration_auth_metadata_id",
      "auth.integration_auth_metadata_id is required",
    ],
    ["with credentials and no method", { auth: null }, "auth_secrets", "auth_secrets is set without auth"],
    [
      "with credentials that are no object",
      { auth_secrets: `"${SECRET}"` },
      "auth_secrets",
      "must be a JSON object",
    ],
    [
      "with a parameter that is given twice",
      { parameters_secrets: json({ site: SECRET }) },
      "parameters_secrets",
      "The parameter site is set twice",
    ],
    [
      "with credentials of a map that is not there",
      { auth_map_secrets: json([{}]) },
      "auth_map_secrets",
      "auth_map_secrets is set without auth_map",
    ],
    [
      "with credentials of a map that are no list",
      { auth_map: [ENTRY], auth_map_secrets: json({ apiKey: SECRET }) },
      "auth_map_secrets",
      "must be a JSON array of objects",
    ],
    [
      "with fewer credentials than entries",
      { auth_map: [ENTRY, ENTRY], auth_map_secrets: json([{ apiKey: SECRET }]) },
      "auth_map_secrets",
      "auth_map has 2 entries, auth_map_secrets has 1.",
    ],
    [
      "with credentials of an entry without a method",
      { auth_map: [{ ...ENTRY, auth_config: null }], auth_map_secrets: json([{ apiKey: SECRET }]) },
      "auth_map_secrets",
      "Entry 0 of auth_map has no auth method.",
    ],
    [
      "with a sandbox mode that there is not",
      { sandbox_mode: "OFF" },
      "sandbox_mode",
      'warning: Unknown sandbox_mode "OFF"',
    ],
    [
      "with sandbox secrets and no sandbox",
      { sandbox_variant_secrets: json({ auth: { apiKey: SECRET } }) },
      "sandbox_variant_secrets",
      "Set sandbox_variant as well.",
    ],
    [
      "with sandbox secrets of another form",
      {
        sandbox_variant: sandboxOf({ parameters: "{}" }),
        sandbox_variant_secrets: json({ apiKey: SECRET }),
      },
      "sandbox_variant_secrets",
      "sandbox_variant_secrets does not have the form of sandbox_variant",
    ],
    [
      "with sandbox credentials and no method",
      {
        sandbox_variant: sandboxOf({ parameters: "{}" }),
        sandbox_variant_secrets: json({ auth: { apiKey: SECRET } }),
      },
      "sandbox_variant_secrets",
      "Set sandbox_variant.auth.",
    ],
    [
      "with sandbox credentials of a map that is not there",
      {
        sandbox_variant: sandboxOf({ parameters: "{}" }),
        sandbox_variant_secrets: json({ auth_map: [{ apiKey: SECRET }] }),
      },
      "sandbox_variant_secrets",
      "sandbox_variant_secrets is set without sandbox_variant.auth_map",
    ],
    ["with an empty OAuth key", { oauth_credential_key: "" }, "oauth_credential_key", "must not be empty"],
    [
      "with a note that nobody will see",
      { published: false, publish_note: "by hand" },
      "publish_note",
      "warning: publish_note has no effect",
    ],
  ])("%s is told at its place", async (_what, change, place, message) => {
    const diagnostics = await config({ ...DESK, ...change });

    expect(places(diagnostics)).toEqual([place]);
    expect(words(diagnostics)).toContain(message);
    expect(words(diagnostics)).not.toContain(SECRET);
  });
});

describe("the provider block", () => {
  const block = async (fruxon: ObjectValue) => {
    const { server } = playCore(integrations, {}, "integrations_fruxon_config");
    const names = Object.keys(server.schemas.provider.attributes);
    const settings = { token: null, base_url: null, tenant: null, ...fruxon };
    const given = Object.fromEntries(names.map((name) => [name, name === "fruxon" ? settings : null]));
    const { diagnostics } = await server.validateProvider(given);
    return diagnostics;
  };

  test.each<[ObjectValue, string, string]>([
    [{ token: "" }, "fruxon.token", "must not be empty"],
    [{ base_url: "api.fruxon.com" }, "fruxon.base_url", "is invalid"],
    [{ base_url: "http://api.fruxon.com" }, "fruxon.base_url", "is invalid"],
    [{ tenant: "acme corp" }, "fruxon.tenant", "must be the workspace's slug"],
  ])("with %j is told at its place", async (given, place, message) => {
    const diagnostics = await block(given);

    expect(places(diagnostics)).toEqual([place]);
    expect(words(diagnostics)).toContain(message);
  });
});

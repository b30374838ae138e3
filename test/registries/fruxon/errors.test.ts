import { fieldIn, fruxonMessages } from "../../../src/registries/fruxon/api/refusals";
import { configAttributeAt } from "../../../src/registries/fruxon/errors";
import { integrationAttributeAt } from "../../../src/registries/fruxon/integration/body";

/** Where in a configuration the field is that a message is about. */
const placeIn = (message: string, attributeAt: typeof configAttributeAt) => {
  const field = fieldIn(message);
  return field === undefined ? undefined : attributeAt(field.path)?.join(".");
};

describe("the messages of an error body", () => {
  test.each<[unknown, readonly string[]]>([
    [{ detail: "d", title: "t" }, ["d"]],
    [{ detail: null, title: "t" }, ["t"]],
    [{ detail: "", title: null, message: "m" }, ["m"]],
    [{ title: "t", errors: { a: ["x", "y"], b: "z", "": ["w"] } }, ["t", "a: x", "a: y", "b: z", "w"]],
    [{ title: "t", errors: ["x"] }, ["t"]],
    [{ title: 5, errors: { a: [1] } }, []],
    [{ title: "t", code: "not_linkable" }, ["t (code not_linkable)"]],
    [{ code: "not_linkable" }, ["code not_linkable"]],
    [
      { error: "insufficient_scope", required: "a:write", granted: ["a:read", "b:read"] },
      ["insufficient_scope: required a:write, granted a:read b:read"],
    ],
    [
      { error: "insufficient_scope", required: "a:write" },
      ["insufficient_scope: required a:write, granted none"],
    ],
    ["text", []],
    [undefined, []],
    [null, []],
  ])("%j are %j", (body, messages) => {
    expect(fruxonMessages(body)).toEqual(messages);
  });
});

describe("a field of an integration", () => {
  test.each([
    ["id: taken", "slug"],
    ["displayName: too long", "display_name"],
    ["DisplayName: too long", "display_name"],
    ["$.description: too long", "description"],
    ["configMetadata.parametersMetadata[0].type: wrong", "config_metadata.parameters_metadata.0.type"],
    ["ConfigMetadata.AuthMetadata[1].Id: twice", "config_metadata.auth_metadata.1.id"],
    [
      "configMetadata.authMetadata[0].authSettings.parameters.clientId: wrong",
      "config_metadata.auth_metadata.0.auth_settings.parameters",
    ],
    ["unknown: x", undefined],
    ["The request is wrong: try again", undefined],
    ["nothing", undefined],
  ])("in %j is at %s", (message, place) => {
    expect(placeIn(message, integrationAttributeAt)).toBe(place);
  });
});

describe("a field of a config", () => {
  test.each([
    ["displayName: x", "display_name"],
    ["integrationId: x", "integration_id"],
    ["parameters.region: x", "parameters"],
    ["auth.integrationAuthMetadataId: x", "auth.integration_auth_metadata_id"],
    ["auth.level: x", "auth.level"],
    ["auth.parameters.apiKey: x", "auth_secrets"],
    ["authMap[1].parameters.region: x", "auth_map.1.parameters"],
    ["authMap[1].authConfig.level: x", "auth_map.1.auth_config.level"],
    ["authMap[1].authConfig.parameters.apiKey: x", "auth_map_secrets"],
    ["sandboxMode: x", "sandbox_mode"],
    ["sandboxVariant.parameters.region: x", "sandbox_variant.parameters"],
    ["sandboxVariant.auth.parameters.apiKey: x", "sandbox_variant_secrets"],
    ["sandboxVariant.authMap[0].authConfig.parameters.apiKey: x", "sandbox_variant_secrets"],
    ["oAuthCredentialKey: x", "oauth_credential_key"],
    ["note: x", "publish_note"],
    ["other: x", undefined],
  ])("in %j is at %s", (message, place) => {
    expect(placeIn(message, configAttributeAt)).toBe(place);
  });
});

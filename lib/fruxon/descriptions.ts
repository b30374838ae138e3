import { doubtsAbout, type Reading } from "../../src/checks";
import {
  checkConfig,
  checkMetadata,
  checkMetadataSecrets,
  CONFIG_DOUBTS,
  CONFIG_FIELDS,
  type ConfigQuestion,
  INTEGRATION_DOUBTS,
  INTEGRATION_FIELDS,
  isJsonObject,
  type JsonObject,
  LATER,
  type Maybe,
  type MetadataQuestion,
} from "../../src/registries/fruxon/rules";
import { type Attributes, isKnown } from "../private/attributes";
import type { JsonIn, ResourceDescription, Violation } from "../private/description";
import type { PropNames } from "../private/prop-names";
import { withLater } from "../private/read-json";

const COMMON = {
  registry: "fruxon",
  name: "display_name",
  kind: undefined,
  hasDeletionProtection: false,
} satisfies Partial<ResourceDescription>;

const METHOD = "config_metadata.auth_metadata";
const PARAMETERS = "parameters_metadata";

export const integration: ResourceDescription = {
  ...COMMON,
  identifier: "slug",
  names: {
    config_metadata: "",
    auth_settings: "settings",
    config_metadata_secrets: "secrets of parameters and authMethods",
    [`config_metadata.${PARAMETERS}`]: "parameters",
    [METHOD]: "authMethods",
    [`${METHOD}.${PARAMETERS}`]: "inputs",
    [`${METHOD}.auth_settings`]: "",
    [`${METHOD}.auth_settings.parameters`]: "settings",
    [`${METHOD}.auth_map`]: "map",
    [`${METHOD}.auth_map.${PARAMETERS}`]: "parameters",
  },
  naturalKey: { attribute: "slug", within: "tenant" },
  secrets: [["config_metadata_secrets"]],
  json: [
    "config_metadata_secrets",
    `${METHOD}.auth_settings.parameters`,
    `${METHOD}.available_scopes`,
    ...[
      `config_metadata.${PARAMETERS}`,
      `${METHOD}.${PARAMETERS}`,
      `${METHOD}.auth_map.${PARAMETERS}`,
    ].flatMap((list) => [`${list}.json_schema`, `${list}.rules.all.values`]),
  ],
  fields: INTEGRATION_FIELDS,
  check: checkIntegration,
};

/** What a config chooses of its integration, wherever it does. */
const CHOICE_NAMES = {
  auth_config: "auth",
  integration_auth_metadata_id: "method",
  "auth.integration_auth_metadata_id": "method",
  "auth_map.auth_config": "auth",
  "auth_map.auth_config.integration_auth_metadata_id": "method",
};

export const CONFIG_NAMES: PropNames = {
  integration_id: "integration",
  config_test_supported: "configTestSupported",
  verify_on_apply: "verifyOnApply",
  parameters_secrets: "secretParameters",
  auth_secrets: "auth.credentials",
  auth_map_secrets: "authMap",
  sandbox_variant_secrets: "sandboxVariant",
  ...CHOICE_NAMES,
  ...Object.fromEntries(
    Object.entries(CHOICE_NAMES).map(([path, name]) => [`sandbox_variant.${path}`, name]),
  ),
};

export const config: ResourceDescription = {
  ...COMMON,
  identifier: undefined,
  names: CONFIG_NAMES,
  secrets: [
    ["parameters_secrets"],
    ["auth_secrets"],
    ["auth_map_secrets"],
    ["sandbox_variant_secrets"],
    ["oauth_credential_key"],
  ],
  json: [
    "parameters",
    "parameters_secrets",
    "auth_secrets",
    "auth_map.parameters",
    "auth_map_secrets",
    "sandbox_variant.parameters",
    "sandbox_variant.auth_map.parameters",
    "sandbox_variant_secrets",
  ],
  fields: CONFIG_FIELDS,
  check: checkConfigAttributes,
};

function checkIntegration(attributes: Attributes, reading: Reading, jsonIn: JsonIn): readonly Violation[] {
  const { config_metadata, config_metadata_secrets } = attributes;
  const metadata = asQuestion(config_metadata) as Maybe<MetadataQuestion>;
  return [
    ...doubtsAbout(attributes, INTEGRATION_DOUBTS, reading),
    ...checkMetadata(metadata),
    ...checkMetadataSecrets(metadata, objectIn(jsonIn(config_metadata_secrets)), (text) =>
      objectIn(jsonIn(text)),
    ),
  ];
}

function checkConfigAttributes(
  attributes: Attributes,
  reading: Reading,
  jsonIn: JsonIn,
): readonly Violation[] {
  const objectOf = (name: string) => objectIn(jsonIn(attributes[name]));
  const mapSecrets = withLater(jsonIn(attributes.auth_map_secrets), LATER);
  return [
    ...doubtsAbout(attributes, CONFIG_DOUBTS, reading),
    ...checkConfig({
      parameters: objectOf("parameters"),
      parameters_secrets: objectOf("parameters_secrets"),
      auth: asQuestion(attributes.auth) as ConfigQuestion["auth"],
      auth_secrets: objectOf("auth_secrets"),
      auth_map: asQuestion(attributes.auth_map) as ConfigQuestion["auth_map"],
      auth_map_secrets: Array.isArray(mapSecrets) ? mapSecrets : undefined,
      sandbox_variant: asQuestion(attributes.sandbox_variant) as ConfigQuestion["sandbox_variant"],
      sandbox_variant_secrets: objectOf("sandbox_variant_secrets"),
      published: asQuestion(attributes.published) as ConfigQuestion["published"],
      publish_note: asQuestion(attributes.publish_note) as ConfigQuestion["publish_note"],
    }),
  ];
}

const objectIn = (json: unknown): JsonObject | undefined => {
  const known = withLater(json, LATER);
  return isJsonObject(known) ? known : undefined;
};

/** Attributes as the rules see them: what only Terraform knows is {@link LATER}, at every depth. */
function asQuestion(value: unknown, name?: string): unknown {
  if (value === null) return undefined;
  // JSON is read by itself, as far as it is known.
  if (name === "parameters" && typeof value === "string") return value;
  if (!isKnown(value)) return LATER;
  if (Array.isArray(value)) return value.map((item) => asQuestion(item));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [key, asQuestion(member, key)]),
  );
}

import { schema as configSchema } from "../../src/registries/fruxon/config/schema";
import { schema as environmentSchema } from "../../src/registries/fruxon/environment/schema";
import { schema as integrationSchema } from "../../src/registries/fruxon/integration/schema";
import { schema as toolSchema } from "../../src/registries/fruxon/tool/schema";
import {
  checkConfig,
  checkMetadata,
  checkMetadataSecrets,
  checkTool,
  type ConfigQuestion,
  foldedEnum,
  isJsonObject,
  type JsonObject,
  LATER,
  type Maybe,
  type MetadataQuestion,
  type ParametersQuestion,
} from "../../src/registries/fruxon/rules";
import { withoutNulls } from "../../src/checks";
import { type Attributes, isKnown } from "../private/hcl/attributes";
import { type Addition, describedBy, type JsonIn, type Violation } from "../private/synth/description";
import type { PropNames } from "../private/props/prop-names";
import { withLater } from "../private/hcl/read-json";

const COMMON = {
  registry: "fruxon",
  registryTitle: "Fruxon",
  fold: foldedEnum,
  name: "display_name",
  kind: undefined,
  hasDeletionProtection: false,
} satisfies Partial<Addition>;

const METHOD = "config_metadata.auth_metadata";
const PARAMETERS = "parameters_metadata";

export const integration = describedBy(integrationSchema, {
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
  check: (attributes, _, jsonIn) => checkIntegration(attributes, jsonIn),
});

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

export const config = describedBy(configSchema, {
  ...COMMON,
  identifier: undefined,
  names: CONFIG_NAMES,
  check: (attributes, _, jsonIn) => checkConfigAttributes(attributes, jsonIn),
});

export const tool = describedBy(toolSchema, {
  ...COMMON,
  identifier: "tool_id",
  hasDeletionProtection: true,
  names: {
    integration_id: "integration",
    parameters_metadata: "parameters",
    api_tool: "",
    code_tool: "",
    mcp_tool: "",
  },
  check: (attributes, reading, jsonIn) =>
    checkTool({
      config: attributes,
      parameters: asQuestion(attributes.parameters_metadata) as ParametersQuestion,
      reading,
      objectIn: (text) => objectIn(jsonIn(text)),
    }),
});

export const environment = describedBy(environmentSchema, {
  ...COMMON,
  identifier: undefined,
  hasDeletionProtection: true,
  names: {},
  check: () => [],
});

function checkIntegration(attributes: Attributes, jsonIn: JsonIn): readonly Violation[] {
  const { config_metadata, config_metadata_secrets } = attributes;
  const metadata = asQuestion(config_metadata) as Maybe<MetadataQuestion>;
  return [
    ...checkMetadata(metadata),
    ...checkMetadataSecrets(metadata, objectIn(jsonIn(config_metadata_secrets)), (text) =>
      objectIn(jsonIn(text)),
    ),
  ];
}

function checkConfigAttributes(attributes: Attributes, jsonIn: JsonIn): readonly Violation[] {
  const objectOf = (name: string) => objectIn(jsonIn(attributes[name]));
  const mapSecrets = withLater(jsonIn(attributes.auth_map_secrets), LATER);
  return [
    ...checkConfig({
      parameters: objectOf("parameters"),
      parameters_secrets: objectOf("parameters_secrets"),
      auth: asQuestion(attributes.auth) as ConfigQuestion["auth"],
      auth_secrets: objectOf("auth_secrets"),
      auth_map: asQuestion(attributes.auth_map) as ConfigQuestion["auth_map"],
      auth_map_secrets: Array.isArray(mapSecrets)
        ? withoutNulls(mapSecrets as readonly unknown[], 1)
        : undefined,
      sandbox_variant: asQuestion(attributes.sandbox_variant) as ConfigQuestion["sandbox_variant"],
      sandbox_variant_secrets: objectOf("sandbox_variant_secrets"),
      published: asQuestion(attributes.published) as ConfigQuestion["published"],
      publish_note: asQuestion(attributes.publish_note) as ConfigQuestion["publish_note"],
    }),
  ];
}

const objectIn = (json: unknown): JsonObject | undefined => {
  const known = withLater(json, LATER);
  return isJsonObject(known) ? withoutNulls(known, 1) : undefined;
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

import { Decimal, type NumberValue } from "../../../framework";
import { objectIn, valueIn } from "../api/codec";
import type { AuthMethod, Metadata, Parameter } from "./schema-metadata";
import {
  DEFAULT_PARAMETER_TYPE,
  type JsonObject,
  type MetadataSecrets,
  type MethodSecrets,
  NO_METADATA_SECRETS,
  UNSPECIFIED,
} from "../rules";

/**
 * The definition as it is sent: all that is configured, and secrets only when they are given, because Fruxon keeps
 * those that are left out (docs/apis/fruxon.md §4.3). Never made of an answer: writing a mask back would store the
 * mask.
 */
export function metadataBody(metadata: Metadata, secrets: MetadataSecrets = NO_METADATA_SECRETS): JsonObject {
  return {
    parametersMetadata: parametersBody(metadata.parameters_metadata, secrets.parameters_metadata),
    authMetadata: (metadata.auth_metadata ?? []).map((method) =>
      authMethodBody(method, secrets.auth_metadata[method.id]),
    ),
  };
}

/** Inputs as they are sent, of an integration or of a tool. */
export const parametersBody = (
  parameters: readonly Parameter[] = [],
  defaults: JsonObject,
): readonly JsonObject[] => parameters.map((parameter) => parameterBody(parameter, defaults[parameter.name]));

/** Members that are undefined are not sent. */
const parameterBody = (parameter: Parameter, secretDefault: unknown): JsonObject => ({
  name: parameter.name,
  index: parameter.index,
  type: parameter.type ?? DEFAULT_PARAMETER_TYPE,
  typeName: parameter.type_name,
  integerRange: rangeBody(parameter.integer_range),
  floatRange: rangeBody(parameter.float_range),
  options: parameter.options?.map(({ value, label, description }) => ({ value, label, description })),
  asset: assetBody(parameter.asset),
  displayName: parameter.display_name,
  description: parameter.description,
  required: parameter.required ?? false,
  secret: parameter.secret ?? false,
  // An empty text would be stored as the secret.
  defaultValue: parameter.secret === true ? secretDefault : parameter.default_value,
  jsonSchema: jsonBody(parameter.json_schema),
  uiHint: parameter.ui_hint,
  // Omitted members of a rule are sent as answers fill them in: the reference calls none of them optional (§3.2).
  rules: parameter.rules?.map(({ effect = UNSPECIFIED, all }) => ({
    effect,
    all: all?.map(({ source_param, operator = UNSPECIFIED, values = "[]" }) => ({
      sourceParam: source_param,
      operator,
      values: jsonBody(values),
    })),
  })),
});

const rangeBody = (range: Parameter["integer_range"]): JsonObject | undefined =>
  range === undefined ? undefined : { min: plainNumber(range.min), max: plainNumber(range.max) };

/** More digits than a double has mean nothing to a range. */
const plainNumber = (value: NumberValue | undefined): number | bigint | undefined =>
  value instanceof Decimal ? Number(value.text) : value;

const assetBody = (asset: Parameter["asset"]): JsonObject | undefined =>
  asset === undefined
    ? undefined
    : { providers: asset.providers, contentTypes: asset.content_types, vectorized: asset.vectorized };

const jsonBody = (text: string | undefined): unknown => (text === undefined ? undefined : valueIn(text));

const authMethodBody = (method: AuthMethod, secrets: MethodSecrets | undefined): JsonObject => ({
  id: method.id,
  displayName: method.display_name,
  description: method.description,
  type: method.type,
  userCredentialAuthType: method.user_credential_auth_type,
  sensitivity: method.sensitivity,
  authProviderName: method.auth_provider_name,
  configTestSupported: method.config_test_supported,
  supportedLevels: method.supported_levels,
  authMap: authMapBody(method.auth_map, secrets),
  authSettings: settingsBody(method.auth_settings, secrets),
  parametersMetadata: parametersBody(method.parameters_metadata, secrets?.parameters_metadata ?? {}),
  availableScopes: jsonBody(method.available_scopes),
});

const authMapBody = (
  map: AuthMethod["auth_map"],
  secrets: MethodSecrets | undefined,
): JsonObject | undefined =>
  map === undefined
    ? undefined
    : {
        useMap: map.use_map,
        keyTemplate: map.key_template,
        parametersMetadata: parametersBody(map.parameters_metadata, secrets?.auth_map ?? {}),
      };

function settingsBody(
  settings: AuthMethod["auth_settings"],
  secrets: MethodSecrets | undefined,
): JsonObject | undefined {
  const readable = settings === undefined ? {} : objectIn(settings.parameters);
  const secret = secrets?.auth_settings ?? {};
  if (settings === undefined && Object.keys(secret).length === 0) return undefined;
  return { parameters: { ...readable, ...secret } };
}

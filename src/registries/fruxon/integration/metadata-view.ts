import { objectIn, textOf, valueIn } from "../api/codec";
import type {
  AuthMetadata,
  ConfigMetadata,
  ParameterMetadata,
  ParameterRule,
  Range,
  SecretSettings,
} from "../api/client";
import type { AuthMethod, Metadata, Parameter } from "./schema-metadata";
import {
  AUTH_LEVELS,
  DEFAULT_PARAMETER_TYPE,
  enumIn,
  foldedEnum,
  hasUnfamiliar,
  isJsonObject,
  isOthersCredential,
  type JsonObject,
  KNOWN_AUTH_TYPES,
  PARAMETER_TYPES,
  readableValues,
  sameEnum,
  sameJson,
  type SecretNames,
  UNSPECIFIED,
} from "../rules";

// What the state keeps of a definition. Fruxon's answer has every key there is (docs/apis/fruxon.md §3.2), so it is
// seen through what is known: keys that the configuration does not name are only there when they say something, and
// entries come in the known order (§6.2). What is not set is null, so that nothing of another entry stays in its place.

/** @param secret - which settings are secret; undefined when the registry did not tell */
export function metadataView(
  seen: ConfigMetadata,
  known: Metadata | undefined,
  secret: SecretSettings | undefined,
) {
  return {
    parameters_metadata: parametersView(seen.parametersMetadata, known?.parameters_metadata),
    auth_metadata: inKnownOrder(seen.authMetadata, known?.auth_metadata, ({ id }) => id).map(
      ([method, before]) => authMethodView(method, before, secret),
    ),
  };
}

/** Whether an answer has settings of which only the registry can tell that they are no secrets. */
export const hasUnfamiliarSettings = (seen: ConfigMetadata, known: Metadata | undefined): boolean =>
  seen.authMetadata.some(({ id, authSettings }) =>
    hasUnfamiliar(authSettings, settingsOf(known?.auth_metadata?.find((method) => method.id === id))),
  );

/** The readable settings of a method, as the configuration or the state has them. */
export const settingsOf = (method: Pick<AuthMethod, "auth_settings"> | undefined): JsonObject | undefined =>
  method?.auth_settings === undefined ? undefined : objectIn(method.auth_settings.parameters);

/** Each entry with what is known of it: those that are known in their order, then the others as they come. */
function inKnownOrder<Seen, Known>(
  seen: readonly Seen[],
  known: readonly Known[] | undefined,
  keyOf: (entry: Seen | Known) => string,
): readonly (readonly [Seen, Known | undefined])[] {
  const places = new Map(known?.map((entry, position) => [keyOf(entry), position] as const));
  const placeOf = (entry: Seen): number => places.get(keyOf(entry)) ?? places.size;
  return [...seen]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((entry) => [entry, known?.[placeOf(entry)]] as const);
}

/** Inputs as the state has them, of an integration or of a tool. */
export function parametersView(seen: readonly ParameterMetadata[], known: readonly Parameter[] | undefined) {
  // Nothing is known right after an import: then the order in which they are shown is the order of the list.
  const isFamiliar = known !== undefined && known.length > 0;
  const ordered = isFamiliar ? seen : [...seen].sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return inKnownOrder(ordered, known, ({ name }) => name).map(([parameter, before], position) => {
    const isCompared = isFamiliar ? before?.index !== undefined : parameter.index !== position;
    return parameterView(parameter, before, isCompared ? (parameter.index ?? null) : null);
  });
}

function parameterView(seen: ParameterMetadata, known: Parameter | undefined, index: number | null) {
  return {
    name: seen.name,
    type: typeView(seen.type, known?.type),
    display_name: seen.displayName ?? null,
    description: seen.description ?? null,
    required: seen.required,
    secret: seen.secret,
    default_value: defaultValueView(seen, known) ?? null,
    index,
    type_name: seen.typeName ?? null,
    integer_range: rangeView(seen.integerRange),
    float_range: rangeView(seen.floatRange),
    options: unlessEmpty(seen.options)?.map(optionView) ?? null,
    asset: assetView(seen.asset, known?.asset),
    json_schema: schemaView(seen.jsonSchema, known?.json_schema),
    ui_hint: seen.uiHint ?? null,
    rules: unlessEmpty(seen.rules)?.map(ruleView) ?? null,
  };
}

/** One without a type is a text, as the vendor's own examples have them (§3.2). */
function typeView(seen = UNSPECIFIED, known: string | undefined): string {
  if (!sameEnum(seen, UNSPECIFIED)) return enumIn<string>(PARAMETER_TYPES, seen);
  return known !== undefined && sameEnum(known, UNSPECIFIED) ? UNSPECIFIED : DEFAULT_PARAMETER_TYPE;
}

/** A default that looks like a credential is read only where the configuration has one. */
const defaultValueView = ({ name, defaultValue }: ParameterMetadata, known: Parameter | undefined) =>
  known?.default_value === undefined && isOthersCredential(name, defaultValue) ? undefined : defaultValue;

/** An empty list is a filler. */
const unlessEmpty = <T>(seen: readonly T[]): readonly T[] | undefined =>
  seen.length === 0 ? undefined : seen;

const optionView = (option: ParameterMetadata["options"][number]) => ({
  value: option.value ?? "",
  label: option.label ?? null,
  description: option.description ?? null,
});

const rangeView = (seen: Range | undefined) =>
  seen === undefined ? null : { min: seen.min ?? null, max: seen.max ?? null };

function assetView(seen: ParameterMetadata["asset"], known: object | undefined) {
  const asset = seen ?? { providers: [], contentTypes: [], vectorized: false };
  const isNothing = asset.providers.length === 0 && asset.contentTypes.length === 0 && !asset.vectorized;
  if (isNothing && known === undefined) return null;
  return {
    providers: asset.providers,
    content_types: asset.contentTypes,
    vectorized: asset.vectorized,
  };
}

/** A schema may come as an object or as the text of one: not documented which (§3.2). */
function schemaView(seen: unknown, known: string | undefined): string | null {
  if (seen === undefined || seen === "" || isNothing(seen)) return null;
  const before = known === undefined ? undefined : valueIn(known);
  return known !== undefined && sameJson(unwrapped(seen), unwrapped(before)) ? known : textOf(seen);
}

/** Also where it is wrapped in a text. */
const isNothing = (schema: unknown): boolean => ["null", "{}"].includes(textOf(unwrapped(schema)));

function unwrapped(value: unknown): unknown {
  const inner = typeof value === "string" ? valueIn(value) : undefined;
  return isJsonObject(inner) ? inner : value;
}

const ruleView = ({ effect, all }: ParameterRule) => ({
  effect: effect ?? null,
  all: all.map(({ sourceParam, operator, values }) => ({
    source_param: sourceParam ?? null,
    operator: operator ?? null,
    values: values.length === 0 ? null : textOf(values),
  })),
});

function authMethodView(
  seen: AuthMetadata,
  known: AuthMethod | undefined,
  secret: SecretSettings | undefined,
) {
  const scopes = unlessEmpty(seen.availableScopes);
  return {
    id: seen.id,
    type: seen.type === undefined ? null : enumIn<string>(KNOWN_AUTH_TYPES, seen.type),
    user_credential_auth_type:
      seen.userCredentialAuthType === undefined
        ? null
        : enumIn<string>(KNOWN_AUTH_TYPES, seen.userCredentialAuthType),
    display_name: seen.displayName ?? null,
    description: seen.description ?? null,
    sensitivity: seen.sensitivity ?? null,
    auth_provider_name: seen.authProviderName ?? null,
    // The server seems to set it by itself (§3.2): only compared where it is configured.
    config_test_supported:
      known?.config_test_supported === undefined ? null : (seen.configTestSupported ?? false),
    supported_levels: seen.supportedLevels.map((level) => enumIn(AUTH_LEVELS, level)),
    auth_settings: settingsView(seen, known, secretNames(secret, seen.type)),
    parameters_metadata: parametersView(seen.parametersMetadata, known?.parameters_metadata),
    auth_map: authMapView(seen.authMap, known?.auth_map),
    available_scopes: scopes === undefined ? null : textOf(scopes),
  };
}

const secretNames = (secret: SecretSettings | undefined, type: string | undefined): SecretNames =>
  type === undefined ? undefined : secret?.get(foldedEnum(type));

function settingsView(seen: AuthMetadata, known: AuthMethod | undefined, secret: SecretNames) {
  const readable = readableValues(seen.authSettings, settingsOf(known), secret);
  const isNothing = Object.keys(readable).length === 0;
  return isNothing && known?.auth_settings === undefined ? null : { parameters: textOf(readable) };
}

function authMapView(seen: AuthMetadata["authMap"], known: AuthMethod["auth_map"]) {
  const map = seen ?? (known === undefined ? undefined : NO_MAP);
  if (map === undefined) return null;
  return {
    use_map: map.useMap,
    key_template: map.keyTemplate ?? null,
    parameters_metadata: parametersView(map.parametersMetadata, known?.parameters_metadata),
  };
}

const NO_MAP = { useMap: false, keyTemplate: undefined, parametersMetadata: [] };

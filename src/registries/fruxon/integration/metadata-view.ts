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
  enumIn,
  foldedEnum,
  hasUnfamiliar,
  isJsonObject,
  isOthersCredential,
  type JsonObject,
  KNOWN_AUTH_TYPES,
  PARAMETER_TYPES,
  readableValues,
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

function parametersView(seen: readonly ParameterMetadata[], known: readonly Parameter[] | undefined) {
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
    type: seen.type === undefined ? "STRING" : enumIn(PARAMETER_TYPES, seen.type),
    display_name: seen.displayName ?? null,
    description: seen.description ?? null,
    required: seen.required,
    secret: seen.secret,
    default_value: defaultValueView(seen, known) ?? emptyAs(known?.default_value),
    index,
    type_name: seen.typeName ?? null,
    integer_range: rangeView(seen.integerRange, known?.integer_range),
    float_range: rangeView(seen.floatRange, known?.float_range),
    options: unlessEmpty(seen.options, known?.options)?.map(optionView) ?? null,
    asset: assetView(seen.asset, known?.asset),
    json_schema: schemaView(seen.jsonSchema, known?.json_schema),
    ui_hint: seen.uiHint ?? unspecifiedAs(known?.ui_hint),
    rules:
      unlessEmpty(seen.rules, known?.rules)?.map((rule, position) =>
        ruleView(rule, known?.rules?.[position]),
      ) ?? null,
  };
}

/** A default that looks like a credential is read only where the configuration has one. */
const defaultValueView = ({ name, defaultValue }: ParameterMetadata, known: Parameter | undefined) =>
  known?.default_value === undefined && isOthersCredential(name, defaultValue) ? undefined : defaultValue;

/** A text that is empty in the configuration is empty or absent in the answer. */
const emptyAs = (known: string | undefined): string | null => (known === "" ? "" : null);

/** An empty list is a filler, except where the configuration has one. */
const unlessEmpty = <T>(
  seen: readonly T[],
  known: readonly unknown[] | undefined,
): readonly T[] | undefined => (seen.length === 0 && known === undefined ? undefined : seen);

const optionView = (option: ParameterMetadata["options"][number]) => ({
  value: option.value ?? "",
  label: option.label ?? null,
  description: option.description ?? null,
});

function rangeView(seen: Range | undefined, known: object | undefined) {
  if (seen === undefined) return known === undefined ? null : { min: null, max: null };
  return { min: seen.min ?? null, max: seen.max ?? null };
}

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
  if (seen === undefined || seen === "") return null;
  const before = known === undefined ? undefined : valueIn(known);
  return known !== undefined && sameJson(unwrapped(seen), unwrapped(before)) ? known : textOf(seen);
}

function unwrapped(value: unknown): unknown {
  const inner = typeof value === "string" ? valueIn(value) : undefined;
  return isJsonObject(inner) ? inner : value;
}

function ruleView(seen: ParameterRule, known: NonNullable<Parameter["rules"]>[number] | undefined) {
  return {
    effect: seen.effect ?? unspecifiedAs(known?.effect),
    all: seen.all.map(({ sourceParam, operator, values }, position) => {
      const before = known?.all?.[position];
      return {
        source_param: sourceParam ?? null,
        operator: operator ?? unspecifiedAs(before?.operator),
        values: values.length === 0 && before?.values === undefined ? null : textOf(values),
      };
    }),
  };
}

function authMethodView(
  seen: AuthMetadata,
  known: AuthMethod | undefined,
  secret: SecretSettings | undefined,
) {
  const scopes = unlessEmpty(seen.availableScopes, known?.available_scopes === undefined ? undefined : []);
  return {
    id: seen.id,
    type: seen.type === undefined ? null : enumIn<string>(KNOWN_AUTH_TYPES, seen.type),
    user_credential_auth_type: userTypeView(seen, known),
    display_name: seen.displayName ?? null,
    description: seen.description ?? null,
    sensitivity: seen.sensitivity ?? unspecifiedAs(known?.sensitivity),
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

const userTypeView = (seen: AuthMetadata, known: AuthMethod | undefined): string | null =>
  seen.userCredentialAuthType === undefined
    ? unspecifiedAs(known?.user_credential_auth_type)
    : enumIn<string>(KNOWN_AUTH_TYPES, seen.userCredentialAuthType);

const secretNames = (secret: SecretSettings | undefined, type: string | undefined): SecretNames =>
  type === undefined ? undefined : secret?.get(foldedEnum(type));

/** The filler that the parser took for nothing may be what is configured. */
const unspecifiedAs = (known: string | undefined): string | null =>
  known !== undefined && foldedEnum(known) === UNSPECIFIED ? known : null;

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

import { withoutNulls } from "../../../../checks";
import { isJsonObject, type JsonObject } from "../../rules/json";
import type { Violation } from "../../../../checks";
import { isKnown, knownItems, LATER, type Maybe } from "../../rules/later";
import type { AuthMethodQuestion, MetadataQuestion, ParameterQuestion } from "./metadata";

/**
 * The secrets of a definition (docs/apis/fruxon.md §4.1): the same tree as `config_metadata`, with the lists as objects
 * by id and by name, in which each secret stands where its readable neighbours are.
 */
export interface MetadataSecrets {
  /** Default values of secret parameters, by name. */
  readonly parameters_metadata: JsonObject;
  /** By id of the auth method. */
  readonly auth_metadata: Readonly<Record<string, MethodSecrets>>;
}

export interface MethodSecrets {
  /** Settings such as an OAuth client secret, by name. */
  readonly auth_settings: JsonObject;
  /** Default values of secret parameters, by name. */
  readonly parameters_metadata: JsonObject;
  /** Default values of secret parameters of the auth map, by name. */
  readonly auth_map: JsonObject;
}

const NO_METHOD_SECRETS: MethodSecrets = { auth_settings: {}, parameters_metadata: {}, auth_map: {} };

export const NO_METADATA_SECRETS: MetadataSecrets = { parameters_metadata: {}, auth_metadata: {} };

/** Of the objects down to the values of settings: `auth_metadata.<id>.auth_settings.<setting>`. */
export const SECRETS_DEPTH = 4;

const ATTRIBUTE = "config_metadata_secrets";

/**
 * Reads the JSON object of `config_metadata_secrets`; undefined where it does not have the form. At synth a part of it may
 * be {@link LATER}, which may turn out to have it.
 */
export function metadataSecretsIn(given: JsonObject): MetadataSecrets | undefined {
  // A null for a secret would be stored literally (§4.3: leave the key out instead).
  const json = withoutNulls(given, SECRETS_DEPTH);
  if (!hasOnly(json, ["parameters_metadata", "auth_metadata"])) return undefined;
  const methods = member(json, "auth_metadata");
  const defaults = member(json, "parameters_metadata");
  if (methods === undefined || defaults === undefined) return undefined;
  const entries = Object.entries(methods).map(([id, value]) => [id, methodSecretsIn(value)] as const);
  const read = entries.filter((entry): entry is readonly [string, MethodSecrets] => entry[1] !== undefined);
  if (read.length < entries.length || !hasTexts(defaults)) return undefined;
  return { parameters_metadata: defaults, auth_metadata: Object.fromEntries(read) };
}

function methodSecretsIn(json: unknown): MethodSecrets | undefined {
  if (json === LATER) return NO_METHOD_SECRETS;
  if (!isJsonObject(json) || !hasOnly(json, ["auth_settings", "parameters_metadata", "auth_map"]))
    return undefined;
  const settings = member(json, "auth_settings");
  const defaults = member(json, "parameters_metadata");
  const mapDefaults = member(json, "auth_map");
  if (settings === undefined || defaults === undefined || mapDefaults === undefined) return undefined;
  if (!hasTexts(defaults) || !hasTexts(mapDefaults)) return undefined;
  return {
    auth_settings: settings,
    parameters_metadata: defaults,
    auth_map: mapDefaults,
  };
}

const hasOnly = (json: JsonObject, names: readonly string[]): boolean =>
  Object.keys(json).every((name) => names.includes(name));

const hasTexts = (json: JsonObject): boolean =>
  Object.values(json).every((value) => typeof value === "string" || value === LATER);

function member(json: JsonObject, name: string): JsonObject | undefined {
  const value = json[name] === LATER ? {} : (json[name] ?? {});
  return isJsonObject(value) ? value : undefined;
}

/**
 * Whether every secret has a place in the definition, and each place one value.
 *
 * @param json - of `config_metadata_secrets`; undefined: not set, or not known yet
 * @param settingsOf - the readable settings in an auth method's JSON text
 */
export function checkMetadataSecrets(
  metadata: Maybe<MetadataQuestion>,
  json: JsonObject | undefined,
  settingsOf: (text: string) => JsonObject | undefined,
): readonly Violation[] {
  if (json === undefined || metadata === LATER) return [];
  if (metadata === undefined) return [WITHOUT_METADATA];
  const secrets = metadataSecretsIn(json);
  if (secrets === undefined) return [WRONG_FORM];
  const methods = metadata.auth_metadata;
  return [
    ...withoutParameter(Object.keys(secrets.parameters_metadata), metadata.parameters_metadata, "its"),
    ...Object.entries(secrets.auth_metadata).flatMap(([id, each]) => {
      if (methods === LATER || knownItems(methods).includes(LATER)) return [];
      const found = knownItems(methods).find((method) => isKnown(method) && method.id === id);
      if (isKnown(found)) return checkMethodSecrets(found, id, each, settingsOf);
      return knownItems(methods).some((method) => isKnown(method) && method.id === LATER)
        ? []
        : [unknownMethod(methods)];
    }),
  ];
}

function checkMethodSecrets(
  method: AuthMethodQuestion,
  id: string,
  secrets: MethodSecrets,
  settingsOf: (text: string) => JsonObject | undefined,
): readonly Violation[] {
  const owner = `the auth method ${JSON.stringify(id)}'s`;
  const map = isKnown(method.auth_map) ? method.auth_map.parameters_metadata : method.auth_map;
  const text = isKnown(method.auth_settings) ? method.auth_settings.parameters : undefined;
  const readable = isKnown(text) ? (settingsOf(text) ?? {}) : {};
  const both = Object.keys(secrets.auth_settings).filter((name) => Object.hasOwn(readable, name));
  return [
    ...withoutParameter(Object.keys(secrets.parameters_metadata), method.parameters_metadata, owner),
    ...withoutParameter(Object.keys(secrets.auth_map), map, `${owner} auth_map's`),
    ...both.map((name) => ({
      at: [ATTRIBUTE],
      summary: `The setting ${name} is set twice`,
      detail:
        `Both ${owner} auth_settings and ${ATTRIBUTE} contain ${name}. Remove it ` +
        "from one of them; from auth_settings if it is a secret.",
    })),
  ];
}

/** Names the parameters that there are, not the key: what stands in a secret attribute is not quoted. */
function withoutParameter(
  names: readonly string[],
  parameters: Maybe<readonly Maybe<ParameterQuestion>[]>,
  owner: string,
): readonly Violation[] {
  const items = knownItems(parameters);
  if (parameters === LATER || items.some((item) => !isKnown(item) || item.name === LATER)) return [];
  const known = items.filter(isKnown);
  const secret = known.filter((item) => item.secret === true || item.secret === LATER).map(nameOf);
  const misplaced = names.filter((name) => !secret.includes(name));
  return misplaced.slice(0, 1).map(() => ({
    at: [ATTRIBUTE],
    summary: "A default value is set for a parameter that is not secret",
    detail:
      `${ATTRIBUTE} sets default values of secret parameters only, by name. Of ${owner} parameters, ` +
      `${secret.length === 0 ? "none is secret" : `these are secret: ${secret.join(", ")}`}.`,
  }));
}

const nameOf = ({ name }: ParameterQuestion): string => (isKnown(name) ? name : "");

const WITHOUT_METADATA: Violation = {
  at: [ATTRIBUTE],
  summary: `${ATTRIBUTE} is set without config_metadata`,
  detail: "Its secrets are merged into config_metadata when it is sent. Set config_metadata as well.",
};

const WRONG_FORM: Violation = {
  at: [ATTRIBUTE],
  summary: `${ATTRIBUTE} does not have the form of config_metadata`,
  detail:
    'Expected: { "auth_metadata": { "<id>": { "auth_settings": { "<setting>": … }, ' +
    '"parameters_metadata": { "<name>": "<default>" }, "auth_map": { "<name>": "<default>" } } }, ' +
    '"parameters_metadata": { "<name>": "<default>" } }, where every part is optional.',
};

function unknownMethod(methods: Maybe<readonly Maybe<AuthMethodQuestion>[]>): Violation {
  const ids = knownItems(methods).flatMap((method) =>
    isKnown(method) && isKnown(method.id) ? [method.id] : [],
  );
  return {
    at: [ATTRIBUTE],
    summary: `${ATTRIBUTE} refers to an unknown auth method`,
    detail: `config_metadata has ${ids.length === 0 ? "no auth methods" : `the auth methods ${ids.join(", ")}`}. Their ids are the keys of auth_metadata.`,
  };
}

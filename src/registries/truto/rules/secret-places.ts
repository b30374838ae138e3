import {
  holdsCredential,
  isCredentialName,
  isCredentialParameter,
  isPlaceholder,
  isWrittenOut,
} from "../../../checks";
import {
  isJsonObject,
  isNothing,
  type JsonObject,
  type Place,
  pointer,
  sameJson,
  withoutNulls,
} from "./json";

/**
 * A `config` or `override` as Truto answered it. Which of its secrets an answer holds is not documented
 * (docs/apis/truto.md §4.4), so it goes nowhere but through {@link readable}.
 */
export type AnsweredJson = JsonObject & { readonly __brand: "AnsweredJson" };

/**
 * Places of a definition that hold a secret unless a placeholder such as `{{client_secret}}` stands there (§3.3, §4.4); `*`
 * is any key.
 */
const IN_DEFINITIONS: readonly Place[] = [
  ["credentials", "config", "client", "secret"],
  ["credentials", "*", "config", "client", "secret"],
  ["secret_environment_variables", "*"],
  ["webhook", "signature_verification", "config", "secret"],
  ["webhook", "signature_verification", "config", "password"],
];

/**
 * Whether a value at this place is a secret.
 *
 * @param secrets - the places that hold one. @default those of definitions and their overrides
 */
export function isSecretAt(place: Place, value: unknown, secrets = IN_DEFINITIONS): boolean {
  if (isNothing(value) || (typeof value === "string" && isPlaceholder(value))) return false;
  const isOddSlot = place.length === 1 && place[0] === "secret_environment_variables" && !isJsonObject(value);
  return isOddSlot || isSecretPlace(place, secrets);
}

export const isSecretPlace = (place: Place, secrets = IN_DEFINITIONS): boolean =>
  secrets.some((pattern) => matches(pattern, place));

const matches = (pattern: Place, place: Place): boolean =>
  pattern.length === place.length && beginsWith(pattern, place);

/** Whether a secret may stand somewhere below: what is empty there may be what is left of one that was taken out. */
const leadsToSecret = (place: Place, secrets = IN_DEFINITIONS): boolean =>
  secrets.some((pattern) => pattern.length > place.length && beginsWith(pattern, place));

const beginsWith = (pattern: Place, place: Place): boolean =>
  place.every((key, depth) => pattern[depth] === "*" || key === pattern[depth]);

/** How an authorization is given its credential (§3.3: the key names differ between Truto's own texts). */
const AUTHORIZATION_NAME = /^(value|token|password|headervalue)$/;

/** Where every key is the name of a header or of a parameter (§3.3). */
const PARAMETERS = new Set(["headers", "query", "params", "tokenparams", "refreshparams", "cookies", "form"]);

const folded = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, "");

const isPosition = (key: string): boolean => /^\d+$/.test(key);

/**
 * Whether a value looks like a credential that was written out where a placeholder is usual (§4.4: in headers, queries and
 * authorizations Truto most likely returns it as it is): by its name, its place, or its own form.
 */
export function looksLikeCredential(place: Place, value: unknown): boolean {
  if (typeof value === "string" && holdsCredential(value)) return true;
  return isWrittenOut(value) && isCredentialPlace(place, value);
}

function isCredentialPlace(place: Place, value: unknown): boolean {
  // An element of a list is what the list is called.
  const names = place.filter((key) => !isPosition(key));
  const name = names.at(-1) ?? "";
  if (names.slice(0, -1).some((key) => PARAMETERS.has(folded(key))) && isCredentialParameter(name))
    return true;
  if (typeof value !== "string") return false;
  const inAuthorization = names.at(-2) === "config" && names.at(-3) === "authorization";
  return (
    isCredentialName(name) ||
    (inAuthorization && AUTHORIZATION_NAME.test(folded(name))) ||
    isBesideFormats(place)
  );
}

/**
 * A text among the credentials where docs/apis/truto.md knows of none but `format` (§3.3): it is one, whatever its
 * name.
 */
function isBesideFormats([slot, first, ...rest]: Place): boolean {
  if (slot !== "credentials" || first === undefined || first === "config" || rest.length > 1) return false;
  return (rest[0] ?? first) !== "format";
}

/**
 * Equality of two overrides, which Truto replaces whole: a null and an empty object are values. Only an empty object on the
 * way to a secret is none, because it may be what is left of a secret that an answer does not show.
 */
export const sameOverride = (a: JsonObject | undefined, b: JsonObject | undefined): boolean =>
  sameJson(withoutRests(a ?? {}), withoutRests(b ?? {}));

/**
 * Equality of two configurations, which Truto merges: a null member counts as omitted, because an update cannot keep
 * one.
 */
export const sameConfig = (a: JsonObject | undefined, b: JsonObject | undefined): boolean =>
  sameJson(withoutRests(withoutNulls(a ?? {})), withoutRests(withoutNulls(b ?? {})));

/** Without empty objects on the way to a secret. */
function withoutRests(object: JsonObject, parent: Place = []): JsonObject {
  const entries = Object.entries(object).map(([key, member]): [string, unknown] => {
    const place = [...parent, key];
    return [key, isJsonObject(member) && leadsToSecret(place) ? withoutRests(member, place) : member];
  });
  return Object.fromEntries(
    entries.filter(
      ([key, member]) =>
        !(isJsonObject(member) && Object.keys(member).length === 0 && leadsToSecret([...parent, key])),
    ),
  );
}

/** What is known of the readable part, and where secrets were last sent to. */
export interface Known {
  /** The readable part as the configuration or the state has it; undefined: nothing is known. */
  readonly json: JsonObject | undefined;
  readonly secretPlaces: readonly Place[];
}

export const NOTHING_KNOWN: Known = { json: undefined, secretPlaces: [] };

/**
 * The readable part of an answer, in whichever way the server treats secrets: left out, left out with what surrounds
 * them, masked, or in the clear (§4.4). What may have been left out only because of a secret beside it stays as known.
 */
export function readable(
  answer: AnsweredJson,
  known: Known,
  secrets: readonly Place[] = IN_DEFINITIONS,
): JsonObject {
  const remembered = new Set(known.secretPlaces.map(pointer));
  const stripped = inside(answer, known.json ?? {}, { place: [], remembered, secrets });
  const filled = placesBesideSecrets(known).reduce<JsonObject>(
    (object, place) => filledAt(object, known.json ?? {}, place),
    isJsonObject(stripped) ? stripped : {},
  );
  return filled;
}

interface Position {
  readonly place: Place;
  readonly secrets: readonly Place[];
  readonly remembered: ReadonlySet<string>;
}

function stripped(value: unknown, known: unknown, position: Position): unknown {
  const { place, remembered, secrets } = position;
  // A secret that an update took away, or the slot of one.
  if (
    value === null &&
    known === undefined &&
    (isSecretPlace(place, secrets) || leadsToSecret(place, secrets))
  )
    return undefined;
  if (isSecretAt(place, value, secrets) || remembered.has(pointer(place))) return known;
  // One that the user has written into the readable part is drift like anything else; any other stays out of the state.
  if (known === undefined && looksLikeCredential(place, value)) return undefined;
  return inside(value, known, position);
}

function inside(value: unknown, known: unknown, position: Position): unknown {
  const { place, secrets } = position;
  const below = (key: string): unknown =>
    typeof known === "object" && known !== null && Object.hasOwn(known, key)
      ? (known as JsonObject)[key]
      : undefined;
  const each = (key: string, member: unknown): unknown =>
    stripped(member, below(key), { ...position, place: [...place, key] });
  if (Array.isArray(value)) {
    return value.map((element: unknown, at) => each(String(at), element) ?? null);
  }
  if (!isJsonObject(value)) return value;
  if (isCredentialPair(value) && known === undefined) return undefined;
  const entries = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, each(key, member)])
    .filter(([, member]) => member !== undefined);
  const isRest = entries.length === 0 && known === undefined && place.length > 0;
  // What held secrets and nothing else is not there without them.
  return isRest && (Object.keys(value).length > 0 || leadsToSecret(place, secrets))
    ? undefined
    : Object.fromEntries(entries);
}

/** `{ name: "X-Token", value: "…" }`, as lists of headers and parameters are written. */
function isCredentialPair({ name, key, value }: JsonObject): boolean {
  const called = name ?? key;
  return typeof called === "string" && isCredentialParameter(called) && isWrittenOut(value);
}

/** Places whose absence from an answer says nothing: the server may have left them out together with a secret. */
function placesBesideSecrets({ json, secretPlaces }: Known): readonly Place[] {
  const credentials = json?.credentials;
  const formats = isJsonObject(credentials) ? Object.keys(credentials) : [];
  return [
    ["credentials", "config", "client", "id"],
    ...formats.map((format) => ["credentials", format, "config", "client", "id"]),
    ...secretPlaces.filter(([slot]) => slot === "webhook"),
  ];
}

/** What is known of the first part of a place that is missing from an answer stays as it is known. */
function filledAt(seen: JsonObject, known: JsonObject, [key, ...rest]: Place): JsonObject {
  if (key === undefined || !Object.hasOwn(known, key)) return seen;
  const now = seen[key];
  const before = known[key];
  if (isNothing(now) || (isJsonObject(before) && !isJsonObject(now))) return { ...seen, [key]: before };
  if (!isJsonObject(now) || !isJsonObject(before)) return seen;
  return { ...seen, [key]: filledAt(now, before, rest) };
}

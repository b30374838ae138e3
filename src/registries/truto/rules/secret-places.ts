import { isJsonObject, isNothing, type JsonObject, type Place, pointer, withoutNothingsInside } from "./json";

/**
 * A `config` or `override` as Truto answered it. Which of its secrets an answer holds is not documented (truto sheet
 * §4.4), so it goes nowhere but through {@link readable}.
 */
export type AnsweredJson = JsonObject & { readonly __brand: "AnsweredJson" };

/** Places that hold a secret whatever stands there (§4.4); `*` is any key. */
const SECRET: readonly Place[] = [
  ["credentials", "config", "client", "secret"],
  ["credentials", "*", "config", "client", "secret"],
  ["secret_environment_variables"],
];

/** Places that hold a secret unless a placeholder stands there (§4.4). */
const SECRET_UNLESS_PLACEHOLDER: readonly Place[] = [
  ["webhook", "signature_verification", "config", "secret"],
  ["webhook", "signature_verification", "config", "password"],
];

/** `{{credentials.api_key}}`: resolved at call time, and no secret (§3.3). */
const isPlaceholder = (value: unknown): boolean => typeof value === "string" && /\{\{.*\}\}/s.test(value);

/** Whether the table of the sheet calls a value at this place a secret. */
export function isSecretAt(place: Place, value: unknown): boolean {
  if (isNothing(value)) return false;
  if (SECRET.some((pattern) => matches(pattern, place))) return true;
  return SECRET_UNLESS_PLACEHOLDER.some((pattern) => matches(pattern, place)) && !isPlaceholder(value);
}

const matches = (pattern: Place, place: Place): boolean =>
  pattern.length === place.length && pattern.every((key, depth) => key === "*" || key === place[depth]);

/** Names that credentials go by in headers, queries, bodies and parameters, without case and separators. */
const CREDENTIAL_NAME =
  /(secret|password|passwd|passphrase|apikey|privatekey|accesskey|authtoken|accesstoken|^token|^authorization|^proxyauthorization|^cookie)$/;

/** How an authorization is given its credential (§3.3: the key names differ between Truto's own texts). */
const AUTHORIZATION_NAME = /^(value|token|password|headervalue)$/;

/**
 * Whether a text looks like a credential that was written out where a placeholder is usual (§4.4: in headers, queries
 * and authorizations Truto most likely returns it as it is).
 */
export function looksLikeCredential(place: Place, value: unknown): boolean {
  if (typeof value !== "string" || value === "" || isPlaceholder(value)) return false;
  const name = (place.at(-1) ?? "").toLowerCase().replace(/[-_ ]/g, "");
  const inAuthorization = place.at(-2) === "config" && place.at(-3) === "authorization";
  return (
    CREDENTIAL_NAME.test(name) || (inAuthorization && AUTHORIZATION_NAME.test(name)) || isBesideFormats(place)
  );
}

/** A text among the credentials where the sheet knows of none but `format` (§3.3): it is one, whatever its name. */
function isBesideFormats([slot, first, ...rest]: Place): boolean {
  if (slot !== "credentials" || first === undefined || first === "config" || rest.length > 1) return false;
  return (rest[0] ?? first) !== "format";
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
export function readable(answer: AnsweredJson, known: Known): JsonObject {
  const remembered = new Set(known.secretPlaces.map(pointer));
  const stripped = inside(answer, known.json ?? {}, { place: [], remembered });
  const filled = placesBesideSecrets(known).reduce<JsonObject>(
    (object, place) => filledAt(object, known.json ?? {}, place),
    isJsonObject(stripped) ? stripped : {},
  );
  return withoutNothingsInside(filled);
}

interface Position {
  readonly place: Place;
  readonly remembered: ReadonlySet<string>;
}

function stripped(value: unknown, known: unknown, position: Position): unknown {
  if (isSecretAt(position.place, value) || position.remembered.has(pointer(position.place))) return known;
  // One that the user has written into the readable part is drift like anything else; any other stays out of the state.
  if (known === undefined && looksLikeCredential(position.place, value)) return undefined;
  return inside(value, known, position);
}

function inside(value: unknown, known: unknown, { place, remembered }: Position): unknown {
  const below = (key: string): unknown =>
    typeof known === "object" && known !== null && Object.hasOwn(known, key)
      ? (known as JsonObject)[key]
      : undefined;
  const each = (key: string, member: unknown): unknown =>
    stripped(member, below(key), { place: [...place, key], remembered });
  if (Array.isArray(value)) {
    return value.map((element: unknown, position) => each(String(position), element) ?? null);
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]): [string, unknown] => [key, each(key, member)])
      .filter(([, member]) => member !== undefined),
  );
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

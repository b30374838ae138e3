import { holdsCredential, isCredentialName, isWrittenOut } from "./credentials";
import { jsonPointer } from "./json-objects";
import { isJsonObject, type JsonObject, type Violation } from "./values";

// Members of a registry's object that a configuration writes as JSON, beside those that attributes stand for.

/** The keys of an object that attributes stand for: by key the path of the attribute, or the keys inside. */
export interface SentKeys {
  readonly [key: string]: string | SentKeys;
}

type Place = readonly string[];

/** The attributes in which such JSON is written; an object without secrets has the first only. */
export const ADDITIONAL_FIELDS = "additional_fields";
export const ADDITIONAL_CREDENTIALS = "additional_credentials";

/** What is asked about such JSON. Undefined: not set, or not known yet. */
export interface AdditionalQuestion {
  readonly keys: SentKeys;
  /** Whether the registry takes keys that differ in case only for one. */
  readonly ignoresCase: boolean;
  readonly hasCredentials: boolean;
  readonly fields: JsonObject | undefined;
  readonly credentials: JsonObject | undefined;
}

/** More than this many keys of one attribute tell nothing new. */
const MOST_KEYS = 5;

/** What is wrong with such JSON. Values are never quoted. */
export const checkAdditional = (question: AdditionalQuestion): readonly Violation[] => {
  const { fields = {}, credentials = {}, hasCredentials } = question;
  return [
    ...sentElsewhere(ADDITIONAL_FIELDS, fields, question),
    ...sentElsewhere(ADDITIONAL_CREDENTIALS, credentials, question),
    ...inBoth(fields, credentials),
    ...exposedIn(fields, hasCredentials),
  ];
};

function sentElsewhere(
  attribute: string,
  json: JsonObject,
  { keys, ignoresCase }: AdditionalQuestion,
): readonly Violation[] {
  return conflictsIn(json, keys, ignoresCase)
    .slice(0, MOST_KEYS)
    .map(({ place, attributes, isObjectAround }) => {
      const key = jsonPointer(place);
      return {
        at: [attribute],
        summary: `${attribute} must not set ${key}`,
        detail: isObjectAround
          ? `${key} is not an object, but the registry expects one there, with the members that ${attributes.join(", ")} ` +
            `${attributes.length === 1 ? "sets" : "set"}. Write an object with further members only.`
          : `${key} belongs to ${attributes.join(", ")}. Remove it from ${attribute} and use ${attributes.join(", ")}.`,
      };
    });
}

interface Conflict {
  readonly place: Place;
  readonly attributes: readonly string[];
  readonly isObjectAround: boolean;
}

const conflictsIn = (
  json: JsonObject,
  keys: SentKeys,
  ignoresCase: boolean,
  parent: Place = [],
): readonly Conflict[] =>
  Object.entries(json).flatMap(([name, value]): readonly Conflict[] => {
    const sent = entryOf(keys, name, ignoresCase);
    const place = [...parent, name];
    if (sent === undefined) return [];
    if (typeof sent === "string") return [{ place, attributes: [sent], isObjectAround: false }];
    return isPlainObject(value)
      ? conflictsIn(value, sent, ignoresCase, place)
      : [{ place, attributes: attributesIn(sent).slice(0, MOST_KEYS), isObjectAround: true }];
  });

/** What stands for a key; its spelling counts unless the registry ignores case. */
export function entryOf(keys: SentKeys, name: string, ignoresCase: boolean): string | SentKeys | undefined {
  if (Object.hasOwn(keys, name)) return keys[name];
  if (!ignoresCase) return undefined;
  const folded = Object.keys(keys).find((key) => key.toLowerCase() === name.toLowerCase());
  return folded === undefined ? undefined : keys[folded];
}

/** The attributes that stand for keys, at every depth. */
export const attributesIn = (keys: string | SentKeys): readonly string[] =>
  typeof keys === "string" ? [keys] : [...new Set(Object.values(keys).flatMap(attributesIn))];

/** Two values at one place: which of them is sent would be chance. */
const inBoth = (fields: JsonObject, credentials: JsonObject): readonly Violation[] =>
  commonPlaces(fields, credentials)
    .slice(0, MOST_KEYS)
    .map(jsonPointer)
    .map((key) => ({
      at: [ADDITIONAL_CREDENTIALS],
      summary: `${ADDITIONAL_CREDENTIALS} and ${ADDITIONAL_FIELDS} set the same key`,
      detail: `${key} is set in both. Remove it from one of them; from ${ADDITIONAL_FIELDS} if it is a secret.`,
    }));

const commonPlaces = (a: JsonObject, b: JsonObject, parent: Place = []): readonly Place[] =>
  Object.keys(a)
    .filter((name) => Object.hasOwn(b, name))
    .flatMap((name) => {
      const [one, other] = [a[name], b[name]];
      const place = [...parent, name];
      return isPlainObject(one) && isPlainObject(other) ? commonPlaces(one, other, place) : [place];
    });

/** Credentials that are written out where they are stored in plan and state. */
const exposedIn = (fields: JsonObject, hasCredentials: boolean): readonly Violation[] =>
  exposedAt(fields, [])
    .slice(0, MOST_KEYS)
    .map((place) => ({
      severity: "warning",
      at: [ADDITIONAL_FIELDS],
      summary: `${ADDITIONAL_FIELDS} may contain a credential`,
      detail:
        `${jsonPointer(place)} looks like a literal credential (by its name or form), and ${ADDITIONAL_FIELDS} is stored in the ` +
        "state. " +
        (hasCredentials
          ? `Move it to the same place in ${ADDITIONAL_CREDENTIALS}, which is write-only.`
          : "Objects of this type have no place for secrets: remove it."),
    }));

function exposedAt(value: unknown, place: Place): readonly Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((element: unknown, index) => exposedAt(element, [...place, String(index)]));
  }
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([name, member]) => exposedAt(member, [...place, name]));
  }
  const name = place.filter((step) => !/^\d+$/.test(step)).at(-1) ?? "";
  const isExposed =
    (typeof value === "string" && holdsCredential(value)) ||
    (isCredentialName(name) && typeof value === "string" && isWrittenOut(value));
  return isExposed ? [place] : [];
}

/** At synth, what only Terraform knows is an instance of a class in the place of a value. */
const isPlainObject = (value: unknown): value is JsonObject => {
  if (!isJsonObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

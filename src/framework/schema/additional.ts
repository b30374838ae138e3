import {
  ADDITIONAL_CREDENTIALS,
  ADDITIONAL_FIELDS,
  attributesIn,
  checkAdditional,
  isJsonObject,
  jsonObject,
  MOST_JSON_LEVELS,
  type SentKeys,
  type Violation,
} from "../../checks";
import type { Attribute } from "./attribute";
import { ignoringNulls, json } from "./builders";
import type { Additional, Fields } from "./spec";

// Members of a registry's object for which there is no attribute yet: `additional_fields` and, where an object has
// credentials, `additional_credentials`. They are merged into the bodies of requests (src/framework/additional).

/** How the attributes of an object are called in the bodies of requests. */
export interface Naming {
  /** Key of an attribute whose name is given, without what is around it. */
  readonly keyOf: (name: string) => string;
  /**
   * Attributes that do not follow `keyOf`: by path the places in the body, each as keys joined by dots; none where the
   * attribute is not sent. What is inside follows its attribute.
   */
  readonly sentAs?: Readonly<Record<string, string | readonly string[]>>;
  /** Keys that the provider sends and no attribute stands for, each with what it is. */
  readonly reserved?: Readonly<Record<string, string>>;
  /** Whether the registry takes keys that differ in case only for one. @default false */
  readonly ignoresCase?: boolean;
  /** Whether an update of any of them sends what belongs to the credentials. @default false */
  readonly isSentWithCredentials?: boolean;
}

// Not interfaces, which are no records of attributes for the compiler.
type FieldsAttribute = { readonly [ADDITIONAL_FIELDS]: Attribute<string, "optional", false> };
type CredentialsAttribute = { readonly [ADDITIONAL_CREDENTIALS]: Attribute<string, "optional", true> };

/** The attributes of an object with credentials, and the two that take further members. */
export const withAdditional = <F extends Fields>(
  fields: F,
  naming: Naming,
): F & FieldsAttribute & CredentialsAttribute => ({
  ...withAdditionalFields(fields, naming),
  [ADDITIONAL_CREDENTIALS]: additionalCredentials(),
});

/**
 * The attributes of an object without credentials, and the one that takes further members. A secret would bring everything
 * that belongs to credentials (fingerprint, external credentials) to an object that has none.
 */
export const withAdditionalFields = <F extends Fields>(fields: F, naming: Naming): F & FieldsAttribute => ({
  ...fields,
  [ADDITIONAL_FIELDS]: additionalFields(fields, naming),
});

function additionalFields(fields: Fields, naming: Naming): Attribute<string, "optional", false> {
  let keys: SentKeys | undefined;
  const attribute = json()
    .check(jsonObject)
    .emptyIsNone("{}")
    .optional()
    .additional({
      keys: () => (keys ??= sentKeys(fields, naming)),
      ignoresCase: naming.ignoresCase ?? false,
    })
    .describe(
      "Further members of the object in the registry's API, as a JSON object (use `jsonencode`): for settings that have no " +
        "attribute here yet. They are merged into the body of requests, objects at every depth; lists and other values are " +
        "sent as they are, `null` as well. A key that another attribute sends is refused. The keys that are set here are read " +
        "back as far as the registry returns them, so that drift in them is detected and repaired; what it does not return " +
        "stays as configured. A key that is removed here is no longer sent, and the registry may keep its value: set it to " +
        "`null` first to clear it. The value is stored in the state. An import does not read it.",
    );
  return naming.isSentWithCredentials === true ? attribute.sentWithCredentials() : attribute;
}

const additionalCredentials = (): Attribute<string, "optional", true> =>
  json()
    .check(jsonObject)
    .comparedAs(ignoringNulls(MOST_JSON_LEVELS))
    .emptyIsNone("{}")
    .optional()
    .writeOnly()
    .secretPartOf(ADDITIONAL_FIELDS)
    .describe(
      "Secret members of the object in the registry's API that have no attribute here yet, as a JSON object. They are merged " +
        "into the body, like `additional_fields`, when credentials are sent, and never read back. A `null` equals omitted. A key " +
        "that another attribute sends, or that `additional_fields` has, is refused.",
    );

/** What the attributes of an object send, by key. */
export function sentKeys(fields: Fields, { keyOf, sentAs = {}, reserved = {} }: Naming): SentKeys {
  const keys: MutableKeys = {};
  // Around what is not sent itself there is no place; some of its members may have their own.
  const visit = (some: Fields, parent: string, around: readonly string[] | undefined): void => {
    for (const [name, { spec }] of Object.entries(some)) {
      const path = parent === "" ? name : `${parent}.${name}`;
      const own = Object.hasOwn(sentAs, path) ? sentAs[path] : undefined;
      const usual = around === undefined ? [] : [[...around, keyOf(name)]];
      const places = own === undefined ? usual : placesIn(own);
      const { shape } = spec;
      if (shape.kind !== "nested" || shape.nesting !== "single") {
        for (const place of places) put(keys, place, path);
      } else if (places.length === 0) {
        visit(shape.fields, path, undefined);
      } else {
        for (const place of places) visit(shape.fields, path, place);
      }
    }
  };
  visit(fields, "", []);
  for (const [key, meaning] of Object.entries(reserved)) put(keys, key.split("."), meaning);
  return keys;
}

interface MutableKeys {
  [key: string]: string | MutableKeys;
}

const placesIn = (own: string | readonly string[]): readonly (readonly string[])[] =>
  (typeof own === "string" ? [own] : own).map((place) => (place === "" ? [] : place.split(".")));

/** An object in which several attributes are keeps its keys, whatever else is at its place. */
function put(keys: MutableKeys, [first, ...rest]: readonly string[], attribute: string): void {
  if (first === undefined) return;
  const there = Object.hasOwn(keys, first) ? keys[first] : undefined;
  if (rest.length === 0) {
    if (there === undefined) keys[first] = attribute;
    return;
  }
  const inner = typeof there === "object" ? there : {};
  keys[first] = inner;
  put(inner, rest, attribute);
}

/** The name in camelCase, as most APIs spell their keys. */
export const camelCaseKey = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The name as it is. */
export const sameKey = (name: string): string => name;

/** What the schema knows of further members; undefined for an object that takes none. */
export const additionalOf = (fields: Fields): Additional | undefined =>
  fields[ADDITIONAL_FIELDS]?.spec.additional;

/**
 * What is wrong with the further members of an object, as far as it is known yet.
 *
 * @param read - the JSON that the text of an attribute holds, at synth with expressions in it; undefined: not known
 */
export function problemsOfAdditional(
  fields: Fields,
  config: Readonly<Record<string, unknown>>,
  read: (value: unknown) => unknown,
): readonly Violation[] {
  const additional = additionalOf(fields);
  const [given, secret] = [config[ADDITIONAL_FIELDS], config[ADDITIONAL_CREDENTIALS]];
  if (additional === undefined || (given === undefined && secret === undefined)) return [];
  const objectIn = (value: unknown) => {
    const json = value === undefined || value === null ? undefined : read(value);
    return isJsonObject(json) ? json : undefined;
  };
  return checkAdditional({
    keys: additional.keys(),
    ignoresCase: additional.ignoresCase,
    hasCredentials: fields[ADDITIONAL_CREDENTIALS] !== undefined,
    fields: objectIn(given),
    credentials: objectIn(secret),
  });
}

export { ADDITIONAL_CREDENTIALS, ADDITIONAL_FIELDS, attributesIn };

import { specsOf } from "./fields";
import { type Check, type Doubts, type FieldChecks, orEmpty } from "../../checks";
import type { AttributeSpec, Fields } from "./spec";
import { messagesOf, type Rule } from "./rule";

// What follows from the fields of a schema for those that are not the provider: a construct library checks at synth what
// the provider checks at plan, and learns all of it here, so that a field is declared once.

/** Names joined by dots, through lists, sets and maps as if they were not there: `permissions.users.access_level`. */
export type FieldPath = string;

/** One attribute, or an element of one, with its path. */
interface Place {
  readonly path: FieldPath;
  readonly spec: AttributeSpec;
  /** Whether it is a credential, itself or by what is around it. */
  readonly isSecret: boolean;
}

/** What each attribute that a configuration sets and that is no secret has to be by itself. Of a secret a program knows nothing. */
export const checksOf = (fields: Fields): FieldChecks =>
  collected(fields, ({ spec, isSecret }) =>
    isSecret || spec.mode === "computed" ? undefined : checkOf(spec),
  );

/** The attributes that must be set wherever the object around them is. */
export const requiredIn = (fields: Fields): readonly FieldPath[] =>
  placesIn(fields).flatMap(({ path, spec }) => (spec.mode === "required" ? [path] : []));

/** The attributes that hold JSON with a value at each place: readable ones, and the secret parts of such. */
export const jsonIn = (fields: Fields): readonly FieldPath[] =>
  placesIn(fields).flatMap(({ path, spec, isSecret }) =>
    isJson(spec) && (!isSecret || spec.secretPartOf !== undefined) ? [path] : [],
  );

/** The attributes that hold secrets, as paths of names. Of an object that is secret as a whole, what is in it. */
export const secretsIn = (fields: Fields): readonly (readonly string[])[] =>
  placesIn(fields).flatMap(({ path, spec, isSecret }) =>
    isSecret && spec.shape.kind === "plain" ? [path.split(".")] : [],
  );

/**
 * Which values are known and what is usual, for warnings in the name of a registry.
 *
 * @param fold - one text for all spellings that the registry takes for the same
 */
export const doubtsIn = (fields: Fields, registry: string, fold?: Doubts["fold"]): Doubts => ({
  registry,
  ...(fold === undefined ? {} : { fold }),
  known: collected(fields, ({ spec }) => spec.known ?? elementOf(spec)?.known),
  usual: collected(fields, ({ spec }) => spec.usual ?? elementOf(spec)?.usual),
});

/** The names of all attributes, at every depth. */
export const namesIn = (fields: Fields): ReadonlySet<string> =>
  new Set(placesIn(fields).map(({ path }) => path.slice(path.lastIndexOf(".") + 1)));

function collected<T>(fields: Fields, each: (place: Place) => T | undefined): Readonly<Record<FieldPath, T>> {
  const entries = placesIn(fields).flatMap((place) => {
    const value = each(place);
    return value === undefined ? [] : [[place.path, value] as const];
  });
  return Object.fromEntries(entries);
}

const placesIn = (fields: Fields, parent?: Place): readonly Place[] =>
  specsOf(fields).flatMap(([name, spec]) => {
    const place: Place = {
      path: parent === undefined ? name : `${parent.path}.${name}`,
      spec,
      isSecret: (spec.writeOnly || (parent?.isSecret ?? false)) && !spec.isPublic,
    };
    return spec.shape.kind === "nested" ? [place, ...placesIn(spec.shape.fields, place)] : [place];
  });

const elementOf = ({ shape }: AttributeSpec): AttributeSpec | undefined =>
  shape.kind === "plain" && shape.inner.kind === "elements" ? shape.inner.spec : undefined;

/** Of a collection of plain values, the rules of its elements; what holds for it as a whole is checked at plan. */
function rulesOf(spec: AttributeSpec): readonly Rule[] {
  if (spec.shape.kind === "nested") return [];
  return elementOf(spec)?.rules ?? spec.rules;
}

const isJson = (spec: AttributeSpec): boolean => spec.isJson || elementOf(spec)?.isJson === true;

function checkOf(spec: AttributeSpec): Check | undefined {
  const rules = rulesOf(spec);
  if (rules.length === 0) return undefined;
  const check: Check = (value) =>
    rules.map((rule) => messagesOf(rule, value)).find((messages) => messages.length > 0) ?? [];
  return spec.emptyIsNone ? orEmpty(check) : check;
}

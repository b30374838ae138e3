import { specsOf } from "../schema/fields";
import type { Fields } from "../schema/spec";
import { mapRecord } from "./plain";
import { equalValues } from "./equal";
import { saysNothing } from "./nothing";
import { objectKey } from "./sets";
import { isRecord, isWhollyKnown, memberOf, type ObjectValue, type Value } from "./value";

/**
 * Finds for each element of a set of objects the earlier one that agrees in everything the element says: an attribute
 * that is null in it says nothing. Null where there is none. No earlier element is found twice.
 *
 * Earlier elements are looked up by what the element says of itself, so ten thousand of them cost one pass for each
 * combination of attributes that occurs, and not one for each element.
 */
export function correlate(
  fields: Fields,
  elements: readonly Value[],
  earlier: readonly Value[],
): readonly Value[] {
  const indexes = new Map<string, Map<string, number[]>>();
  const taken = new Set<number>();
  const indexFor = (names: readonly string[]): Map<string, number[]> => {
    const id = names.join(" ");
    const index = indexes.get(id) ?? indexBy(fields, earlier, names);
    indexes.set(id, index);
    return index;
  };
  return elements.map((element) => {
    if (!isRecord(element)) return null;
    const names = saidNames(fields, element);
    const key = objectKey(fields, element, names);
    const candidates = key === undefined ? undefined : indexFor(names).get(key.text);
    const found = candidates?.find(
      (at) => !taken.has(at) && agrees(fields, element, earlier[at] ?? null, names),
    );
    if (found === undefined) return null;
    taken.add(found);
    // An element that was given away is not looked at again, so that equal elements do not cost the square of them.
    candidates?.splice(candidates.indexOf(found), 1);
    return earlier[found] ?? null;
  });
}

const saidNames = (fields: Fields, element: ObjectValue): readonly string[] =>
  specsOf(fields)
    .filter(([name, spec]) => !spec.writeOnly && !saysNothing(spec, memberOf(element, name)))
    .map(([name]) => name);

function indexBy(
  fields: Fields,
  elements: readonly Value[],
  names: readonly string[],
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  elements.forEach((element, at) => {
    const key = objectKey(fields, element, names);
    if (key === undefined) return;
    const same = index.get(key.text);
    if (same === undefined) index.set(key.text, [at]);
    else same.push(at);
  });
  return index;
}

function agrees(fields: Fields, element: ObjectValue, earlier: Value, names: readonly string[]): boolean {
  return (
    isRecord(earlier) &&
    names.every((name) => {
      const spec = fields[name]?.spec;
      return spec !== undefined && equalValues(spec, memberOf(element, name), memberOf(earlier, name));
    })
  );
}

/** What an element says of itself as far as it is known: what is not known yet says nothing. */
export const knownPart = (fields: Fields, element: Value): Value =>
  isRecord(element)
    ? mapRecord(fields, (_, name) => {
        const value = memberOf(element, name);
        return isWhollyKnown(value) ? value : null;
      })
    : element;

/**
 * Finds for each element that a registry answered the one that is known or planned. What the registry does not say may be
 * known, so it is found by what the answer says; what is planned may be unknown in part, so that what is left is found the
 * other way round, by what the plan knows.
 */
export function partnersOf(
  fields: Fields,
  answered: readonly Value[],
  known: readonly Value[],
): readonly Value[] {
  const partners = correlate(fields, answered, known);
  const found = new Set(partners);
  const left = known.filter((element) => element !== null && !found.has(element));
  if (left.length === 0) return partners;
  const unmatched = answered.filter((_, index) => partners[index] === null);
  const backwards = correlate(
    fields,
    left.map((element) => knownPart(fields, element)),
    unmatched,
  );
  const byAnswer = new Map(backwards.map((answer, index) => [answer, left[index] ?? null]));
  return answered.map((answer, index) => partners[index] ?? byAnswer.get(answer) ?? null);
}

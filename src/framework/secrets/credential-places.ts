import { jsonPointer } from "../../checks";
import type { AttributeSpec, Fields } from "../schema/spec";
import { isList, isRecord, memberOf, type ObjectValue, type Value } from "../values/value";
import { credentialsIn } from "./write-only";

// Single credentials of a configuration by their places, as JSON pointers (RFC 6901): `/password`, `/rules/0/key`.

/** Where a configuration sets credentials. What is not known yet counts as set. */
export function placesOfCredentials(fields: Fields, config: ObjectValue): readonly string[] {
  const places: string[] = [];
  walk(fields, config, "", (value, place) => {
    if (value !== null) places.push(place);
    return value;
  });
  return places;
}

/** A configuration with only those of its credentials that are at one of these places. */
export function onlyCredentialsAt(
  places: readonly string[],
  fields: Fields,
  config: ObjectValue,
): ObjectValue {
  const kept = new Set(places);
  return walk(fields, config, "", (value, place) => (kept.has(place) ? value : null));
}

type Visit = (credential: Value, place: string) => Value;

/** Visits every credential and puts there what the visit answers. */
function walk(fields: Fields, object: ObjectValue, at: string, visit: Visit): ObjectValue {
  const credentials = credentialsIn(fields).map(([name, { spec }]): [string, Value] => [
    name,
    inside(spec, memberOf(object, name), step(at, name), visit),
  ]);
  return { ...object, ...Object.fromEntries(credentials) };
}

function inside(spec: AttributeSpec, value: Value, at: string, visit: Visit): Value {
  const { shape, writeOnly } = spec;
  if (writeOnly) return isRecord(value) ? members(value, at, visit) : visit(value, at);
  if (shape.kind === "plain") return value;
  const object = (element: Value, place: string): Value =>
    isRecord(element) ? walk(shape.fields, element, place, visit) : element;
  if (isList(value)) return value.map((element, index) => object(element, step(at, String(index))));
  if (shape.nesting !== "map" || !isRecord(value)) return object(value, at);
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [key, object(element, step(at, key))]),
  );
}

/** The members of a credential that has some, one by one; null when none is left of them. */
function members(record: ObjectValue, at: string, visit: Visit): Value {
  const visited = Object.entries(record).map(([name, value]): [string, Value] => {
    const place = step(at, name);
    return [name, isRecord(value) ? members(value, place, visit) : visit(value, place)];
  });
  const wasSet = Object.values(record).some((value) => value !== null);
  return wasSet && visited.every(([, value]) => value === null) ? null : Object.fromEntries(visited);
}

const step = (at: string, name: string): string => `${at}${jsonPointer([name])}`;

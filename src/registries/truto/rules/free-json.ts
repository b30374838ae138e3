import { holdsCredential, type Violation } from "../../../checks";
import { isJsonObject, type JsonObject, nullsIn, type Place, pointer, sameJson, withoutNulls } from "./json";
import type { AnsweredJson } from "./secret-places";

// Free-form objects that have no place for secrets: those of unified models, of their installs and of mapping rows. Names say
// nothing about credentials there, because an expression may read a field that is called `password`; forms do.

/** Equality of two such objects. Truto may merge what it is sent, so a null member counts as omitted (docs/apis/truto.md §8.3). */
export const sameFree = (a: JsonObject | undefined, b: JsonObject | undefined): boolean =>
  sameJson(withoutNulls(a ?? {}), withoutNulls(b ?? {}));

/** What a configuration contains although it is stored in the state. */
export const checkFreeJson = (attribute: string, json: unknown): readonly Violation[] =>
  credentialsIn(json).map((place) => ({
    at: [attribute],
    severity: "warning",
    summary: `${attribute} may contain a credential`,
    detail:
      `${pointer(place)} has the form of a credential, and ${attribute} is stored in the state and in Truto, where it can be ` +
      "read. Use a placeholder or an expression that reads it from the account.",
  }));

function credentialsIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === "string") return holdsCredential(value) ? [place] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => credentialsIn(member, [...place, key]));
}

/** An answer without credentials that another user has written into it, apart from those in the configuration. */
export function withoutCredentials(answer: AnsweredJson, known: JsonObject): JsonObject {
  const kept = keptOf(answer, known);
  return isJsonObject(kept) ? kept : {};
}

function keptOf(value: unknown, known: unknown): unknown {
  if (typeof value === "string") return known === undefined && holdsCredential(value) ? undefined : value;
  if (Array.isArray(value)) {
    return value.map((element, at) => keptOf(element, memberOf(known, String(at))) ?? null);
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value)
    .map(([key, member]): [string, unknown] => [key, keptOf(member, memberOf(known, key))])
    .filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries);
}

const memberOf = (object: unknown, key: string): unknown =>
  typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as JsonObject)[key]
    : undefined;

/** The nulls that an update adds. */
export function checkNewNulls(
  attribute: string,
  before: JsonObject | undefined,
  wanted: JsonObject | undefined,
): readonly Violation[] {
  const existing = new Set(nullsIn(before ?? {}).map(pointer));
  const added = nullsIn(wanted ?? {})
    .map(pointer)
    .filter((place) => !existing.has(place));
  if (added.length === 0) return [];
  return [
    {
      at: [attribute],
      severity: "warning",
      summary: `A null in ${attribute} removes the key`,
      detail:
        `Null at ${added.join(", ")}. Truto removes a key that an update sets to null (or, if it replaces the object, keeps ` +
        `the null), so null and a missing key are compared as equal. Remove the key from ${attribute}.`,
    },
  ];
}

import {
  ADDITIONAL_CREDENTIALS,
  ADDITIONAL_FIELDS,
  attributesIn,
  entryOf,
  type JsonObject,
} from "../../checks";
import { additionalOf } from "../schema/additional";
import type { Fields } from "../schema/spec";
import { isCredential } from "../secrets/write-only";
import type { PlainObject } from "../values/plain";
import { memberOf, type ObjectValue } from "../values/value";
import { objectIn } from "./json";
import { isSame } from "./merge";

/**
 * The attributes beside which a change of further members is: those in the same objects of the body. A registry may replace
 * such an object whole, so that what they say has to go along.
 */
const attributesAround = (fields: Fields, keys: readonly string[]): readonly string[] => {
  const additional = additionalOf(fields);
  if (additional === undefined || keys.length === 0) return [];
  const sent = additional.keys();
  const paths = keys.flatMap((key) => {
    const there = entryOf(sent, key, additional.ignoresCase);
    return typeof there === "object" ? attributesIn(there) : [];
  });
  const names = paths.map((path) => path.split(".")[0] ?? path);
  return [...new Set(names)].filter((name) => fields[name] !== undefined);
};

/** The keys of an object whose further members differ, also those that are set no more. */
const changedKeys = (before: unknown, after: unknown): readonly string[] => {
  if (before === after) return [];
  const [prior, planned] = [objectIn(before), objectIn(after)];
  return [...new Set([...Object.keys(prior), ...Object.keys(planned)])].filter(
    (key) => !isSame(prior, planned, key),
  );
};

interface Update {
  readonly prior: PlainObject;
  readonly desired: PlainObject;
  readonly credentials: PlainObject | undefined;
}

/** What an update sends because further members beside it are sent. */
export function changesAround(fields: Fields, { prior, desired, credentials }: Update): PlainObject {
  if (additionalOf(fields) === undefined) return {};
  const secret: JsonObject = objectIn(credentials?.[ADDITIONAL_CREDENTIALS]);
  const keys = [...changedKeys(prior[ADDITIONAL_FIELDS], desired[ADDITIONAL_FIELDS]), ...Object.keys(secret)];
  const names = attributesAround(fields, keys).filter(
    (name) => Object.hasOwn(desired, name) && desired[name] !== undefined,
  );
  return Object.fromEntries(names.map((name) => [name, desired[name]]));
}

/** Whether a change of further members is in an object that the registry takes together with credentials. */
export const changesBesideCredentials = (fields: Fields, prior: ObjectValue, planned: ObjectValue): boolean =>
  attributesAround(
    fields,
    changedKeys(memberOf(prior, ADDITIONAL_FIELDS), memberOf(planned, ADDITIONAL_FIELDS)),
  ).some((name) => {
    const spec = fields[name]?.spec;
    return spec !== undefined && (spec.companion || isCredential(spec));
  });

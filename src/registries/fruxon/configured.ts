import { withoutNulls } from "../../checks";
import { isUnknown } from "../../framework";
import { objectIn, valueIn } from "./api/codec";
import { isListOfObjects, LATER } from "./rules";

/** A configured value as the rules see it: unknown parts are {@link LATER}, at every depth. */
export function asQuestion(value: unknown): unknown {
  if (isUnknown(value)) return LATER;
  if (Array.isArray(value)) return value.map(asQuestion);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asQuestion(member)]));
}

/** Whether nothing of a configured value is left to be known. */
export const isKnownThroughout = (value: unknown): boolean =>
  !isUnknown(value) &&
  (typeof value !== "object" || value === null || Object.values(value).every(isKnownThroughout));

/** The JSON of a configured attribute; undefined where it is not set, not known yet, or refused by its own rule. */
export const configuredObject = (value: unknown) => (typeof value === "string" ? objectIn(value) : undefined);

/** The same for a list of objects. */
export function configuredObjects(value: unknown): readonly unknown[] | undefined {
  const list = typeof value === "string" ? valueIn(value) : undefined;
  return isListOfObjects(list) ? withoutNulls(list, 1) : undefined;
}

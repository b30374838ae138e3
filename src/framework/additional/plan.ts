import { ADDITIONAL_FIELDS, isJsonObject, type JsonObject, jsonPointer } from "../../checks";
import { type Diagnostic, warning } from "../diagnostics/diagnostic";
import { memberOf, type ObjectValue } from "../values/value";
import { jsonIn } from "./json";

/** More than this many keys tell nothing new. */
const MOST_KEYS = 10;

/** Says of keys that are set no more what becomes of them. */
export function keysNoLongerSent(prior: ObjectValue, planned: ObjectValue): readonly Diagnostic[] {
  const [before, after] = [memberOf(prior, ADDITIONAL_FIELDS), memberOf(planned, ADDITIONAL_FIELDS)];
  // What is not known yet says nothing.
  if (typeof before !== "string" || (after !== null && typeof after !== "string")) return [];
  const [had, has] = [jsonIn(before), after === null ? {} : jsonIn(after)];
  if (!isJsonObject(had) || !isJsonObject(has)) return [];
  const gone = goneFrom(had, has);
  if (gone.length === 0) return [];
  return [
    warning(
      `${ADDITIONAL_FIELDS} no longer sets ${gone.slice(0, MOST_KEYS).join(", ")}`,
      "Terraform no longer sends or reads it. The registry may keep the last value. To clear it, set it to null, apply, and " +
        "then remove it.",
      [{ attribute: ADDITIONAL_FIELDS }],
    ),
  ];
}

const NOTHING_SET: JsonObject = {};

/** As JSON pointers. A null that is set no more was cleared. */
const goneFrom = (had: JsonObject, has: JsonObject, parent = ""): readonly string[] =>
  Object.entries(had).flatMap(([key, value]): readonly string[] => {
    const place = `${parent}${jsonPointer([key])}`;
    const now = Object.hasOwn(has, key) ? has[key] : NOTHING_SET;
    // Of an object the members: attributes may set others in it, which are sent all the same.
    if (isJsonObject(value) && isJsonObject(now) && Object.keys(value).length > 0)
      return goneFrom(value, now, place);
    return now === NOTHING_SET && value !== null ? [place] : [];
  });

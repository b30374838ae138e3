import { mapFields } from "../schema/fields";
import type { AttributeSpec, Fields } from "../schema/spec";
import { mapRecord } from "../values/plain";
import { defaultOf } from "../schema/defaults";
import { observedObject } from "./observe";
import type { PlainObject } from "../values/plain";
import { isList, isRecord, known, memberOf, type ObjectValue, type Value } from "../values/value";

/**
 * What a data source or an ephemeral resource answers: what the configuration sets, letter by letter at every depth,
 * and what was read for the rest (docs/apis/terraform-protocol.md D1, E1).
 *
 * @throws WrongType
 */
export const readResult = (fields: Fields, config: ObjectValue, observed: PlainObject): ObjectValue =>
  mapRecord(merged(fields, config, observedObject(fields, null, observed)), known);

const merged = (fields: Fields, config: ObjectValue, read: ObjectValue): ObjectValue =>
  mapFields(fields, (spec, name) => mergedValue(spec, memberOf(config, name), memberOf(read, name)));

function mergedValue(spec: AttributeSpec, config: Value, read: Value): Value {
  if (config === null)
    return isSettableOnly(spec) ? (defaultOf(spec) ?? null) : (read ?? defaultOf(spec) ?? null);
  const { shape } = spec;
  if (shape.kind === "plain") return config;
  const inner = (wanted: Value, seen: Value): Value =>
    isRecord(wanted) ? merged(shape.fields, wanted, isRecord(seen) ? seen : {}) : wanted;
  if (shape.nesting === "single") return inner(config, read);
  if (isList(config)) {
    const seen = isList(read) ? read : [];
    return config.map((element, index) => inner(element, seen[index] ?? null));
  }
  if (!isRecord(config)) return config;
  const seen = isRecord(read) ? read : {};
  return mapRecord(config, (element, key) => inner(element, memberOf(seen, key)));
}

/** What only a configuration can set stays null where it sets nothing (P7). */
const isSettableOnly = ({ mode }: AttributeSpec): boolean => mode === "required" || mode === "optional";

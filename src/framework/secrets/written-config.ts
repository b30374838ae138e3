import { createHash } from "node:crypto";
import type { Fields } from "../schema/spec";
import { canonicalJson } from "../values/canonical-json";
import { mapRecord } from "../values/plain";
import { Dynamic, isList, isRecord, isUnknown, type ObjectValue, type Value } from "../values/value";
import { hasCredentials, nullWriteOnly } from "./write-only";

/** A configuration as it is written, beside the one that a plan gets, from which `ignore_changes` may hide something. */
export type Written =
  | { readonly kind: "found"; readonly config: ObjectValue }
  /** None is like it: `ignore_changes` has changed more than credentials. */
  | { readonly kind: "another" }
  /** No configuration of this type was validated here, which no engine does before it plans. */
  | { readonly kind: "none" };

/**
 * The configurations that were validated and not planned yet. An engine validates each configuration right before it plans
 * it, and what it validates is the configuration as it is written: `ignore_changes` counts in the plan only, where an
 * ignored write-only attribute is null, as one that is not set.
 */
export interface WrittenConfigs {
  note(type: string, fields: Fields, config: ObjectValue): void;
  /** The one of which this is the plan's view. Each is found once. */
  take(type: string, fields: Fields, config: ObjectValue): Written;
  clear(): void;
}

export function createWrittenConfigs(): WrittenConfigs {
  const types = new Set<string>();
  const configs = new Map<string, ObjectValue>();
  return {
    note(type, fields, config) {
      if (!hasCredentials(fields)) return;
      types.add(type);
      configs.set(keyOf(type, fields, config), config);
    },
    take(type, fields, config) {
      const key = keyOf(type, fields, config);
      const found = configs.get(key);
      configs.delete(key);
      if (found !== undefined) return { kind: "found", config: found };
      return { kind: types.has(type) ? "another" : "none" };
    },
    clear() {
      configs.clear();
    },
  };
}

/** The same for configurations that differ in credentials only. */
const keyOf = (type: string, fields: Fields, config: ObjectValue): string =>
  createHash("sha256")
    .update(canonicalJson([type, withoutUnknown(nullWriteOnly(fields, config))]))
    .digest("base64");

function withoutUnknown(value: Value): unknown {
  if (isUnknown(value)) return { unknown: true };
  if (value instanceof Dynamic) return withoutUnknown(value.value);
  if (isList(value)) return value.map(withoutUnknown);
  return isRecord(value) ? mapRecord(value, withoutUnknown) : value;
}

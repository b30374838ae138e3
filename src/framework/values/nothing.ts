import { specsOf } from "../schema/fields";
import type { AttributeSpec } from "../schema/spec";
import { isList, isRecord, memberOf, type Value } from "./value";

/**
 * Whether a value says no more than null does: an empty text or list where the registry has none, and an object none of whose
 * members is set. Modules write both for what they leave out, and a registry answers nothing for them.
 */
export function saysNothing(spec: AttributeSpec, value: Value): boolean {
  if (value === null) return true;
  if (value === "") return spec.emptyIsNone;
  if (isList(value)) return value.length === 0 && spec.emptyIsNone;
  if (typeof value === "string") return isForNone(spec, value);
  if (!isRecord(value) || !mayBeEmpty(spec)) return false;
  const { shape } = spec;
  return (
    shape.kind === "nested" &&
    specsOf(shape.fields).every(([name, member]) => saysNothing(member, memberOf(value, name)))
  );
}

const isForNone = ({ textsForNone, canonical }: AttributeSpec, text: string): boolean =>
  textsForNone?.some((none) => none === (canonical?.(text) ?? text)) === true;

/** Where a member has to be set, has a default, or is the registry's to choose, an object without any still says something. */
const mayBeEmpty = ({ shape, mode, fallback }: AttributeSpec): boolean =>
  shape.kind === "nested" &&
  shape.nesting === "single" &&
  mode !== "required" &&
  (fallback === undefined ||
    (isRecord(fallback) && Object.values(fallback).every((value) => value === null))) &&
  specsOf(shape.fields).every(([, spec]) => spec.mode === "optional");

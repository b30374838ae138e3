import type { AttributeSpec, Fields } from "../schema/spec";
import type { Path, PathStep } from "./diagnostic";

/** A path as resource code writes it: names and map keys as strings, list positions as numbers. */
export type At = readonly (string | number)[];

/**
 * The path that Terraform gets for an {@link At}: the schema says which strings are attributes and which are keys of
 * maps, and a path ends at a set (docs/apis/terraform-protocol.md §2.6). What the schema does not know is taken for
 * attributes.
 */
export function pathAt(fields: Fields, at: At): Path {
  const [first, ...rest] = at;
  if (typeof first !== "string") return [];
  const step: PathStep = { attribute: first };
  const spec = Object.hasOwn(fields, first) ? fields[first]?.spec : undefined;
  return [step, ...(spec === undefined ? rest.map(unknownStep) : inside(spec, rest))];
}

const unknownStep = (step: string | number): PathStep =>
  typeof step === "number" ? { index: step } : { attribute: step };

function inside({ shape }: AttributeSpec, at: At): Path {
  const [first, ...rest] = at;
  if (first === undefined) return [];
  const kind = shape.kind === "nested" ? shape.nesting : shape.type.kind;
  if (kind === "set") return [];
  const step: PathStep =
    kind === "map"
      ? { key: String(first) }
      : typeof first === "number"
        ? { index: first }
        : { attribute: first };
  if (shape.kind === "nested") {
    if (kind === "single") return pathAt(shape.fields, at);
    return [step, ...pathAt(shape.fields, rest)];
  }
  const { inner } = shape;
  switch (inner.kind) {
    case "nothing":
      return [step, ...rest.map(unknownStep)];
    case "elements":
      return [step, ...inside(inner.spec, rest)];
    case "members": {
      const member =
        typeof first === "string" && Object.hasOwn(inner.specs, first) ? inner.specs[first] : undefined;
      return [step, ...(member === undefined ? [] : inside(member, rest))];
    }
    case "positions": {
      const position = typeof first === "number" ? inner.specs[first] : undefined;
      return [step, ...(position === undefined ? [] : inside(position, rest))];
    }
  }
}

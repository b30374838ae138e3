import type { AttributeSpec, Fields } from "./spec";

type Named = readonly [name: string, spec: AttributeSpec];

/** Works out something of a schema once. Schemas never change, and planning one object asks for the same dozens of times. */
export function perSchema<T extends object>(workOut: (fields: Fields) => T): (fields: Fields) => T {
  const known = new WeakMap<Fields, T>();
  return (fields) => {
    const earlier = known.get(fields);
    if (earlier !== undefined) return earlier;
    const made = workOut(fields);
    known.set(fields, made);
    return made;
  };
}

/** The attributes of a schema with their names, in its order. */
export const specsOf = perSchema((fields): readonly Named[] =>
  Object.entries(fields).map(([name, { spec }]) => [name, spec]),
);

/** A record with a member for each attribute of a schema. */
export function mapFields<R>(
  fields: Fields,
  each: (spec: AttributeSpec, name: string) => R,
): Readonly<Record<string, R>> {
  const mapped: Record<string, R> = {};
  for (const [name, spec] of specsOf(fields)) mapped[name] = each(spec, name);
  return mapped;
}

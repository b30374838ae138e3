/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The member at a path, or undefined where the path leads nowhere. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isJson(inner) ? inner[name] : undefined), value);

/** The objects of an array; empty for anything else. */
export const objectsIn = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

/** Names and types of an object's members, without their values: `id string, permissions object`. */
export const shape = (value: unknown): string =>
  isJson(value)
    ? Object.entries(value)
        .map(([name, inner]) => `${name} ${typeOf(inner)}`)
        .join(", ")
    : typeOf(value);

/** The names of these that the object lacks. */
export const missing = (value: unknown, names: readonly string[]): readonly string[] =>
  names.filter((name) => !isJson(value) || !(name in value));

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

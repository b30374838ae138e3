import { camelCase } from "./prop-names";

/** Those of an object's properties that are set, by snake_case names; undefined when there is none of them. */
export function picked(
  from: object,
  names: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const entries = names
    .map((name) => [camelCase(name), (from as Readonly<Record<string, unknown>>)[camelCase(name)]] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

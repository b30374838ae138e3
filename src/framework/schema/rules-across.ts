import type { Problem } from "../diagnostics/failure";
import { isUnknown } from "../values/value";

// The usual rules across attributes, for `validate`. An unknown value may turn out to be null, so that it neither breaks
// a rule nor meets it: what cannot be told yet is told later.

type Config = Readonly<Record<string, unknown>>;

const setOf = (config: Config, names: readonly string[]): readonly string[] =>
  names.filter((name) => config[name] !== undefined && !isUnknown(config[name]));

const isUndecided = (config: Config, names: readonly string[]): boolean =>
  names.some((name) => isUnknown(config[name]));

const listed = (names: readonly string[], word: "and" | "or"): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1) ?? ""}`;

/** No two of the attributes may be set. */
export const conflicting = (config: Config, names: readonly string[]): readonly Problem[] =>
  setOf(config, names)
    .slice(1)
    .map((name, _, surplus) => ({
      at: [name],
      summary: `${name} cannot be used here`,
      detail: `Only one of ${listed(names, "and")} can be set. Remove ${listed(surplus, "and")}.`,
    }));

/** One of the attributes has to be set. */
export function atLeastOneOf(config: Config, names: readonly string[]): readonly Problem[] {
  if (setOf(config, names).length > 0 || isUndecided(config, names)) return [];
  return [{ summary: `Missing ${listed(names, "or")}`, detail: `Set one of ${listed(names, "and")}.` }];
}

/** One of the attributes has to be set, and no second one. */
export const exactlyOneOf = (config: Config, names: readonly string[]): readonly Problem[] => [
  ...atLeastOneOf(config, names),
  ...conflicting(config, names),
];

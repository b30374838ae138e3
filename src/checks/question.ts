/** Whether a configuration sets an attribute; `later` where that is known only in apply. */
export type Presence = "set" | "unset" | "later";

/**
 * Reads a configuration as rules ask for it, so that what they ask is written once: at plan a value that is not known
 * yet is the framework's, at synth it is a token.
 */
export interface Reading {
  readonly presenceOf: (value: unknown) => Presence;
  /** The presence of each of an object's members. */
  readonly presencesOf: <Name extends string>(
    names: readonly Name[],
    object: unknown,
  ) => Readonly<Record<Name, Presence>>;
  /** A value out of a list; `"later"` also when it is none of them, which is told by itself. */
  readonly among: <T extends string>(allowed: readonly T[], value: unknown) => T | "later";
  /** A text; undefined while it is not known, and when it is not set. */
  readonly knownText: (value: unknown) => string | undefined;
  readonly knownBoolean: (value: unknown) => boolean | undefined;
  /** The known texts of a list or set. */
  readonly knownTexts: (value: unknown) => readonly string[];
  /** How many elements a list or set has, none when it is not set; undefined while that is not known. */
  readonly knownLength: (value: unknown) => number | undefined;
  /** What is at a path of names: undefined where something on the way is not set, what is not known where that is not. */
  readonly valueAt: (value: unknown, path: readonly string[]) => unknown;
}

/** Modules write an empty text for what they leave out. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === "";

export function readingOf(isLater: (value: unknown) => boolean): Reading {
  const presenceOf = (value: unknown): Presence =>
    isNothing(value) ? "unset" : isLater(value) ? "later" : "set";
  const knownText = (value: unknown): string | undefined =>
    typeof value === "string" && !isLater(value) ? value : undefined;
  const valueAt = (value: unknown, path: readonly string[]): unknown =>
    path.reduce((inner, name) => {
      if (typeof inner !== "object" || inner === null) return isLater(inner) ? inner : undefined;
      return isLater(inner) ? inner : (inner as Readonly<Record<string, unknown>>)[name];
    }, value);
  return {
    presenceOf,
    presencesOf: <Name extends string>(names: readonly Name[], object: unknown) =>
      Object.fromEntries(names.map((name) => [name, presenceOf(valueAt(object, [name]))])) as Readonly<
        Record<Name, Presence>
      >,
    among: (allowed, value) => allowed.find((each) => each === value) ?? "later",
    knownText,
    knownBoolean: (value) => (typeof value === "boolean" ? value : undefined),
    knownTexts: (value) =>
      Array.isArray(value) ? value.map(knownText).filter((text) => text !== undefined) : [],
    knownLength: (value) => {
      if (value === undefined || value === null) return 0;
      return Array.isArray(value) && !isLater(value) ? value.length : undefined;
    },
    valueAt,
  };
}

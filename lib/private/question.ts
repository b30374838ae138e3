import { isKnown } from "./attributes";

// Attributes of a program as the rules of the registries ask for them: `"later"` stands for what only Terraform knows.

/** Whether a program sets an attribute. */
export const presenceOf = (value: unknown): "set" | "unset" | "later" =>
  value === undefined || value === null ? "unset" : isKnown(value) ? "set" : "later";

/** The presence of each of an object's members. */
export function presencesOf<Name extends string>(
  names: readonly Name[],
  object: unknown,
): Readonly<Record<Name, "set" | "unset" | "later">> {
  const of = (name: Name) => (isKnown(object) ? presenceOf(memberOf(object, name)) : "later");
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Readonly<
    Record<Name, "set" | "unset" | "later">
  >;
}

/** A value out of a list; `"later"` also when it is none of them, which is told by itself. */
export const among = <T extends string>(allowed: readonly T[], value: unknown): T | "later" =>
  allowed.find((each) => each === value) ?? "later";

/** A text; undefined while it is not known. */
export const knownText = (value: unknown): string | undefined =>
  typeof value === "string" && isKnown(value) ? value : undefined;

export const knownBoolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;

/** The known texts of a list or set. */
export const knownTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(knownText).filter((text) => text !== undefined) : [];

/** How many elements a list or set has; undefined while it is not known. */
export const knownLength = (value: unknown): number | undefined =>
  value === undefined || value === null
    ? 0
    : Array.isArray(value) && isKnown(value)
      ? value.length
      : undefined;

/** A member of an object that may be known only to Terraform. */
export const memberOf = (object: unknown, name: string): unknown =>
  typeof object === "object" && object !== null && isKnown(object)
    ? (object as Readonly<Record<string, unknown>>)[name]
    : undefined;

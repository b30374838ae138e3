import type { Policy } from "./policy";

/** What names have to look like. */
export interface NamingConvention {
  /**
   * The name that people see.
   *
   * @default - any
   */
  readonly name?: RegExp;
  /**
   * The name that programs use.
   *
   * @default - any, or none
   */
  readonly identifier?: RegExp;
}

/**
 * Demands names and identifiers of a form. Those that only Terraform knows are not checked, and neither is what has none.
 *
 * @example
 * applyPolicies(this, namingConvention({ name: /^\[prod\] /, identifier: /^prod_[a-z0-9_]+$/ }));
 */
export const namingConvention = (convention: NamingConvention): Policy => ({
  name: "naming-convention",
  check: ({ name, identifier }) => [
    ...mismatch("name", name, convention.name),
    ...mismatch("identifier", identifier, convention.identifier),
  ],
});

function mismatch(
  attribute: string,
  value: string | undefined,
  pattern: RegExp | undefined,
): readonly string[] {
  // A pattern with the flag g or y remembers where it stopped.
  if (
    value === undefined ||
    pattern === undefined ||
    new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "")).test(value)
  )
    return [];
  return [`${attribute}: given: ${JSON.stringify(value)}, allowed: what matches ${String(pattern)}`];
}

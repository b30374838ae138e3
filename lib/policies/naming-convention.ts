import { optionsOf } from "../private/props/props";
import type { Policy, PolicySubject } from "./policy";

/** Required patterns of names. */
export interface NamingConvention {
  /** Display name. @default - any */
  readonly name?: RegExp;
  /** The identifier, if the registry has one; it is then required. @default - any, or none */
  readonly identifier?: RegExp;
}

/**
 * Requires names and identifiers to match patterns. Values that only Terraform knows are not checked.
 *
 * @example
 * applyPolicies(this, namingConvention({ name: /^\[prod\] /, identifier: /^prod_[a-z0-9_]+$/ }));
 */
export function namingConvention(convention: NamingConvention): Policy {
  const { name, identifier } = optionsOf("namingConvention", "NamingConvention", convention);
  return {
    name: "naming-convention",
    check: (subject) => [...mismatch(subject, "name", name), ...mismatch(subject, "identifier", identifier)],
  };
}

function mismatch(
  subject: PolicySubject,
  naming: "name" | "identifier",
  pattern: RegExp | undefined,
): readonly string[] {
  const attribute = subject.attributes[naming];
  if (pattern === undefined || attribute === undefined) return [];
  const allowed = `allowed: names that match ${String(pattern)}`;
  if (subject.missing.includes(naming)) return [`${attribute}: not given; ${allowed}`];
  const value = subject[naming];
  // A pattern with the flag g or y remembers where it stopped.
  if (value === undefined || new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, "")).test(value)) {
    return [];
  }
  return [`${attribute}: given: ${JSON.stringify(value)}, ${allowed}`];
}

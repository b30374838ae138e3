import { SECRET_FIELDS, type IntegrationSettings } from "./model";

/**
 * A copy without null and `undefined` members at any depth: Buddy's reading of a null is not documented
 * (docs/apis/buddy.md §4.2).
 */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isPresent).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => isPresent(member));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The values that must be cut out of whatever the server answers. */
export function secretsOf(body: IntegrationSettings): readonly string[] {
  return SECRET_FIELDS.flatMap((field) => body[field] ?? []);
}

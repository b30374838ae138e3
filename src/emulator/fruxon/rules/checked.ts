import type { z } from "zod";

/**
 * What is wrong with each field: `displayName`, `configMetadata.authMetadata[0].id`, … (docs/apis/fruxon.md §7.1, §9).
 */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** Messages name types and allowed values, never the value that was given: it may be a secret. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: FieldErrors };

export function check<S extends z.ZodType>(schema: S, body: unknown): Checked<z.output<S>> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, errors: errorsOf(parsed.error.issues.flatMap(entriesOf)) };
}

/** One list of messages for each field. */
export function errorsOf(entries: readonly (readonly [field: string, message: string])[]): FieldErrors {
  const errors: Record<string, string[]> = {};
  for (const [field, message] of entries) (errors[field] ??= []).push(message);
  return errors;
}

function entriesOf(issue: z.core.$ZodIssue): [string, string][] {
  const where = issue.path.reduce<string>(pathTo, "");
  if (issue.code !== "unrecognized_keys") return [[where, issue.message]];
  return issue.keys.map((key) => [pathTo(where, key), "is not known"]);
}

function pathTo(parent: string, key: PropertyKey): string {
  if (typeof key === "number") return `${parent}[${key}]`;
  return parent === "" ? String(key) : `${parent}.${String(key)}`;
}

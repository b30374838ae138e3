import type { z } from "zod";
import type { JsonObject } from "../../host/json";
import { invalid, type Problem } from "./problems";

/** Reads the fields of a request body one by one, so that every malformed one is reported, not just the first. */
export interface FieldReader {
  /**
   * The field's value; undefined when it is absent, `null` (read as absent: docs/apis/buddy.md §4.2) or malformed. The
   * last adds to `problems`.
   */
  read<S extends z.ZodType>(field: string, schema: S): z.output<S> | undefined;
  /** Whether the request carries the field, malformed or not. */
  sent(field: string): boolean;
  readonly problems: readonly Problem[];
}

export function createFieldReader(body: JsonObject): FieldReader {
  const problems: Problem[] = [];
  const valueOf = (field: string): unknown => (Object.hasOwn(body, field) ? body[field] : undefined);
  const sent = (field: string) => valueOf(field) !== undefined && valueOf(field) !== null;

  return {
    sent,
    problems,
    read(field, schema) {
      if (!sent(field)) return undefined;
      const parsed = schema.safeParse(valueOf(field));
      if (parsed.success) return parsed.data;
      problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(field, issue)));
      return undefined;
    },
  };
}

/** zod's messages name types and allowed values, never the value that was given: it may be a secret. */
function problemsOf(field: string, issue: z.core.$ZodIssue): Problem[] {
  const where = issue.path.reduce<string>(pathTo, field);
  if (issue.code !== "unrecognized_keys") return [invalid(`Field "${where}": ${issue.message}`)];
  return issue.keys.map((key) => invalid(`Field "${pathTo(where, key)}" is not known.`));
}

function pathTo(parent: string, key: PropertyKey): string {
  return typeof key === "number" ? `${parent}[${key}]` : `${parent}.${String(key)}`;
}

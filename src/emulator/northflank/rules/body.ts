import type { z } from "zod";
import { isJsonObject } from "../../host/json";
import type { Mode } from "../../host/settings";
import { accepted, problem, type Checked, type Problem } from "./problems";

export interface BodyReading {
  readonly mode: Mode;
  /** Path of the value within the request body. @default the body itself */
  readonly at?: string | undefined;
}

/**
 * Reads a body, or a part of one, in the given shape. Everything that is wrong is reported at once. Members that the
 * shape does not know are a problem in strict mode and dropped in lenient mode.
 */
export function readBody<S extends z.ZodType>(
  value: unknown,
  schema: S,
  { mode, at = "" }: BodyReading,
): Checked<z.output<S>> {
  const parsed = schema.safeParse(value, { error: messageOf });
  if (parsed.success) return accepted(parsed.data);
  const { issues } = parsed.error;
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  if (mode === "lenient" && unknown.length > 0) {
    const known = unknown.reduce<unknown>((rest, { path, keys }) => withoutKeys(rest, path, keys), value);
    return readBody(known, schema, { mode, at });
  }
  return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, at)) };
}

function problemsOf(issue: z.core.$ZodIssue, at: string): Problem[] {
  const path = [...(at === "" ? [] : [at]), ...issue.path.map(String)];
  if (issue.code !== "unrecognized_keys") return [problem(path.join("."), issue.message)];
  return issue.keys.map((key) => problem([...path, key].join("."), "is not allowed"));
}

/** Wordings after the example of docs/apis/northflank.md §7.9. None of them repeats the value. */
function messageOf(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return "is required";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${withArticle(issue.expected)}`;
    case "too_small":
      return `must be at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case "too_big":
      return `must be at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case "invalid_format":
      return issue.format === "regex"
        ? `must match ${issue.pattern ?? "its pattern"}`
        : `must be an ${issue.format}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "custom":
      return "is not valid";
  }
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function unitOf(origin: string): string {
  return origin === "string" ? " characters long" : "";
}

function withoutKeys(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [head, ...rest] = path;
  const inner = (key: PropertyKey, member: unknown) =>
    key === head ? withoutKeys(member, rest, keys) : member;
  if (Array.isArray(value)) return value.map((member, index) => inner(index, member));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  if (head === undefined) return Object.fromEntries(entries.filter(([key]) => !keys.includes(key)));
  return Object.fromEntries(entries.map(([key, member]) => [key, inner(key, member)]));
}

import { z } from "zod";
import { isJsonObject, type JsonObject } from "../../host/json";

/** One bad field. Messages name types and allowed values, never the value that was given: it may be a secret. */
export interface Failure {
  readonly field: string;
  readonly message: string;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failures: readonly Failure[] };

/** A body in the given shape, or everything that is wrong with it. */
export function readBody<S extends z.ZodType>(body: JsonObject, schema: S): Read<z.output<S>> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, failures: parsed.error.issues.flatMap(failuresOf) };
}

function failuresOf(issue: z.core.$ZodIssue): Failure[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      field: [...issue.path.map(String), key].join("."),
      message: "is not known",
    }));
  }
  return [{ field: issue.path.map(String).join("."), message: issue.message }];
}

/** Says what was expected, or that the field is missing. `null` is a value here, and a wrong one. */
function expected(what: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? "is required" : `must be ${what}`) };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Lower case (docs/apis/truto.md §1). */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

export const uuid = z.string(expected("a uuid")).regex(UUID, "must be a uuid");
export const text = z.string(expected("a string"));
export const flag = z.boolean(expected("a boolean"));
export const wholeNumber = z.int(expected("an integer"));
export const jsonObject = z.custom<JsonObject>(isJsonObject, expected("an object"));

export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, expected(`one of ${values.join(", ")}`));
}

import { z } from "zod";
import { looseName } from "./enums";
import type { Mode } from "../../host/settings";

/** The schema forbids other members; a sibling text says that they are ignored (docs/apis/fruxon.md §8.8). */
export function closed<Shape extends z.ZodRawShape>(shape: Shape, mode: Mode) {
  return mode === "strict" ? z.strictObject(shape) : z.object(shape);
}

/** One of the names, in any spelling (`rules/enums.ts`); the given spelling is kept. */
export function looseEnum(names: readonly string[]) {
  const known = new Set(names.map(looseName));
  return z
    .string()
    .refine((given) => known.has(looseName(given)), { error: `expected one of ${names.join(", ")}` });
}

export function limitedText(length: number) {
  return z.string().max(length, { error: `at most ${length} characters` });
}

/** A JSON object whose keys are the user's own. */
export const namedValues = z.record(z.string(), z.unknown());

import type { z } from "zod";

/** `strict` refuses what no source says is accepted; `lenient` does what the most forgiving reading would do. */
export type Mode = "strict" | "lenient";

/** Members that are not in the schema are refused in strict mode and ignored in lenient mode. */
export function closed<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, mode: Mode) {
  return mode === "strict" ? schema.strict() : schema;
}

import type { z } from "zod";

export const MODES = ["strict", "lenient"] as const;

/** `strict` refuses what no source says is accepted; `lenient` does what the most forgiving reading would do. */
export type Mode = (typeof MODES)[number];

/** Members that are not in the schema are refused in strict mode and ignored in lenient mode. */
export function closed<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, mode: Mode) {
  return mode === "strict" ? schema.strict() : schema;
}

/**
 * A registry's settings after some of them have changed; an undefined one is not a change.
 *
 * @throws ZodError when a setting makes no sense
 */
export function changedSettings<S extends object>(
  schema: z.ZodType<S>,
  current: NoInfer<S>,
  changes: Partial<NoInfer<S>>,
): S {
  const known = Object.entries<unknown>(changes).filter(([, value]) => value !== undefined);
  return schema.parse({ ...current, ...Object.fromEntries(known) });
}

import type { z } from "zod";

export const MODES = ["strict", "lenient"] as const;

/** `strict` refuses what no source says is accepted; `lenient` does what the most forgiving reading would do. */
export type Mode = (typeof MODES)[number];

/** Members that are not in the schema are refused in strict mode and ignored in lenient mode. */
export function closed<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, mode: Mode) {
  return mode === "strict" ? schema.strict() : schema;
}

/** A registry's settings, which change while the emulator runs. */
export interface Settings<S extends object> {
  readonly current: () => S;
  /**
   * An undefined setting is not a change.
   *
   * @throws ZodError when a setting makes no sense
   */
  readonly configure: (changes: Partial<S>) => void;
  /** What a request of the control path may change. */
  readonly changes: z.ZodType<Partial<S>>;
}

export function createSettings<S extends object>(
  schema: z.ZodType<S> & { readonly partial: () => z.ZodType<Partial<S>> },
  initial: NoInfer<S>,
  given: Partial<NoInfer<S>>,
): Settings<S> {
  let settings = changedSettings(schema, initial, given);
  return {
    current: () => settings,
    configure(changes) {
      settings = changedSettings(schema, settings, changes);
    },
    // Of its own for whoever asks: few emulators are configured by a request.
    get changes() {
      return schema.partial();
    },
  };
}

function changedSettings<S extends object>(
  schema: z.ZodType<S>,
  current: NoInfer<S>,
  changes: Partial<NoInfer<S>>,
): S {
  const known = Object.entries<unknown>(changes).filter(([, value]) => value !== undefined);
  return schema.parse({ ...current, ...Object.fromEntries(known) });
}

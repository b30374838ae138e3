/** States of the documentation, oldest first (docs/apis/northflank.md §0, §2.3). */
export const GENERATIONS = ["seed", "0.9.5", "newest"] as const;

export type Generation = (typeof GENERATIONS)[number];

/** One value for each generation, created once. */
export function byGeneration<T>(make: (generation: Generation) => T): Readonly<Record<Generation, T>> {
  return { seed: make("seed"), "0.9.5": make("0.9.5"), newest: make("newest") };
}

/** What each generation has added; a generation has its own and all earlier ones, except those that were removed. */
export interface Additions {
  readonly seed: readonly string[];
  readonly "0.9.5": readonly string[];
  readonly newest: readonly string[];
  /** In the first generation only. */
  readonly dropped?: readonly string[] | undefined;
}

export function knownIn(generation: Generation, additions: Additions): readonly string[] {
  switch (generation) {
    case "seed":
      return [...additions.seed, ...(additions.dropped ?? [])];
    case "0.9.5":
      return [...additions.seed, ...additions["0.9.5"]];
    case "newest":
      return [...additions.seed, ...additions["0.9.5"], ...additions.newest];
  }
}

/** The generated constructs take arrays that may be changed. */
export const copyOf = <T>(list: readonly T[] | undefined): T[] | undefined => list && [...list];

/** The object; undefined when none of its members is set. */
export const unlessEmpty = <T extends object>(object: T): T | undefined =>
  Object.values(object).every((value) => value === undefined) ? undefined : object;

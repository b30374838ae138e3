/** Stands for a value that is known only in apply; the rules that need it wait for it. */
export const LATER = Symbol("later");

/** A value as a rule sees it: undefined where the configuration sets nothing. */
export type Maybe<T> = T | typeof LATER | undefined;

export const isKnown = <T>(value: Maybe<T>): value is T => value !== undefined && value !== LATER;

/** A list as far as it is known. */
export const knownItems = <T>(list: Maybe<readonly Maybe<T>[]>): readonly Maybe<T>[] =>
  isKnown(list) ? list : [];

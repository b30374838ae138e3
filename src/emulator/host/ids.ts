/** Endless, never the same twice, and the same in every run. */
export interface IdSequence<T> extends Counter {
  (): T;
}

/** What a state file stores of a function that counts. */
export interface Counter {
  readonly position: () => number;
  readonly moveTo: (position: number) => void;
}

/**
 * Ids of `length` lower-case hex digits that begin with `prefix` and count up: reproducible, yet they look opaque.
 * Throws when prefix and counter do not fit into one id together.
 */
export function hexIds(prefix: string, length: number): IdSequence<string> {
  if (!/^[0-9a-f]+$/.test(prefix) || length - prefix.length < 6) {
    throw new RangeError(`An id prefix is lower-case hex of at most ${length - 6} digits, not "${prefix}".`);
  }
  return counted((count) => prefix + (count + 1).toString(16).padStart(length - prefix.length, "0"));
}

export function numberIds(first: number): IdSequence<number> {
  return counted((count) => first + count);
}

/** The same ids, written in another way. */
export function mappedIds<T, U>(ids: IdSequence<T>, written: (id: T) => U): IdSequence<U> {
  return Object.assign(() => written(ids()), { position: ids.position, moveTo: ids.moveTo });
}

/** Counts from 0. */
function counted<T>(idOf: (count: number) => T): IdSequence<T> {
  let next = 0;
  return Object.assign(() => idOf(next++), {
    position: () => next,
    moveTo(position: number) {
      next = position;
    },
  });
}

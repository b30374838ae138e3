/** Endless, never the same twice, and the same in every run. */
export type IdSequence<T> = () => T;

/**
 * Ids of `length` lower-case hex digits that begin with `prefix` and count up: reproducible, yet they look opaque.
 * Throws when prefix and counter do not fit into one id together.
 */
export function hexIds(prefix: string, length: number): IdSequence<string> {
  if (!/^[0-9a-f]+$/.test(prefix) || length - prefix.length < 6) {
    throw new RangeError(`An id prefix is lower-case hex of at most ${length - 6} digits, not "${prefix}".`);
  }
  let count = 0;
  return () => {
    count += 1;
    return prefix + count.toString(16).padStart(length - prefix.length, "0");
  };
}

export function numberIds(first: number): IdSequence<number> {
  let next = first;
  return () => next++;
}

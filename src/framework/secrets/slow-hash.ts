import { scrypt, type ScryptOptions } from "node:crypto";
import { availableParallelism } from "node:os";

/** Each takes the memory of its cost, usually 32 MiB, while it is worked out. */
const MOST_AT_ONCE = 16;

export type SlowHash = (
  text: string,
  salt: Buffer,
  bytes: number,
  options?: ScryptOptions,
) => Promise<Buffer>;

/**
 * scrypt on the threads of libuv, for as many texts at once as there are cores: more would not be faster, take more memory,
 * and let the look-up of host names wait, which uses the same threads.
 *
 * @param derive - what works out one of them
 */
export function createSlowHash(
  cores: number = availableParallelism(),
  derive: SlowHash = deriveKey,
): SlowHash {
  const atOnce = Math.min(cores, MOST_AT_ONCE);
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (...args) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await derive(...args);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

const deriveKey: SlowHash = (text, salt, bytes, options = {}) =>
  new Promise((resolve, reject) => {
    scrypt(text, salt, bytes, options, (failure, hash) => {
      if (failure === null) resolve(hash);
      else reject(failure);
    });
  });

/** One for the whole process. */
export const slowHash: SlowHash = createSlowHash();

import { availableParallelism } from "node:os";

/** What libuv makes where nothing is said. */
const DEFAULT_THREADS = 4;

/** Each thread needs 32 MiB while it works on a slow fingerprint. */
const MOST_THREADS = 16;

/**
 * Slow fingerprints are worked out side by side by the threads of libuv, of which there are four whatever the machine has.
 * They are made when one is first needed, so it is early enough to say how many when the provider is loaded.
 *
 * @param environment - of this process
 */
export function useAllCores(environment: NodeJS.ProcessEnv, cores: number = availableParallelism()): void {
  const threads = Math.min(cores, MOST_THREADS);
  if (threads > DEFAULT_THREADS) environment.UV_THREADPOOL_SIZE ??= String(threads);
}

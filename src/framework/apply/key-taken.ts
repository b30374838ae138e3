import { Failure, type Problem } from "../diagnostics/failure";
import type { Walk } from "../values/walk";

/** A creation met an object that has its key. It was not made, and nothing else was changed. */
export class KeyTaken extends Failure {
  /** The import id of the object that has the key. */
  readonly importId: string;

  constructor(importId: string, problem: Problem) {
    super(problem);
    this.name = "KeyTaken";
    this.importId = importId;
  }
}

/**
 * Milliseconds between the tries of a creation whose key is taken: ten seconds in all. Terraform deletes and creates in
 * any order where no reference says otherwise, so the object may go shortly after; but one that stays must not hold up
 * the error for long, and with a parallelism of 1 nothing is deleted while a creation waits.
 */
export const KEY_WAITS_MS: readonly number[] = [1_000, 3_000, 6_000];

interface Waiting {
  readonly typeName: string;
  readonly walk: Walk;
  readonly waitsMs: readonly number[];
  readonly signal: AbortSignal;
}

/**
 * Runs a creation, and again while its key is taken: at once when this walk has deleted the object that has it, and
 * after a while in case another process deletes it. A deletion that runs is waited for as long as the operation may take.
 */
export async function whenKeyIsFree<T>(
  create: () => Promise<T>,
  { typeName, walk, waitsMs, signal }: Waiting,
): Promise<T> {
  for (const wait of waitsMs) {
    try {
      return await create();
    } catch (thrown) {
      if (!(thrown instanceof KeyTaken) || signal.aborted) throw thrown;
      const deletion = walk.deletionOf(typeName, thrown.importId);
      await firstOf(deletion.ended, signal, wait);
      if (deletion.isRunning()) await firstOf(deletion.ended, signal);
    }
  }
  return create();
}

/** Resolves when the promise does, when the signal aborts, or after the time. */
function firstOf(ended: Promise<void>, signal: AbortSignal, milliseconds?: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
    void ended.then(done);
    if (signal.aborted) done();
  });
}

import type { CallOptions } from "./request";
import { createSharedCall, type SharedCall } from "./shared-call";

/** Lets callers that want the same thing at the same time share one request. */
export interface Coalescer<T> {
  /**
   * Joins the running request with this key, or starts one. When a caller's signal is aborted only this caller
   * gives up (`onCancel` makes its error); the request itself is aborted once nobody waits for it any more.
   */
  run(key: string, share: Share<T>): Promise<T>;
  /**
   * Later callers no longer join what is running now. To be called after each write: a read that began before
   * it may show the state before it.
   */
  forget(): void;
}

export interface Share<T> {
  /** @param secretsAround - of all callers who wait at the time */
  readonly start: (signal: AbortSignal, secretsAround: () => readonly string[]) => Promise<T>;
  readonly call: CallOptions;
  readonly onCancel: () => Error;
}

interface Running<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  readonly shared: SharedCall;
  waiting: number;
  isSettled: boolean;
}

export function createCoalescer<T>(): Coalescer<T> {
  const running = new Map<string, Running<T>>();

  function startNew(key: string, start: Share<T>["start"]): Running<T> {
    const controller = new AbortController();
    const shared = createSharedCall();
    const promise = start(controller.signal, shared.options.secretsAround).finally(() => {
      entry.isSettled = true;
      if (running.get(key) === entry) running.delete(key);
    });
    // Callers that gave up no longer listen; the rejection is nobody's then.
    promise.catch(() => undefined);
    const entry: Running<T> = { promise, controller, shared, waiting: 0, isSettled: false };
    running.set(key, entry);
    return entry;
  }

  function leave(key: string, entry: Running<T>): void {
    entry.waiting -= 1;
    if (entry.waiting > 0) return;
    if (running.get(key) === entry) running.delete(key);
    // Each abort makes an exception with its stack; what has its answer needs none.
    if (!entry.isSettled) entry.controller.abort();
  }

  return {
    async run(key, { start, call, onCancel }) {
      const { signal } = call;
      if (signal?.aborted === true) throw onCancel();
      const entry = running.get(key) ?? startNew(key, start);
      entry.waiting += 1;
      try {
        return await entry.shared.during(call, () => untilAborted(entry.promise, signal, onCancel));
      } finally {
        leave(key, entry);
      }
    },
    forget() {
      running.clear();
    },
  };
}

/** Settles with `promise`, or rejects as soon as `signal` is aborted. */
export function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  onCancel: () => Error,
): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) return Promise.reject(onCancel());
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => {
      reject(onCancel());
    };
    signal.addEventListener("abort", abort, { once: true });
    const stopListening = (): void => {
      signal.removeEventListener("abort", abort);
    };
    promise.then(resolve, reject).finally(stopListening);
  });
}

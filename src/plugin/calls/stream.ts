import type { LogFields } from "../log";
import { callFields, type Call, type Calls } from "./call";

/**
 * The events of a stream, until it ends or the client cancels it. After a cancellation the source is told to stop and
 * not waited for: it may hang in a request that nobody needs any more (rule L2).
 */
export async function* untilCancelled<Event>(
  calls: Calls,
  call: Call,
  source: AsyncIterable<Event>,
  signal: AbortSignal,
): AsyncGenerator<Event> {
  let known: LogFields | undefined;
  const fields = (): LogFields => (known ??= callFields(call));
  const iterator = source[Symbol.asyncIterator]();
  const cancelled = cancellation(signal);
  try {
    while (!signal.aborted) {
      const step = await Promise.race([
        calls.logger.during(fields, () => iterator.next()),
        cancelled.reached,
      ]);
      if (step === undefined || step.done === true) return;
      yield step.value;
    }
  } finally {
    cancelled.forget();
    iterator.return?.().then(undefined, () => undefined);
  }
}

interface Cancellation {
  readonly reached: Promise<undefined>;
  readonly forget: () => void;
}

function cancellation(signal: AbortSignal): Cancellation {
  let listener = (): void => undefined;
  const reached = new Promise<undefined>((resolve) => {
    listener = () => {
      resolve(undefined);
    };
    if (signal.aborted) listener();
    signal.addEventListener("abort", listener);
  });
  return {
    reached,
    forget: () => {
      signal.removeEventListener("abort", listener);
    },
  };
}

import { OperationCancelled, type Call, type CallSurroundings } from "./call";
import { DEFAULT_TIMEOUT_MS } from "../schema/operation-fields";

/**
 * The events of a generator. Whoever stops listening aborts its signal at once, even while the generator waits for a
 * request that nobody needs any more (rule L2); so do an interrupt, and the time that an operation may take.
 */
export const streamed = <Event>(
  { stop, secretsAround }: CallSurroundings,
  run: (call: Call) => AsyncGenerator<Event, void>,
): AsyncIterable<Event> => ({
  [Symbol.asyncIterator]() {
    const ending = new AbortController();
    const timer = setTimeout(() => {
      ending.abort(new OperationCancelled(`It took longer than ${DEFAULT_TIMEOUT_MS / 1000} s.`));
    }, DEFAULT_TIMEOUT_MS).unref();
    const call = {
      signal: AbortSignal.any([stop, ending.signal]),
      deadline: Date.now() + DEFAULT_TIMEOUT_MS,
    };
    const events = run(secretsAround === undefined ? call : { ...call, secretsAround });
    return {
      async next() {
        const step = await events.next();
        if (step.done === true) clearTimeout(timer);
        return step;
      },
      return() {
        clearTimeout(timer);
        ending.abort();
        return events.return();
      },
    };
  },
});

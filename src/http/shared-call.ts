import type { CallOptions } from "./request";

// One request for several callers. No caller's signal may end it for the others, and whatever is secret to any of them has to
// be cut out of what the registry sends back: all of them show it.

type SecretsAround = NonNullable<CallOptions["secretsAround"]>;

export interface SharedCall {
  /** What the request gets: the deadline of the caller who started it, and the secrets of all who wait at the time. */
  readonly options: CallOptions & { readonly secretsAround: SecretsAround };
  /** Waits for the request on behalf of a caller. */
  during<T>(call: CallOptions, wait: () => Promise<T>): Promise<T>;
}

export function createSharedCall({ deadline }: CallOptions = {}): SharedCall {
  const waiting = new Set<CallOptions>();
  const secretsAround = (): readonly string[] => [
    ...new Set([...waiting].flatMap((each) => each.secretsAround?.() ?? [])),
  ];
  return {
    options: { ...(deadline === undefined ? {} : { deadline }), secretsAround },
    async during(call, wait) {
      const entry = { ...call };
      waiting.add(entry);
      try {
        return await wait();
      } finally {
        waiting.delete(entry);
      }
    },
  };
}

/** Asks once, for all callers, for what does not change. A failure is not kept. */
export function askedOnce<T>(ask: (call: CallOptions) => Promise<T>): (call?: CallOptions) => Promise<T> {
  let known: { readonly answer: Promise<T>; readonly shared: SharedCall } | undefined;
  const begin = (call: CallOptions): NonNullable<typeof known> => {
    const shared = createSharedCall(call);
    return { shared, answer: shared.during(call, () => ask(shared.options)) };
  };
  return async (call = {}) => {
    const asked = (known ??= begin(call));
    try {
      return await asked.shared.during(call, () => asked.answer);
    } catch (error) {
      if (known === asked) known = undefined;
      throw error;
    }
  };
}

/**
 * For a look after something that may have been lost: it goes on after an interrupt and after the operation's time, and hides
 * the same secrets.
 */
export const uninterrupted = ({ secretsAround }: CallOptions): CallOptions =>
  secretsAround === undefined ? {} : { secretsAround };

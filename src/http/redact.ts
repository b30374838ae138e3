import { createRedactor as createTextRedactor, type Redactor, SHORTEST_RUN } from "../text";

export type { Redactor } from "../text";

export const REDACTED = "<redacted>";

/** Cuts the given secrets out of what a registry says, in any spelling. */
export const createRedactor = (secrets: readonly string[]): Redactor =>
  createTextRedactor(secrets, { mark: REDACTED, run: SHORTEST_RUN });

/**
 * The same, made when there is a text to look at: most answers hold none. It is made again when there are other secrets by
 * then, of a caller who joined a request that others wait for.
 */
export function redactorOf(secrets: () => readonly string[]): Redactor {
  let made: { readonly of: readonly string[]; readonly redactor: Redactor } | undefined;
  const redactor = (): Redactor => {
    const now = secrets();
    if (made === undefined || !isSame(made.of, now)) made = { of: now, redactor: createRedactor(now) };
    return made.redactor;
  };
  return Object.assign((text: string) => redactor()(text), {
    all: (texts: readonly string[]) => (texts.length === 0 ? texts : redactor().all(texts)),
  });
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each, position) => each === others[position]);

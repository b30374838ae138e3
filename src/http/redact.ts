import { createRedactor as createTextRedactor, type Redactor, SHORTEST_RUN } from "../text";

export type { Redactor } from "../text";

export const REDACTED = "<redacted>";

/** Cuts the given secrets out of what a registry says, in any spelling. */
export const createRedactor = (secrets: readonly string[]): Redactor =>
  createTextRedactor(secrets, { mark: REDACTED, run: SHORTEST_RUN });

/** The same, made when there is a text to look at: most answers hold none. */
export function redactorOf(secrets: () => readonly string[]): Redactor {
  let made: Redactor | undefined;
  const redactor = (): Redactor => (made ??= createRedactor(secrets()));
  return Object.assign((text: string) => redactor()(text), {
    all: (texts: readonly string[]) => (texts.length === 0 ? texts : redactor().all(texts)),
  });
}

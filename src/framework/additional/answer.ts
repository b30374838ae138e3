/**
 * Where an operation returns the registry's answer itself, beside what it says of each attribute: further members are read
 * back from it (`read-back.ts`). It goes no further.
 */
export const ANSWER: unique symbol = Symbol("answer");

/** What an operation returns may have it. */
export type WithAnswer = { readonly [ANSWER]?: unknown };

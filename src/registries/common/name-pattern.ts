import type * as Re2 from "re2js";
import { type Check, notEmpty } from "../../checks";

/** Whether a name matches. */
export type NamePattern = (name: string) => boolean;

/**
 * A regular expression as the engines' `regex` function takes it (RE2), for which no name takes long. It may match a part of
 * a name.
 *
 * @throws SyntaxError
 */
export function namePattern(pattern: string): NamePattern {
  // Only where it is used: it is larger than the code of a registry.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { RE2JS, RE2JSSyntaxException } = require("re2js") as typeof Re2;
  try {
    const compiled = RE2JS.compile(pattern);
    return (name) => compiled.test(name);
  } catch (thrown) {
    throw thrown instanceof RE2JSSyntaxException
      ? new SyntaxError(thrown.message.replace(/^error parsing regexp: /, ""))
      : thrown;
  }
}

export const isNamePattern: Check = (value) => {
  if (typeof value !== "string" || value === "") return notEmpty(value);
  try {
    namePattern(value);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    return [`must be a regular expression in RE2 syntax (${thrown.message})`];
  }
};

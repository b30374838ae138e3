/** What is quoted; words that are too long for a word, or that hold a digit and are long enough for a password. */
const QUOTED = /(["'`])(?:(?!\1).)+\1/g;
const TOKEN = /\S{20,}|(?=\S*\d)\S{8,}/g;

/**
 * A text of an outside service about credentials that we do not know, so that they cannot be looked for in it: without
 * whatever may quote one of them.
 */
export const withoutTokens = (text: string): string =>
  text.replace(QUOTED, "(left out)").replace(TOKEN, "(left out)");

import { type IResolvable, Token, Tokenization } from "cdktf";

/** How JavaScript writes a number that is a token: they are far below zero, so there is always an exponent. */
const TOKEN_LIKE_NUMBER = /-\d+(?:\.\d+)?e\+\d+/g;

/** Whether a text has a token of cdktf in it, of a text or of a number. */
export const hasToken = (text: string): boolean => Token.isUnresolved(text) || hasNumberToken(text);

/** Whether Terraform evaluates something in a text: a token of cdktf, or an expression that is written in it. */
export const isExpression = (text: string): boolean => hasToken(text) || /[$%]\{/.test(text);

/**
 * Whether a text has the token of a number in it (`Nr ${count.index}`). In a text that cdktf has resolved it is one that
 * cdktf overlooked, because it stands behind a hyphen.
 */
export const hasNumberToken = (text: string): boolean =>
  text.includes("e+") && fragmentsOf(text, numberTokens).some((part) => typeof part !== "string");

/** What a text is joined of: texts, and tokens of texts and numbers. */
export const tokenFragments = (text: string): readonly (string | IResolvable)[] =>
  fragmentsOf(text, stringTokens).flatMap((part) =>
    typeof part === "string" ? fragmentsOf(part, numberTokens) : [part],
  );

/** A token, and how it is written in a text. */
type Written = readonly [written: string, token: IResolvable];

function fragmentsOf(
  text: string,
  tokensIn: (text: string) => readonly Written[],
): readonly (string | IResolvable)[] {
  const parts: (string | IResolvable)[] = [];
  let from = 0;
  for (const [written, token] of tokensIn(text)) {
    const at = text.indexOf(written, from);
    parts.push(text.slice(from, at), token);
    from = at + written.length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== "");
}

const stringTokens = (text: string): readonly Written[] =>
  Tokenization.reverseString(text).tokens.map((token) => [String(token), token]);

const numberTokens = (text: string): readonly Written[] =>
  Array.from(text.matchAll(TOKEN_LIKE_NUMBER), ([number]) => number).flatMap((number): readonly Written[] => {
    const token = numberToken(number);
    return token === undefined ? [] : [[number, token]];
  });

function numberToken(number: string): IResolvable | undefined {
  try {
    return Tokenization.reverseNumber(Number(number));
  } catch {
    // It has the form of one, and cdktf made none like it.
    return undefined;
  }
}

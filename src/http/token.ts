import type { CallOptions } from "./request";

/** What waits for a token. */
export interface TokenCall extends CallOptions {
  /** The error of a caller that gave up. */
  readonly onCancel: () => Error;
}

/** Tokens that are fetched when one is first needed, and that end while the process runs. */
export interface TokenSource {
  /** Whose requests the rate limit counts together, whatever token they are sent with. Not a secret. */
  readonly account: string;
  current(call: TokenCall): Promise<string>;
  /** Another one than the one that was refused; `undefined`: the refusal must have another reason than its end. */
  after(refused: string, call: TokenCall): Promise<string | undefined>;
  /** What must never be shown of it. */
  secrets(): readonly string[];
}

/** How requests are authorized. `undefined`: not at all. */
export type Token = string | TokenSource | undefined;

/** A token that cannot be sent as a header. The message does not hold it. */
export class InvalidToken extends Error {
  override readonly name = "InvalidToken";
}

export const isTokenSource = (token: Token): token is TokenSource => typeof token === "object";

export function secretsOf(token: Token): readonly string[] {
  if (token === undefined) return [];
  return isTokenSource(token) ? token.secrets() : [token];
}

/**
 * The header. Checked here because undici quotes an unusable header value in its error.
 *
 * @throws InvalidToken
 */
export function authorization(name: string, token: string): { readonly authorization: string } {
  if (isSendable(token)) return { authorization: `Bearer ${token}` };
  throw new InvalidToken(
    token === ""
      ? `The token of ${name} is empty.`
      : `The token of ${name} contains a space, a line break or another character that is not allowed ` +
          "in a token. It may have been read from a file that ends with a line break.",
  );
}

export const isSendable = (token: string): boolean => /^[\x21-\x7e]+$/.test(token);

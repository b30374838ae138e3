import { Failure } from "../../../framework";
import { type CallOptions, isSendable } from "../../../http";

/** Where the identity token of the pipeline comes from (docs/apis/buddy.md §1.5). */
export interface IdentitySource {
  /** For messages, e.g. `the file /run/token`. */
  readonly name: string;
  /**
   * The identity token, a JWT.
   *
   * @throws Failure
   */
  readonly token: (call: CallOptions) => Promise<string>;
}

/** Far above any identity token, which is sent in headers. */
export const LARGEST_TOKEN = 64 * 1024;

/**
 * A JWT in its compact form (RFC 7519 §3). The messages quote nothing of it.
 *
 * @throws Failure
 */
export function checkedIdentity(token: string, name: string): string {
  if (token === "") throw unusable(name, "It is empty.");
  if (token.length > LARGEST_TOKEN || !isSendable(token) || !/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) {
    throw unusable(
      name,
      "It is not a JWT: three parts of letters, digits, - and _, separated by periods. Use the pipeline's identity token, " +
        "not a token of an API.",
    );
  }
  return token;
}

/** What is said of an identity token that cannot be sent. */
export const unusable = (name: string, detail: string): Failure =>
  new Failure({ summary: `The identity token in ${name} cannot be used`, detail });

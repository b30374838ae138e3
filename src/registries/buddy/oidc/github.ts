import { Failure } from "../../../framework";
import {
  type CallOptions,
  createHttpClient,
  InvalidToken,
  InvalidUrl,
  isHttpError,
  readObject,
  requiredString,
} from "../../../http";
import type { ClientOptions } from "../../common/client-options";
import { checkedIdentity, type IdentitySource } from "./identity-token";
import { RETRY } from "./retry";

export interface GithubRequest {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; has a query of its own. */
  readonly url: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly token: string;
  readonly audience: string;
}

const NAME = "GitHub Actions";

/** Asks GitHub Actions for the identity token of the job (docs/apis/buddy.md §1.5). */
export function identityFromGithub(
  { url, token, audience }: GithubRequest,
  options: ClientOptions,
): IdentitySource {
  return {
    name: NAME,
    async token(call) {
      const value = await requested({ url, token, audience }, options, call);
      return checkedIdentity(value, `the response of ${NAME}`);
    },
  };
}

async function requested(
  { url, token, audience }: GithubRequest,
  options: ClientOptions,
  call: CallOptions,
): Promise<string> {
  if (!URL.canParse(url)) throw failure("ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.");
  const { origin, pathname, searchParams } = new URL(url);
  const [, folder = "", last = ""] = /^(.*)\/([\w.-]*)$/.exec(pathname) ?? [undefined, pathname];
  searchParams.delete("audience");
  const names = [...new Set(searchParams.keys())];
  const query = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
  try {
    const http = createHttpClient({
      ...options,
      name: NAME,
      baseUrl: `${origin}${folder}`,
      token,
      retry: RETRY,
      messages: () => [],
    });
    const get = {
      ...call,
      method: "GET",
      path: last === "" ? [] : [last],
      query: { ...query, audience },
    } as const;
    return await http.json(get, (json) => requiredString(readObject(json, "answer"), "value"));
  } catch (thrown) {
    // What it says of an address is about base_url, which is another one.
    if (thrown instanceof InvalidUrl) throw failure("ACTIONS_ID_TOKEN_REQUEST_URL must be an https URL.");
    if (thrown instanceof InvalidToken)
      throw failure("ACTIONS_ID_TOKEN_REQUEST_TOKEN contains a character that is not allowed in a token.");
    if (!isHttpError(thrown) || thrown.kind === "cancelled") throw thrown;
    throw failure(
      `${thrown.message.replace(/ \(base_url\)/, "")} The address is that of ACTIONS_ID_TOKEN_REQUEST_URL. The job needs ` +
        "`permissions: id-token: write`, and the token is valid only while the job runs.",
    );
  }
}

const failure = (detail: string): Failure =>
  new Failure({ summary: `${NAME} did not issue an identity token`, detail });

import { isJson, type Json } from "./json";

/** A request that got no answer that can be judged. The message names no host, no token and no value. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; undefined for an empty one and for what is not JSON. */
  readonly body: unknown;
  /** Whether there was a body that is not JSON. */
  readonly notJson: boolean;
}

export interface Api {
  readonly get: (path: string) => Promise<Answer>;
  readonly send: (method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: Json) => Promise<Answer>;
  /** The same registry with another token, or with none. */
  readonly as: (token: string | undefined) => Api;
  /** The same registry, for clean-up after the run was interrupted. */
  readonly withoutSignal: () => Api;
}

export interface ApiOptions {
  readonly baseUrl: string;
  readonly token: string | undefined;
  /** Ends running requests. */
  readonly signal?: AbortSignal | undefined;
}

const TIMEOUT_MILLISECONDS = 30_000;
const MAX_CHARACTERS = 8 * 1024 * 1024;

/** Requests without the clients of src/registries: they would hide what differs. Redirects are not followed. */
export function createApi(options: ApiOptions): Api {
  const request = (method: string, path: string, body?: Json): Promise<Answer> =>
    send(options, { method, path, body });
  return {
    get: (path) => request("GET", path),
    send: request,
    as: (token) => createApi({ ...options, token }),
    withoutSignal: () => createApi({ ...options, signal: undefined }),
  };
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: Json | undefined;
}

async function send(
  { baseUrl, token, signal }: ApiOptions,
  { method, path, body }: Request,
): Promise<Answer> {
  if (signal?.aborted === true) throw new NoAnswer("it was interrupted");
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const init = {
    method,
    redirect: "manual" as const,
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // A creation that was cut off could have made an object that nobody deletes: its answer is waited for.
    signal: signal === undefined || method === "POST" ? timeout : AbortSignal.any([signal, timeout]),
  };
  try {
    const response = await fetch(`${baseUrl}${path}`, init);
    return read(response.status, response.headers, await response.text());
  } catch (error) {
    const left = method === "POST" ? '. Look for an object called "try live …" and delete it' : "";
    throw new NoAnswer(`${method} got no answer: ${reason(error)}${left}`);
  }
}

function read(status: number, headers: Headers, text: string): Answer {
  if (text.length > MAX_CHARACTERS) throw new NoAnswer("an answer is longer than 8 MiB");
  if (text.trim() === "") return { status, headers, body: undefined, notJson: false };
  try {
    return { status, headers, body: JSON.parse(text) as unknown, notJson: false };
  } catch {
    return { status, headers, body: undefined, notJson: true };
  }
}

/** The system's code, because messages may hold the address. */
function reason(error: unknown): string {
  if (error instanceof NoAnswer) return error.message;
  const cause: unknown = isJson(error) && "cause" in error ? error.cause : undefined;
  if (isJson(cause) && typeof cause.code === "string") return cause.code;
  return isJson(error) && typeof error.name === "string" ? error.name : "unknown reason";
}

/** Base URLs are HTTPS, except on this machine (the emulator). Throws with a message for the user. */
export function checkedBaseUrl(text: string, variable: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url === undefined || !(url.protocol === "https:" || (url.protocol === "http:" && local)))
    throw new Error(`${variable} has to be an https:// address (http:// is accepted for this machine only).`);
  if (url.username !== "" || url.password !== "" || url.search !== "")
    throw new Error(`${variable} may hold neither credentials nor a query.`);
  return url.href.replace(/\/$/, "");
}

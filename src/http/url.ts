import type { QueryValue } from "./request";

/** An absolute URL without trailing slash, query, fragment or user part. */
export type BaseUrl = string & { readonly __brand: "BaseUrl" };

/** `base_url` (or a part of a path) is unusable; the message says why and holds no credentials. */
export class InvalidUrl extends Error {
  override readonly name = "InvalidUrl";
}

/**
 * Checks a configured base URL and strips one trailing slash. Its path part is kept: self-hosted registries live
 * below one (docs/apis/buddy.md §1.1).
 *
 * `http:` is accepted on loopback only: anywhere else the token would travel in clear text. A name that ends in
 * `.localhost` is a question to the DNS, which may answer with any address; `localhost` itself is checked when it is used
 * (`createLoopbackCheck`).
 *
 * @throws InvalidUrl
 */
export function parseBaseUrl(registry: string, text: string): BaseUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new InvalidUrl(`The base_url of ${registry} must be an absolute URL such as "https://host/path".`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new InvalidUrl(`The base_url of ${registry} must not contain a user name or password.`);
  }
  if (url.search !== "" || url.hash !== "") {
    throw new InvalidUrl(`The base_url of ${registry} must not contain a query or a fragment.`);
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new InvalidUrl(
      `The base_url of ${registry} must begin with "https://": plain HTTP to "${url.host}" would send the ` +
        "token in clear text. Plain HTTP is accepted only for localhost, 127.0.0.1 and [::1].",
    );
  }
  return `${url.origin}${url.pathname.replace(/\/$/, "")}` as BaseUrl;
}

/** Whether a URL's host name (IPv6 in brackets) is one of this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Percent-encodes each segment and joins them: `["a b", "c/d"]` → `/a%20b/c%2Fd`.
 *
 * @throws InvalidUrl for an empty segment, `.` or `..`, which would address a different object
 */
export function encodePath(segments: readonly string[], action?: string): string {
  const path = segments.map((segment) => `/${encodeSegment(segment)}`).join("");
  return action === undefined ? path : `${path}:${encodeURIComponent(action)}`;
}

function encodeSegment(segment: string): string {
  if (segment === "" || segment === "." || segment === "..") {
    throw new InvalidUrl(`"${segment}" cannot be a part of a request's path.`);
  }
  return encodeURIComponent(segment);
}

export function encodeQuery(query: Readonly<Record<string, QueryValue>> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = typeof value === "object" ? value : [String(value)];
    for (const item of values) parameters.append(name, item);
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

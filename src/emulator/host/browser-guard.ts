/**
 * What keeps a web page that somebody has open beside the emulator away from it. Every page may send requests to
 * 127.0.0.1; the emulator is for programs and for the address bar.
 */

/**
 * Headers of every answer, whatever a fault makes of it: nothing is taken for another type than it says, nothing of it
 * runs as a page of the emulator's origin, and no page of another origin may load it.
 */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Whether a page of another origin sent the request. Browsers say so in `Sec-Fetch-Site`, and with every write in
 * `Origin`; programs send neither. Another port of this machine is another origin too.
 */
export function isFromAnotherPage(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "none" && site !== "same-origin") return true;
  const origin = request.headers.get("origin");
  return origin !== null && origin !== new URL(request.url).origin;
}

/**
 * The only media type of request bodies. A page of another origin cannot send it unasked, as it can `text/plain` and
 * the types of forms.
 */
export function isJsonMediaType(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? "");
}

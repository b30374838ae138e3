/** A request that ended without a complete answer. */
export interface NetworkFailure {
  /** `false` only when it is certain that the registry has not seen the request. */
  readonly sent: boolean;
  /** For people, without addresses or header values: `the connection was refused (ECONNREFUSED)`. */
  readonly reason: string;
}

interface KnownFailure {
  readonly phrase: string;
  readonly sent: boolean;
}

const KNOWN_FAILURES: Readonly<Record<string, KnownFailure>> = {
  ECONNREFUSED: { phrase: "the connection was refused", sent: false },
  ENOTFOUND: { phrase: "the host name is unknown", sent: false },
  EAI_AGAIN: { phrase: "the host name could not be looked up", sent: false },
  UND_ERR_CONNECT_TIMEOUT: { phrase: "no connection could be made in time", sent: false },
  ERR_INVALID_URL: { phrase: "the proxy named by HTTPS_PROXY is not a URL", sent: false },
  UND_ERR_PRX_TLS: { phrase: "the TLS connection to the proxy failed", sent: false },
  ERR_TLS_CERT_ALTNAME_INVALID: { phrase: "the certificate is for another host name", sent: false },
  CERT_HAS_EXPIRED: { phrase: "the certificate has expired", sent: false },
  EHOSTUNREACH: { phrase: "the host cannot be reached", sent: true },
  ENETUNREACH: { phrase: "the network cannot be reached", sent: true },
  ETIMEDOUT: { phrase: "the connection timed out", sent: true },
  ECONNRESET: { phrase: "the connection was broken off", sent: true },
  EPIPE: { phrase: "the connection was broken off", sent: true },
  UND_ERR_SOCKET: { phrase: "the connection was broken off", sent: true },
};

/** Codes of OpenSSL for a chain that ends in an authority that Node does not know. */
const UNKNOWN_AUTHORITY = new Set([
  "SELF_SIGNED_CERT_IN_CHAIN",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]);

/** System calls that come before the first byte of a request. */
const CONNECTING = new Set(["connect", "getaddrinfo"]);

/**
 * Describes what `fetch` threw. Only codes are looked at: the messages of some errors quote header values, and
 * with them the token.
 */
export function networkFailure(error: unknown): NetworkFailure {
  const { code, syscall, proxyStatus } = codesOf(error);
  if (proxyStatus !== undefined)
    return { sent: false, reason: `the proxy refused the connection (${proxyStatus})` };
  if (code === undefined) return { sent: true, reason: "the connection failed" };
  if (UNKNOWN_AUTHORITY.has(code)) {
    return {
      sent: false,
      reason:
        `the certificate is signed by an authority that is not known here (${code}); ` +
        `NODE_EXTRA_CA_CERTS can name a file with it`,
    };
  }
  const known = KNOWN_FAILURES[code] ?? { phrase: "the connection failed", sent: true };
  const neverConnected = syscall !== undefined && CONNECTING.has(syscall);
  return { sent: known.sent && !neverConnected, reason: `${known.phrase} (${code})` };
}

/** @param limits - milliseconds that the try had, and whether they were the last of the operation */
export function timedOut(limits: { readonly timeoutMs: number; readonly isLast: boolean }): NetworkFailure {
  const why = limits.isLast ? ", when the operation's time was over (its timeouts can give it more)" : "";
  return { sent: true, reason: `no complete answer came within ${limits.timeoutMs / 1000} s${why}` };
}

interface Codes {
  readonly code?: string;
  readonly syscall?: string;
  /** The status with which a proxy answered CONNECT. */
  readonly proxyStatus?: string;
}

/** `fetch` wraps the system's error as `cause`, at times more than once. */
function codesOf(error: unknown, depth = 0): Codes {
  if (typeof error !== "object" || error === null || depth > 5) return {};
  if (!("code" in error) || typeof error.code !== "string") {
    return codesOf("cause" in error ? error.cause : undefined, depth + 1);
  }
  const { code } = error;
  if (code === "UND_ERR_ABORTED") return { code, ...proxyAnswer(error) };
  return "syscall" in error && typeof error.syscall === "string"
    ? { code, syscall: error.syscall }
    : { code };
}

/** undici tells a proxy's refusal only in the message; nothing but the number is taken from it. */
function proxyAnswer(error: object): Codes {
  const message = "message" in error ? String(error.message) : "";
  const status = /^Proxy response \((\d{3})\)/.exec(message)?.[1];
  return status === undefined ? {} : { proxyStatus: status };
}

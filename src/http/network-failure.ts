/** A request that ended without a complete answer. */
export interface NetworkFailure {
  /** `false` only when it is certain that the registry has not seen the request. */
  readonly sent: boolean;
  /** Why another try would end alike: an answer came that cannot be read, or the other side is not whom it says it is. */
  readonly final?: "unreadable" | "distrusted";
  /** For people, without addresses or header values: `the connection was refused (ECONNREFUSED)`. */
  readonly reason: string;
}

interface KnownFailure {
  readonly phrase: string;
  readonly sent: boolean;
}

const NOT_HTTP = "the response is not HTTP; check the scheme and the port of the base_url";
const DAMAGED = "the compressed response is damaged";

const KNOWN_FAILURES: Readonly<Record<string, KnownFailure>> = {
  ECONNREFUSED: { phrase: "the connection was refused", sent: false },
  ENOTFOUND: { phrase: "the host name is unknown", sent: false },
  EAI_AGAIN: { phrase: "the host name could not be resolved", sent: false },
  CONNECT_TIMEOUT: { phrase: "the connection was not established in time", sent: false },
  UND_ERR_CONNECT_TIMEOUT: { phrase: "the connection was not established in time", sent: false },
  ERR_INVALID_URL: { phrase: "the proxy in HTTPS_PROXY is not a URL", sent: false },
  UND_ERR_PRX_TLS: { phrase: "the TLS connection to the proxy failed", sent: false },
  EPROTO: { phrase: "the TLS connection failed", sent: false },
  HPE_HEADER_OVERFLOW: { phrase: "the response headers are too large", sent: true },
  UND_ERR_HEADERS_OVERFLOW: { phrase: "the response headers are too large", sent: true },
  Z_DATA_ERROR: { phrase: DAMAGED, sent: true },
  Z_BUF_ERROR: { phrase: DAMAGED, sent: true },
  EHOSTUNREACH: { phrase: "the host cannot be reached", sent: true },
  ENETUNREACH: { phrase: "the network cannot be reached", sent: true },
  ETIMEDOUT: { phrase: "the connection timed out", sent: true },
  ECONNRESET: { phrase: "the connection was closed", sent: true },
  EPIPE: { phrase: "the connection was closed", sent: true },
  UND_ERR_SOCKET: { phrase: "the connection was closed", sent: true },
};

/** Codes of OpenSSL and Node for a certificate that is not accepted (`X509_V_ERR_…` without its beginning). */
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate is for another host name; check the base_url",
  CERT_HAS_EXPIRED: "the certificate has expired; renew it, or correct the clock of this machine",
  CERT_NOT_YET_VALID: "the certificate is not valid yet; the clock of this machine may be wrong",
  CERT_REVOKED: "the certificate was revoked",
  CERT_SIGNATURE_FAILURE: "the certificate's signature is wrong",
  CERT_REJECTED: "the certificate is not accepted",
  CERT_UNTRUSTED: "the certificate is not accepted",
  CERT_CHAIN_TOO_LONG: "the certificate is not accepted",
  INVALID_CA: "the certificate is signed by a certificate that must not sign others",
  INVALID_PURPOSE: "the certificate is not a server certificate",
  PATH_LENGTH_EXCEEDED: "the certificate is not accepted",
  HOSTNAME_MISMATCH: "the certificate is for another host name; check the base_url",
  EE_KEY_TOO_SMALL: "the certificate's key is too weak",
  CA_KEY_TOO_SMALL: "the key of the certificate's authority is too weak",
  CA_MD_TOO_WEAK: "the certificate's signature is too weak",
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
 * Describes what a transport threw. Only codes are looked at: the messages of some errors quote header values, and
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
      final: "distrusted",
      reason:
        `the certificate is signed by an unknown authority (${code}); set ` +
        "NODE_EXTRA_CA_CERTS to a file with its certificate",
    };
  }
  if (code === "NOT_THIS_MACHINE") {
    const reason =
      "localhost resolves to another machine here, and plain HTTP would send the token in clear text";
    return { sent: false, final: "distrusted", reason };
  }
  const fault = CERTIFICATE_FAULTS[code];
  if (fault !== undefined) return { sent: false, final: "distrusted", reason: `${fault} (${code})` };
  if (code.startsWith("HPE_") && KNOWN_FAILURES[code] === undefined)
    return { sent: true, reason: `${NOT_HTTP} (${code})` };
  const known = KNOWN_FAILURES[code] ?? { phrase: "the connection failed", sent: true };
  const neverConnected = syscall !== undefined && CONNECTING.has(syscall);
  return { sent: known.sent && !neverConnected, reason: `${known.phrase} (${code})` };
}

/** @param limits - milliseconds that the try had, and whether they were the last of the operation */
export function timedOut(limits: { readonly timeoutMs: number; readonly isLast: boolean }): NetworkFailure {
  const why = limits.isLast ? ", when the operation's timeout ended (increase it in timeouts)" : "";
  return { sent: true, reason: `no complete response within ${limits.timeoutMs / 1000} s${why}` };
}

interface Codes {
  readonly code?: string;
  readonly syscall?: string;
  /** The status with which a proxy answered CONNECT. */
  readonly proxyStatus?: string;
}

/** undici wraps the system's error as `cause`, at times more than once. */
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

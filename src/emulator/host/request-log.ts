import { requestMatcher, type RequestPattern } from "./pattern";

/** One request that reached a registry, in the order of arrival. */
export interface LoggedRequest {
  /** Starts at 1 and is never reused, even after `clear()`. */
  readonly sequence: number;
  readonly method: string;
  /** Below the registry's prefix, still percent-encoded, without the query. */
  readonly path: string;
  /** The query string without its question mark; empty when there was none. */
  readonly query: string;
  /** Lower-case names. `authorization` is omitted, because logs may be printed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body of the request: parsed JSON, the plain text if it was not JSON, undefined if there was none. */
  readonly body: unknown;
  /** Status of the response; undefined while in flight and if the connection was broken. */
  readonly status: number | undefined;
}

/** All requests to a registry, to count them and to inspect what the client sent. */
export interface RequestLog {
  /** A snapshot; entries of requests in flight are completed in later snapshots. */
  all(pattern?: RequestPattern): readonly LoggedRequest[];
  count(pattern?: RequestPattern): number;
  clear(): void;
}

export interface RecordingRequestLog extends RequestLog {
  /**
   * Adds a request and returns what completes it with the status that was answered.
   *
   * @param weight number of characters that the entry keeps in memory
   */
  open(request: Omit<LoggedRequest, "sequence" | "status">, weight?: number): (status: number) => void;
}

export interface LogLimits {
  readonly requests: number;
  /** Sum of the weights. */
  readonly weight: number;
}

/** An emulator may run for days: older requests are forgotten beyond these numbers. */
const LIMITS: LogLimits = { requests: 50_000, weight: 32 * 1024 * 1024 };

type Entry = { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] };

export function createRequestLog(limits: LogLimits = LIMITS): RecordingRequestLog {
  let sequence = 0;
  let total = 0;
  let kept: { readonly entry: Entry; readonly weight: number }[] = [];

  function matching(pattern: RequestPattern): Entry[] {
    const matches = requestMatcher(pattern);
    return kept.map(({ entry }) => entry).filter(matches);
  }

  /** Frees a fifth more than needed, so that not every request moves the whole list. */
  function forgetOldest(): void {
    let first = 0;
    for (const { weight } of kept) {
      if (kept.length - first <= limits.requests && total <= limits.weight) break;
      total -= weight;
      first += 1;
    }
    kept = kept.slice(first);
  }

  return {
    open(request, weight = 0) {
      sequence += 1;
      const entry: Entry = { sequence, ...request, status: undefined };
      kept.push({ entry, weight });
      total += weight;
      if (kept.length > limits.requests * 1.2 || total > limits.weight * 1.2) forgetOldest();
      return (status) => {
        entry.status = status;
      };
    },
    all: (pattern = {}) => matching(pattern).map((entry) => ({ ...entry })),
    count: (pattern = {}) => matching(pattern).length,
    clear() {
      kept = [];
      total = 0;
    },
  };
}

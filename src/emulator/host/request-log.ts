import { matchesPattern, type RequestPattern } from "./pattern";

/** One request that reached a registry, in the order of arrival. */
export interface LoggedRequest {
  /** Counts from 1 and is never used twice, also after `clear()`. */
  readonly sequence: number;
  readonly method: string;
  /** Below the registry's prefix, still percent-encoded, without the query. */
  readonly path: string;
  /** The query string without its question mark; empty when there was none. */
  readonly query: string;
  /** Lower-case names. `authorization` is left out: a log is printed sooner or later. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the client sent: parsed JSON, the plain text where it was not JSON, undefined where there was none. */
  readonly body: unknown;
  /** The status that was answered; undefined while in flight and when the connection was broken instead. */
  readonly status: number | undefined;
}

/** Everything that a registry was asked, for counting requests and for looking at what the client sent. */
export interface RequestLog {
  /** A snapshot; entries of requests in flight are completed in later snapshots. */
  all(pattern?: RequestPattern): readonly LoggedRequest[];
  count(pattern?: RequestPattern): number;
  clear(): void;
}

export interface RecordingRequestLog extends RequestLog {
  /** Adds a request and returns what completes it with the status that was answered. */
  open(request: Omit<LoggedRequest, "sequence" | "status">): (status: number) => void;
}

/** An emulator may run for days: older requests are forgotten beyond this number. */
const KEPT_REQUESTS = 50_000;

export function createRequestLog(): RecordingRequestLog {
  let sequence = 0;
  let entries: { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] }[] = [];

  function matching(pattern: RequestPattern): LoggedRequest[] {
    return entries.filter((entry) => matchesPattern(pattern, entry));
  }

  return {
    open(request) {
      sequence += 1;
      const entry: (typeof entries)[number] = { sequence, ...request, status: undefined };
      entries.push(entry);
      if (entries.length > KEPT_REQUESTS * 1.2) entries = entries.slice(-KEPT_REQUESTS);
      return (status) => {
        entry.status = status;
      };
    },
    all: (pattern = {}) => matching(pattern).map((entry) => ({ ...entry })),
    count: (pattern = {}) => matching(pattern).length,
    clear() {
      entries = [];
    },
  };
}

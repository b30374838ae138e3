import type { EmulatedRegistry } from "./registry";

/** A request to a registry, or a write at its control path: a change without the client's knowledge. */
export interface WatchedRequest {
  readonly registry: string;
  readonly source: "client" | "control";
  readonly method: string;
  /** Below the registry's or the control path's prefix, percent-encoded, with its query. */
  readonly path: string;
}

/** Sees one request. */
export interface WatchedExchange {
  /** Runs what may change the registry. */
  readonly during: (registry: EmulatedRegistry<object>, run: () => Promise<Response>) => Promise<Response>;
  /** Called with the answer's status, or undefined if the connection was closed without one. */
  readonly end: (status: number | undefined) => void;
}

/** Sees all requests. */
export interface Watch {
  readonly begin: (request: WatchedRequest) => WatchedExchange;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

export const isReading = (method: string): boolean => READING.has(method);

/** Calls `changed` after each request that may have changed something. */
export const watchWrites = (changed: () => void): Watch => ({
  begin: ({ method }) => ({
    during: async (_, run) => {
      const answer = await run();
      if (!isReading(method)) changed();
      return answer;
    },
    end: () => undefined,
  }),
});

export const NO_WATCH: Watch = { begin: () => ({ during: (_, run) => run(), end: () => undefined }) };

/** The second one sees what the first one lets through. */
export const bothWatches = (first: Watch, second: Watch): Watch => ({
  begin(request) {
    const [outer, inner] = [first.begin(request), second.begin(request)];
    return {
      during: (registry, run) => outer.during(registry, () => inner.during(registry, run)),
      end(status) {
        inner.end(status);
        outer.end(status);
      },
    };
  },
});

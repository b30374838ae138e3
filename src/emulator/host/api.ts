import { Hono, type Env } from "hono";
import type { BlankEnv } from "hono/types";
import { TrieRouter } from "hono/router/trie-router";

/** Whatever answers requests. */
export interface Api {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/**
 * An app whose routes are found in a tree. Hono's own choice makes them one regular expression at the first request, which
 * takes longer than all the requests that a test, a demo or a program sends to an emulator.
 */
export const createApi = <E extends Env = BlankEnv>(): Hono<E> => new Hono<E>({ router: new TrieRouter() });

/** An API that is laid out when it is asked the first time: most emulators are asked of one registry only. */
export function laidOutLate(layOut: () => Api): Api {
  let api: Api | undefined;
  return {
    fetch(request) {
      api ??= layOut();
      return api.fetch(request);
    },
  };
}

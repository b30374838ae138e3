import { isNativeError } from "node:util/types";
import { EnvHttpProxyAgent, fetch } from "undici";
import type { Fetch } from "./release";

/** Milliseconds without a byte after which a download counts as broken off. */
const STALL_TIMEOUT = 60_000;

/** A `Fetch` over HTTP that goes through the proxy which the environment names, if any (`HTTPS_PROXY`, `NO_PROXY`). */
export function fetchOverHttp(environment: Readonly<NodeJS.ProcessEnv>): Fetch {
  return async (url) => {
    const dispatcher = new EnvHttpProxyAgent({
      httpProxy: environment.HTTP_PROXY ?? environment.http_proxy ?? "",
      httpsProxy: environment.HTTPS_PROXY ?? environment.https_proxy ?? "",
      noProxy: environment.NO_PROXY ?? environment.no_proxy ?? "",
      headersTimeout: STALL_TIMEOUT,
      bodyTimeout: STALL_TIMEOUT,
    });
    try {
      const response = await fetch(url, { dispatcher });
      if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw error instanceof TypeError ? new Error(`${url} could not be read: ${reason(error)}`) : error;
    } finally {
      await dispatcher.destroy();
    }
  };
}

/** `fetch` hides what happened ("fetch failed", "terminated") behind a cause. */
function reason(error: Error): string {
  return isNativeError(error.cause) ? error.cause.message : error.message;
}

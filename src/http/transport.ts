import type * as Direct from "./direct";
import { createLoopbackCheck } from "./localhost";
import type { Transport } from "./transport-types";
import { isLoopback } from "./url";

export type { Transport, TransportAnswer, TransportBody, TransportInit } from "./transport-types";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Straight to the registry (direct.ts), or by undici through the proxy that the environment names. */
export function createTransport(environment: Environment): Transport {
  const direct = loadDirect().createDirectTransport();
  let proxied: Promise<Transport> | undefined;
  const checkLoopback = createLoopbackCheck();
  return async (url, init) => {
    await checkLoopback(url);
    const proxy = proxyFor(url, environment);
    if (proxy === undefined) return direct(url, init);
    proxied ??= loadProxyTransport(proxy, noProxy(environment));
    return (await proxied)(url, init);
  };
}

/**
 * The proxy that the environment names for a URL, read as Terraform reads it for its own requests: `HTTPS_PROXY`
 * is for https only and loopback (the emulator, and the only place for plain HTTP) never goes through one.
 * `NO_PROXY` is not looked at here: the agent does that.
 */
export function proxyFor(url: string, environment: Environment): string | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" || isLoopback(hostname)) return undefined;
  return nonEmpty(environment.https_proxy) ?? nonEmpty(environment.HTTPS_PROXY);
}

function noProxy(environment: Environment): string {
  return nonEmpty(environment.no_proxy) ?? nonEmpty(environment.NO_PROXY) ?? "";
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

/** With Node's own client, which takes time to load as well. A `require` inside a function stays lazy in a bundle, too. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const loadDirect = (): typeof Direct => require("./direct") as typeof Direct;

/** undici takes a noticeable part of a provider's start-up to load, so only those who have a proxy load it. */
async function loadProxyTransport(proxy: string, exceptions: string): Promise<Transport> {
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const address = withScheme(proxy);
  // Both are given, because the agent would read the process environment for a missing one.
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: address, httpsProxy: address, noProxy: exceptions });
  return (url, init) => fetch(url, { ...init, dispatcher });
}

/** `HTTPS_PROXY=proxy:3128` without a scheme is customary. */
function withScheme(proxy: string): string {
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}

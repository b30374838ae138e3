import { createLoopbackCheck } from "./localhost";
import { isLoopback } from "./url";

export interface TransportInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
}

export interface TransportAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: TransportBody | null;
}

/** The part of a `ReadableStream` of bytes that the client uses: Node's types and undici's differ in the rest. */
export interface TransportBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** The part of `fetch` that the client uses. */
export type Transport = (url: string, init: TransportInit) => Promise<TransportAnswer>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Node's own `fetch` (kept-alive connections, `NODE_EXTRA_CA_CERTS`); through undici's proxy agent when the
 * environment names a proxy for the URL.
 */
export function createTransport(environment: Environment): Transport {
  let proxied: Promise<Transport> | undefined;
  const checkLoopback = createLoopbackCheck();
  return async (url, init) => {
    await checkLoopback(url);
    const proxy = proxyFor(url, environment);
    // Looked up at each call, so that tests can replace it.
    if (proxy === undefined) return globalThis.fetch(url, init);
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

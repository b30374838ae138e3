import { CONTROL_PREFIX, controlApp } from "./control";
import { serveExchange, type MountedRegistry } from "./exchange";
import { createFaultScript } from "./faults";
import type { RateQuota } from "./rate-window";
import type { Clock, RegistryDefinition, RegistryHandle } from "./registry";
import { createRequestLog } from "./request-log";
import { listenOnLoopback, type Fetch } from "./server";

export interface HostOptions {
  /** Port on 127.0.0.1. @default 0, any free one */
  readonly port?: number | undefined;
  /** Delay of every answer of every registry in milliseconds. @default 0 */
  readonly latency?: number | undefined;
  /** Quota for every registry. @default what its documentation says, else none is enforced */
  readonly rateLimit?: RateQuota | undefined;
  /** Whether the control path shows stored secrets and request bodies. @default false */
  readonly exposeSecrets?: boolean | undefined;
  /** First digits (lower-case hex) of generated ids. @default each registry's own */
  readonly idSeed?: string | undefined;
  /** @default the system's clock */
  readonly clock?: Clock | undefined;
}

/** A running emulator, apart from the registries' handles. */
export interface EmulatorHost {
  /** `http://127.0.0.1:<port>`; a registry is at `<url>/<name>`. */
  readonly url: string;
  readonly controlUrl: string;
  /** Environment variables that point the provider at all registries. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds, for all answers from now on. */
  setLatency(milliseconds: number): void;
  /** Drops what is in flight and frees the port. */
  close(): Promise<void>;
}

export interface OpenHost {
  mount<Options, Handle extends object>(
    name: string,
    definition: RegistryDefinition<Options, Handle>,
    options: Options | undefined,
  ): RegistryHandle & Handle;
  /** Begins to answer; nothing can be mounted afterwards. */
  start(): EmulatorHost;
  /** Frees the port of a host that was not started. */
  abandon(): Promise<void>;
}

export async function openHost(options: HostOptions): Promise<OpenHost> {
  const server = await listenOnLoopback(options.port ?? 0);
  const closing = new AbortController();
  const registries: MountedRegistry[] = [];
  const exposeSecrets = options.exposeSecrets ?? false;
  let latency = options.latency ?? 0;

  const setLatency = (milliseconds: number) => {
    latency = milliseconds;
  };

  return {
    abandon: () => server.close(),
    mount(name, definition, registryOptions) {
      const baseUrl = `${server.url}/${name}`;
      const registry = definition.create(
        {
          baseUrl,
          clock: options.clock ?? (() => new Date()),
          idSeed: options.idSeed,
          rateLimit: options.rateLimit,
          exposeSecrets,
        },
        registryOptions,
      );
      const log = createRequestLog();
      const faults = createFaultScript();
      registries.push({ name, prefix: `/${name}`, log, faults, registry });
      return { ...registry.handle, baseUrl, requests: log, faults };
    },
    start() {
      const control = controlApp({ registries, exposeSecrets, latency: () => latency, setLatency });
      const fetch: Fetch = (request, connection) => {
        const { pathname } = new URL(request.url);
        if (isBelow(pathname, CONTROL_PREFIX)) return control.fetch(request);
        const mounted = registries.find(({ prefix }) => isBelow(pathname, prefix));
        if (mounted === undefined) return notMounted(registries);
        return serveExchange(mounted, request, { connection, latency, closing: closing.signal });
      };
      server.serve(fetch);
      return {
        url: server.url,
        controlUrl: server.url + CONTROL_PREFIX,
        environment: Object.fromEntries(
          registries.flatMap(({ registry }) => Object.entries(registry.environment)),
        ),
        setLatency,
        close() {
          closing.abort();
          return server.close();
        },
      };
    },
  };
}

function isBelow(pathname: string, prefix: string): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`);
}

function notMounted(registries: readonly MountedRegistry[]): Response {
  const known = registries.map(({ prefix }) => prefix).join(", ");
  return new Response(`Nothing here. Registries: ${known}; control: ${CONTROL_PREFIX}\n`, { status: 404 });
}

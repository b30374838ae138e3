import { CONTROL_PREFIX, controlApp } from "./control";
import { serveExchange, type MountedRegistry } from "./exchange";
import { createFaultScript } from "./faults";
import type { EmulatorHost, HostOptions, RegistryHandle } from "./handle";
import type { RegistryDefinition } from "./registry";
import { createRequestLog } from "./request-log";
import { listenOnLoopback, type Fetch } from "./server";

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

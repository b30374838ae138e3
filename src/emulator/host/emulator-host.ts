import { openPage, type EmulatorPage } from "../page";
import { laidOutLate } from "./api";
import { CONTROL_PREFIX, controlApp } from "./control";
import { serveExchange, type MountedRegistry } from "./exchange";
import { createFaultScript } from "./faults";
import type { EmulatorHost, HostOptions, RegistryHandle } from "./handle";
import { createNewerKeys } from "./newer-keys";
import type { RegistryDefinition } from "./registry";
import { createRequestLog } from "./request-log";
import { listenOnLoopback, type Fetch } from "./server";
import { startSaver, type StateSaver } from "./state-saver";
import { bothWatches, NO_WATCH, watchWrites } from "./watch";
import { serveControl } from "./watched-control";

export interface OpenHost {
  mount<Options, Handle extends object>(
    name: string,
    definition: RegistryDefinition<Options, Handle>,
    options: Options | undefined,
  ): RegistryHandle & Handle;
  /** Restores the state and begins to answer; nothing can be mounted afterwards. */
  start(): Promise<EmulatorHost>;
  /** Frees the port of a host that was not started. */
  abandon(): Promise<void>;
}

export async function openHost(options: HostOptions): Promise<OpenHost> {
  const server = await listenOnLoopback(options.port ?? 0);
  const closing = new AbortController();
  const registries: MountedRegistry[] = [];
  const { exposeSecrets = false, stateFile } = options;
  const clock = options.clock ?? (() => new Date());
  let latency = options.latency ?? 0;
  let page: EmulatorPage | undefined;

  const setLatency = (milliseconds: number) => {
    latency = milliseconds;
    page?.touch();
  };

  return {
    abandon: () => server.close(),
    mount(name, definition, registryOptions) {
      const baseUrl = `${server.url}/${name}`;
      const registry = definition.create(
        {
          baseUrl,
          clock,
          idSeed: options.idSeed,
          rateLimit: options.rateLimit,
        },
        registryOptions,
      );
      const log = createRequestLog();
      const faults = createFaultScript();
      const newerKeys = createNewerKeys();
      registries.push({ name, prefix: `/${name}`, log, faults, newerKeys, registry });
      return { ...registry.handle, baseUrl, requests: log, faults, newerKeys };
    },
    async start() {
      const saver = await saverOf(options, registries);
      const saving = saver === undefined ? NO_WATCH : watchWrites(() => saver.changed());
      const pageContext = { registries, clock, latency: () => latency, stateFile, closing: closing.signal };
      page = options.page === true ? await openPage(pageContext) : undefined;
      const watch = page === undefined ? saving : bothWatches(page.watch, saving);
      const control = laidOutLate(() =>
        controlApp({ registries, exposeSecrets, latency: () => latency, setLatency }),
      );
      const fetch: Fetch = (request, connection) => {
        const { pathname } = new URL(request.url);
        if (isBelow(pathname, CONTROL_PREFIX)) return serveControl({ control, registries, watch }, request);
        if (page?.serves(pathname) === true) return page.fetch(request);
        const mounted = registries.find(({ prefix }) => isBelow(pathname, prefix));
        if (mounted === undefined) return notMounted(registries);
        return serveExchange(mounted, request, { connection, latency, closing: closing.signal, watch });
      };
      server.serve(fetch, page?.ownHeaders);
      return {
        url: server.url,
        controlUrl: server.url + CONTROL_PREFIX,
        pageUrl: page && `${server.url}/`,
        environment: Object.fromEntries(
          registries.flatMap(({ registry }) => Object.entries(registry.environment)),
        ),
        setLatency,
        async close() {
          closing.abort();
          await server.close();
          await saver?.close();
        },
      };
    },
  };
}

async function saverOf(
  { stateFile, onStateFileProblem = () => undefined }: HostOptions,
  registries: readonly MountedRegistry[],
): Promise<StateSaver | undefined> {
  if (stateFile === undefined) return undefined;
  const saved = registries.map(({ name, registry }) => ({ name, ...registry }));
  return startSaver(stateFile, saved, onStateFileProblem);
}

function isBelow(pathname: string, prefix: string): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`);
}

function notMounted(registries: readonly MountedRegistry[]): Response {
  const known = registries.map(({ prefix }) => prefix).join(", ");
  return new Response(`Nothing here. Registries: ${known}; control: ${CONTROL_PREFIX}\n`, { status: 404 });
}

import type { Hono } from "hono";
import { CONTROL_PREFIX, controlApp } from "./control";
import { serveExchange, type MountedRegistry } from "./exchange";
import { createFaultScript } from "./faults";
import type { EmulatorHost, HostOptions, RegistryHandle } from "./handle";
import type { RegistryDefinition } from "./registry";
import { createRequestLog } from "./request-log";
import { listenOnLoopback, type Fetch } from "./server";
import { startSaver, type StateSaver } from "./state-saver";
import { isReading, NO_WATCH, watchWrites, type Watch } from "./watch";

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
    async start() {
      const saver = await saverOf(options, registries);
      const watch = saver === undefined ? NO_WATCH : watchWrites(() => saver.changed());
      const control = controlApp({ registries, exposeSecrets, latency: () => latency, setLatency });
      const fetch: Fetch = (request, connection) => {
        const { pathname } = new URL(request.url);
        if (isBelow(pathname, CONTROL_PREFIX)) return watchedControl({ control, registries, watch }, request);
        const mounted = registries.find(({ prefix }) => isBelow(pathname, prefix));
        if (mounted === undefined) return notMounted(registries);
        return serveExchange(mounted, request, { connection, latency, closing: closing.signal, watch });
      };
      server.serve(fetch);
      return {
        url: server.url,
        controlUrl: server.url + CONTROL_PREFIX,
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

interface ControlSide {
  readonly control: Hono;
  readonly registries: readonly MountedRegistry[];
  readonly watch: Watch;
}

/** A write at a registry's control path is a change, too. */
async function watchedControl(
  { control, registries, watch }: ControlSide,
  request: Request,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(CONTROL_PREFIX.length);
  const mounted = registries.find(({ prefix }) => isBelow(path, prefix));
  if (mounted === undefined || isReading(request.method)) return control.fetch(request);
  const watched = watch.begin({
    registry: mounted.name,
    source: "control",
    method: request.method,
    path: path.slice(mounted.prefix.length) + search,
  });
  const answer = await watched.during(mounted.registry, async () => control.fetch(request));
  watched.end(answer.status);
  return answer;
}

function isBelow(pathname: string, prefix: string): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`);
}

function notMounted(registries: readonly MountedRegistry[]): Response {
  const known = registries.map(({ prefix }) => prefix).join(", ");
  return new Response(`Nothing here. Registries: ${known}; control: ${CONTROL_PREFIX}\n`, { status: 404 });
}

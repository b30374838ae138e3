import type { IncomingHttpHeaders, ServerHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import { types } from "node:util";
import { companionRoutes, SHUTDOWN_PATH } from "./companions";
import { framesOf, nameOf } from "./fault";
import { serveCall, untilSent, type Route, type Routes } from "./grpc";
import type * as LoadingModule from "./loading";
import type { Loading } from "./loading";
import { createLogger, type PluginLogger } from "./log";
import type { PluginOptions } from "./options";
import { createTransport, type Security } from "./transport";
import { boundYoungMemory } from "../node/young-memory";

export interface ServingOptions {
  readonly plugin: PluginOptions;
  readonly security: Security;
  /** Called when Terraform asked the plugin to end and has the answer. */
  readonly onShutdown: () => void;
}

export interface Serving {
  readonly accept: (socket: Socket) => void;
  /** Logs what went wrong outside of any call. */
  readonly report: (fault: unknown) => void;
  /**
   * Cancels the provider's running calls, lets them answer, and resolves when all connections are closed; those left
   * after `graceMs` (default: none, it waits) are cut.
   */
  readonly stop: (graceMs?: number) => Promise<void>;
}

/** A process that plans a single object has fewer. */
const CALLS_OF_A_SHORT_LIFE = 32;

/** Serves connections that were accepted elsewhere. The provider is loaded when a call first needs it. */
export function startServing({ plugin, security, onShutdown }: ServingOptions): Serving {
  const logger = createLogger({
    address: plugin.address,
    environment: plugin.environment ?? process.env,
    write: (line) => process.stderr.write(line),
    now: () => new Date(),
  });
  const report = reporter(logger);
  const ending = new AbortController();
  let loading: Loading | undefined;
  const load = (): Loading => (loading ??= loadLoading().startLoading(plugin, { logger, untilSent }));
  const routes = allRoutes(plugin, companionRoutes(ending.signal), () => load().routes);
  let calls = 0;
  const serve = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void => {
    if (headers[":path"] === SHUTDOWN_PATH) stream.once("close", onShutdown);
    if (++calls === CALLS_OF_A_SHORT_LIFE) boundYoungMemory();
    void serveCall(stream, headers, routes, report);
  };
  const transport = createTransport(security, serve, report);
  return {
    accept: transport.accept,
    report,
    stop: async (graceMs) => {
      loading?.provider
        .then(({ server }) => {
          server.stop();
        })
        .catch(report);
      ending.abort();
      await transport.close(graceMs);
    },
  };
}

/**
 * The provider and all of its calls, at the first call that is not answered from what the build has prepared: it waits
 * like what is in lazy.ts, and is asked for here only.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const loadLoading = (): typeof LoadingModule => require("./loading") as typeof LoadingModule;

const PROVIDER = "/tfplugin6.Provider/";

function allRoutes(
  plugin: PluginOptions,
  companions: ReadonlyMap<string, Route>,
  provider: () => ReadonlyMap<string, Route>,
): Routes {
  return (path) => {
    if (!path.startsWith(PROVIDER)) return companions.get(path);
    const prepared = plugin.prepared?.(path.slice(PROVIDER.length));
    return prepared === undefined ? provider().get(path) : { kind: "unary", answer: () => [prepared] };
  };
}

const reporter =
  (logger: PluginLogger) =>
  (fault: unknown): void => {
    logger.log("warn", "an error occurred outside of a call", describeFault(fault));
  };

/** For the log: never the message, which may quote a secret. */
const describeFault = (fault: unknown): Readonly<Record<string, string>> => ({
  fault: nameOf(fault),
  ...(types.isNativeError(fault) && "code" in fault ? { code: String(fault.code) } : {}),
  stack: framesOf(fault).join("\n"),
});

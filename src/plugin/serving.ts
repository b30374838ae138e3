import type { Http2ServerResponse } from "node:http2";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { types } from "node:util";
import { declarationsOf, type LoadedProvider } from "./declared";
import { framesOf, LoadError, nameOf } from "./fault";
import { createLogger, type PluginLogger } from "./log";
import type { PluginOptions } from "./options";
import type * as Routes from "./routes";
import { createTransport, type RequestHandler, type Security } from "./transport";

export interface ServingOptions {
  readonly plugin: PluginOptions;
  readonly security: Security;
  /** Called when Terraform asked the plugin to end and has the answer. */
  readonly onShutdown: () => void;
}

export interface Serving {
  /** Resolves when everything is loaded, or cannot be. */
  readonly ready: Promise<void>;
  readonly accept: (socket: Socket) => void;
  /** Logs what went wrong outside of any call. */
  readonly report: (fault: unknown) => void;
  /**
   * Cancels the provider's running calls, lets them answer, and resolves when all connections are closed; those left
   * after `patienceMs` (default: none, it waits) are cut.
   */
  readonly stop: (patienceMs?: number) => Promise<void>;
}

const SHUTDOWN_PATH = "/plugin.GRPCController/Shutdown";

/** Serves connections that were accepted elsewhere. Answers come once the provider is loaded. */
export function startServing({ plugin, security, onShutdown }: ServingOptions): Serving {
  const logger = createLogger({
    address: plugin.address,
    environment: plugin.environment ?? process.env,
    write: (line) => process.stderr.write(line),
    now: () => new Date(),
  });
  const report = reporter(logger);
  const ending = new AbortController();
  const { handler, provider } = loadInTurns(plugin, logger, ending.signal);
  const transport = createTransport(
    security,
    (request, response) => {
      if (request.url === SHUTDOWN_PATH) response.once("finish", onShutdown);
      handler
        .then((handle) => {
          handle(request, response);
        })
        .catch((fault: unknown) => {
          report(fault);
          refuse(response);
        });
    },
    report,
  );
  return {
    ready: Promise.allSettled([handler, provider]).then(() => undefined),
    accept: transport.accept,
    report,
    stop: async (patienceMs) => {
      provider
        .then(({ server }) => {
          server.stop();
        })
        .catch(report);
      ending.abort();
      await transport.close(patienceMs);
    },
  };
}

interface Loading {
  readonly handler: Promise<RequestHandler>;
  readonly provider: Promise<LoadedProvider>;
}

/**
 * Loads in pieces, so that the connection can be made in between. A provider that cannot be loaded makes every call
 * answer with the reason.
 */
function loadInTurns(plugin: PluginOptions, logger: PluginLogger, ending: AbortSignal): Loading {
  const routes = nextTurn().then(loadRoutes);
  const provider = routes.then(() => nextTurn()).then(() => loadProvider(plugin, logger));
  provider.catch((fault: unknown) => {
    logger.log("error", "the provider could not be loaded", describe(fault));
  });
  return { provider, handler: routes.then(({ createRoutes }) => createRoutes({ provider, logger }, ending)) };
}

/** gRPC, protobuf and the adapters of all calls: they wait like what is in lazy.ts, and are asked for here only. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const loadRoutes = (): typeof Routes => require("./routes") as typeof Routes;

async function loadProvider(plugin: PluginOptions, logger: PluginLogger): Promise<LoadedProvider> {
  try {
    return declarationsOf(await plugin.load({ logger }));
  } catch (fault) {
    throw new LoadError(types.isNativeError(fault) ? fault.message : "an unknown failure", { cause: fault });
  }
}

const reporter =
  (logger: PluginLogger) =>
  (fault: unknown): void => {
    logger.log("warn", "something failed outside of any call", describe(fault));
  };

const describe = (fault: unknown): Readonly<Record<string, string>> => ({
  fault: nameOf(fault),
  ...(types.isNativeError(fault) && "code" in fault ? { code: String(fault.code) } : {}),
  stack: framesOf(fault).join("\n"),
});

const INTERNAL_SERVER_ERROR = 500;

function refuse(response: Http2ServerResponse): void {
  if (!response.headersSent) response.writeHead(INTERNAL_SERVER_ERROR);
  response.end();
}

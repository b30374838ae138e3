import { Health, HealthCheckResponse_ServingStatus } from "./gen/health";
import { routesOf, STATUS, StatusError, type Route } from "./grpc";

/** The service that Terraform's launcher asks after; the empty name means the server as a whole. */
const SERVED = new Set(["plugin", ""]);

export const SHUTDOWN_PATH = "/plugin.GRPCController/Shutdown";

/** An empty message, whatever its type. */
const EMPTY: readonly Uint8Array[] = [];

/**
 * The services beside the provider (docs/apis/terraform-protocol.md §1.5).
 *
 * @param ending aborted when the plugin ends; streams that are kept open till then end with it
 */
export function companionRoutes(ending: AbortSignal): ReadonlyMap<string, Route> {
  // Kept open without a word: an open stream keeps the connection from going idle.
  const held: Route = { kind: "held", until: (signal) => eitherAborted(signal, ending) };
  return new Map<string, Route>([
    // What follows the answer is the transport's business: it must have gone out first.
    [SHUTDOWN_PATH, { kind: "unary", answer: () => EMPTY }],
    ["/plugin.GRPCStdio/StreamStdio", held],
    ["/plugin.GRPCBroker/StartStream", held],
    ...health(ending),
  ]);
}

const health = (ending: AbortSignal): ReadonlyMap<string, Route> => {
  const { SERVING, SERVICE_UNKNOWN } = HealthCheckResponse_ServingStatus;
  return routesOf(Health, {
    check: ({ service }) => {
      if (!SERVED.has(service)) throw new StatusError(STATUS.NOT_FOUND, "unknown service");
      return { status: SERVING };
    },
    async *watch({ service }, signal) {
      yield { status: SERVED.has(service) ? SERVING : SERVICE_UNKNOWN };
      await eitherAborted(signal, ending);
    },
  });
};

async function eitherAborted(...signals: readonly AbortSignal[]): Promise<void> {
  if (signals.some(({ aborted }) => aborted)) return;
  await new Promise<void>((resolve) => {
    const settle = (): void => {
      signals.forEach((signal) => {
        signal.removeEventListener("abort", settle);
      });
      resolve();
    };
    signals.forEach((signal) => {
      signal.addEventListener("abort", settle);
    });
  });
}

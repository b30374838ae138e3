import { create } from "@bufbuild/protobuf";
import { Code, ConnectError, type ConnectRouter } from "@connectrpc/connect";
import {
  Health,
  HealthCheckResponse_ServingStatus,
  HealthCheckResponseSchema,
} from "./gen/grpc/health/v1/health_pb";
import { GRPCBroker, GRPCController, GRPCStdio, ShutdownResponseSchema } from "./gen/plugin_pb";

/** The service that Terraform's launcher asks after; the empty name means the server as a whole. */
const SERVED = new Set(["plugin", ""]);

/**
 * The services beside the provider (docs/apis/terraform-protocol.md §1.5).
 *
 * @param ending aborted when the plugin ends; streams that are kept open till then end with it
 */
export function companionServices(router: ConnectRouter, ending: AbortSignal): void {
  // What follows the answer is the transport's business: it must have gone out first.
  router.service(GRPCController, { shutdown: () => create(ShutdownResponseSchema) });

  router.service(GRPCStdio, {
    // Kept open without a word: an open stream keeps the connection from going idle.
    async *streamStdio(_request, { signal }) {
      await eitherAborted(signal, ending);
    },
  });

  router.service(GRPCBroker, {
    async *startStream(_requests, { signal }) {
      await eitherAborted(signal, ending);
    },
  });

  router.service(Health, {
    check: ({ service }) => {
      if (!SERVED.has(service)) throw new ConnectError("unknown service", Code.NotFound);
      return create(HealthCheckResponseSchema, { status: HealthCheckResponse_ServingStatus.SERVING });
    },
    async *watch({ service }, { signal }) {
      const { SERVING, SERVICE_UNKNOWN } = HealthCheckResponse_ServingStatus;
      yield create(HealthCheckResponseSchema, { status: SERVED.has(service) ? SERVING : SERVICE_UNKNOWN });
      await eitherAborted(signal, ending);
    },
  });
}

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

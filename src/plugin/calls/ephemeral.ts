import type { Timestamp } from "../gen/tfplugin6";

import { fromClientCapabilities, toDeferred } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig, writeObject } from "../wire/objects";
import { answer, complaint, diagnosed, type Calls, type ProviderMethods } from "./call";

const NO_BYTES = new Uint8Array(0);

export function ephemeralCalls(calls: Calls): ProviderMethods {
  return {
    validateEphemeralResourceConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateEphemeralResourceConfig", subject: request.typeName },
        async ({ server, ephemeralResource }) =>
          diagnosed(
            await server.validateEphemeralResource({
              type: request.typeName,
              config: readConfig(request.config, ephemeralResource(request.typeName)),
              capabilities: fromClientCapabilities(undefined),
            }),
          ),
        complaint,
      ),

    openEphemeralResource: (request) =>
      answer(
        calls,
        { rpc: "OpenEphemeralResource", subject: request.typeName },
        async ({ server, ephemeralResource }) => {
          const declared = ephemeralResource(request.typeName);
          const result = await server.openEphemeralResource({
            type: request.typeName,
            config: readConfig(request.config, declared),
            capabilities: fromClientCapabilities(request.clientCapabilities),
          });
          return {
            result: writeObject(result.result, declared),
            private: result.private,
            diagnostics: toDiagnostics(result.diagnostics),
            ...renewal(result.renewAt),
            ...toDeferred(result.deferred),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    renewEphemeralResource: (request) =>
      answer(
        calls,
        { rpc: "RenewEphemeralResource", subject: request.typeName },
        async ({ server }) => {
          const result = await server.renewEphemeralResource({
            type: request.typeName,
            private: request.private ?? NO_BYTES,
          });
          return {
            private: result.private,
            diagnostics: toDiagnostics(result.diagnostics),
            ...renewal(result.renewAt),
          };
        },
        // What Close needs must not be lost over a failed renewal.
        (problem) => ({
          ...(request.private === undefined ? {} : { private: request.private }),
          diagnostics: [toDiagnostic(problem)],
        }),
      ),

    closeEphemeralResource: (request) =>
      answer(
        calls,
        { rpc: "CloseEphemeralResource", subject: request.typeName },
        async ({ server }) =>
          diagnosed(
            await server.closeEphemeralResource({
              type: request.typeName,
              private: request.private ?? NO_BYTES,
            }),
          ),
        complaint,
      ),
  };
}

const renewal = (at: Date | undefined): { renewAt?: Timestamp } =>
  at === undefined ? {} : { renewAt: toTimestamp(at.getTime()) };

const toTimestamp = (milliseconds: number): Timestamp => {
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds: BigInt(seconds), nanos: (milliseconds - seconds * 1000) * 1_000_000 };
};

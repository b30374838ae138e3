import { fromClientCapabilities, toDeferred } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig, writeObject } from "../wire/objects";
import { answer, complaint, diagnosed, type Calls, type ProviderMethods } from "./call";

export function dataSourceCalls(calls: Calls): ProviderMethods {
  return {
    validateDataResourceConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateDataResourceConfig", subject: request.typeName },
        async ({ server, dataSource }) =>
          diagnosed(
            await server.validateDataSource({
              type: request.typeName,
              config: readConfig(request.config, dataSource(request.typeName)),
              capabilities: fromClientCapabilities(undefined),
            }),
          ),
        complaint,
      ),

    readDataSource: (request) =>
      answer(
        calls,
        { rpc: "ReadDataSource", subject: request.typeName },
        async ({ server, dataSource }) => {
          const declared = dataSource(request.typeName);
          const { state, diagnostics, deferred } = await server.readDataSource({
            type: request.typeName,
            config: readConfig(request.config, declared),
            capabilities: fromClientCapabilities(request.clientCapabilities),
          });
          return {
            state: writeObject(state, declared),
            diagnostics: toDiagnostics(diagnostics),
            ...toDeferred(deferred),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),
  };
}

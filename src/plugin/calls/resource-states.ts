import type { ImportResult } from "../../framework/calls/provider-server";
import { fromRawState } from "../codec/dynamic-value";
import type { LoadedProvider } from "../declared";
import { type ImportResourceStateResponse_ImportedResource } from "../gen/tfplugin6";
import { fromClientCapabilities, toDeferred } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readIdentity, readState, writeIdentity } from "../wire/objects";
import { answer, type Calls, type ProviderMethods } from "./call";
import { writeWithoutSecrets } from "./resources";

/** Where stored objects come from besides apply: older versions, imports, other resource types. */
export function resourceStateCalls(calls: Calls): ProviderMethods {
  return {
    upgradeResourceState: (request) =>
      answer(
        calls,
        { rpc: "UpgradeResourceState", subject: request.typeName },
        async ({ server, resource }) => {
          const declared = resource(request.typeName);
          const { state, diagnostics } = await server.upgradeResource({
            type: request.typeName,
            version: Number(request.version),
            rawState: fromRawState(request.rawState),
          });
          return {
            upgradedState: writeWithoutSecrets(state, declared),
            diagnostics: toDiagnostics(diagnostics),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    upgradeResourceIdentity: (request) =>
      answer(
        calls,
        { rpc: "UpgradeResourceIdentity", subject: request.typeName },
        async ({ server, resource }) => {
          const declared = resource(request.typeName);
          const { identity, diagnostics } = await server.upgradeIdentity({
            type: request.typeName,
            version: Number(request.version),
            rawIdentity: fromRawState(request.rawIdentity),
          });
          return {
            upgradedIdentity: writeIdentity(identity, declared),
            diagnostics: toDiagnostics(diagnostics),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    importResourceState: (request) =>
      answer(
        calls,
        { rpc: "ImportResourceState", subject: request.typeName },
        async (provider) => {
          const result = await provider.server.importResource({
            type: request.typeName,
            id: request.id,
            identity: readIdentity(request.identity, provider.resource(request.typeName)),
            capabilities: fromClientCapabilities(request.clientCapabilities),
          });
          return {
            importedResources: result.imported ? [toImported(result.imported, provider)] : [],
            diagnostics: toDiagnostics(result.diagnostics),
            ...toDeferred(result.deferred),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    moveResourceState: (request) =>
      answer(
        calls,
        { rpc: "MoveResourceState", subject: request.targetTypeName },
        async ({ server, resource }) => {
          const declared = resource(request.targetTypeName);
          const result = await server.moveResource({
            sourceProvider: request.sourceProviderAddress,
            sourceType: request.sourceTypeName,
            sourceVersion: Number(request.sourceSchemaVersion),
            sourceState: fromRawState(request.sourceState),
            sourcePrivate: request.sourcePrivate,
            targetType: request.targetTypeName,
          });
          return {
            targetState: writeWithoutSecrets(result.state, declared),
            targetPrivate: result.private,
            targetIdentity: writeIdentity(result.identity, declared),
            diagnostics: toDiagnostics(result.diagnostics),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    generateResourceConfig: (request) =>
      answer(
        calls,
        { rpc: "GenerateResourceConfig", subject: request.typeName },
        async ({ server, resource }) => {
          const declared = resource(request.typeName);
          const { config, diagnostics } = await server.generateResourceConfig({
            type: request.typeName,
            state: readState(request.state, declared),
          });
          return {
            config: writeWithoutSecrets(config, declared),
            diagnostics: toDiagnostics(diagnostics),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),
  };
}

function toImported(
  { type, state, private: privateData, identity }: NonNullable<ImportResult["imported"]>,
  provider: LoadedProvider,
): ImportResourceStateResponse_ImportedResource {
  const declared = provider.resource(type);
  return {
    typeName: type,
    state: writeWithoutSecrets(state, declared),
    private: privateData,
    identity: writeIdentity(identity, declared),
  };
}

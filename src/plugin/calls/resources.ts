import type { Diagnostic } from "../../framework/diagnostics/diagnostic";
import type { ObjectValue } from "../../framework/values/value";
import type { DeclaredResource } from "../declared";
import { type DynamicValue } from "../gen/tfplugin6";
import { fromClientCapabilities, toDeferred } from "../wire/capabilities";
import { toAttributePath, toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig, readIdentity, readObject, readState, writeIdentity, writeObject } from "../wire/objects";
import { nullWriteOnly } from "../write-only";
import { applyResourceChange } from "./apply";
import { answer, complaint, diagnosed, type Calls, type ProviderMethods } from "./call";

/** The life of a managed object, save what `resource-states.ts` has. */
export function resourceCalls(calls: Calls): ProviderMethods {
  return {
    validateResourceConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateResourceConfig", subject: request.typeName },
        async ({ server, resource }) =>
          diagnosed(
            await server.validateResource({
              type: request.typeName,
              config: readConfig(request.config, resource(request.typeName)),
              capabilities: fromClientCapabilities(request.clientCapabilities),
            }),
          ),
        complaint,
      ),

    readResource: (request) =>
      answer(
        calls,
        { rpc: "ReadResource", subject: request.typeName },
        async ({ server, resource }) => {
          const declared = resource(request.typeName);
          const result = await server.readResource({
            type: request.typeName,
            state: readState(request.currentState, declared),
            private: request.private,
            identity: readIdentity(request.currentIdentity, declared),
            capabilities: fromClientCapabilities(request.clientCapabilities),
          });
          return {
            newState: writeWithoutSecrets(result.state, declared),
            private: result.private,
            newIdentity: writeIdentity(result.identity, declared),
            diagnostics: toDiagnostics(result.diagnostics),
            ...toDeferred(result.deferred),
          };
        },
        // A failed refresh changes nothing: "gone" would create the object again (rule R4).
        (problem) => ({
          newState: request.currentState,
          private: request.private,
          newIdentity: request.currentIdentity,
          diagnostics: [toDiagnostic(problem)],
        }),
      ),

    planResourceChange: (request) =>
      answer(
        calls,
        { rpc: "PlanResourceChange", subject: request.typeName },
        async ({ server, resource }) => {
          const declared = resource(request.typeName);
          const result = await server.planResource({
            type: request.typeName,
            prior: readObject(request.priorState, declared),
            proposed: readObject(request.proposedNewState, declared),
            config: readObject(request.config, declared),
            priorPrivate: request.priorPrivate,
            ...(request.plannedPrivate.length === 0 ? {} : { plannedPrivate: request.plannedPrivate }),
            priorIdentity: readIdentity(request.priorIdentity, declared),
            capabilities: fromClientCapabilities(request.clientCapabilities),
          });
          return {
            plannedState: writeWithoutSecrets(result.planned, declared),
            requiresReplace: result.requiresReplace.map(toAttributePath),
            plannedPrivate: result.private,
            plannedIdentity: writeIdentity(result.identity, declared),
            diagnostics: toDiagnostics(result.diagnostics),
            ...toDeferred(result.deferred),
          };
        },
        // Beside an error Terraform looks at nothing else; the prior state is the one plan that plans nothing.
        (problem: Diagnostic) => ({
          plannedState: request.priorState,
          plannedPrivate: request.priorPrivate,
          plannedIdentity: request.priorIdentity,
          diagnostics: [toDiagnostic(problem)],
        }),
      ),

    applyResourceChange: (request) => applyResourceChange(calls, request),
  };
}

export const writeWithoutSecrets = (value: ObjectValue | null, declared: DeclaredResource): DynamicValue =>
  writeObject(value === null ? null : nullWriteOnly(value, declared.schema.attributes), declared);

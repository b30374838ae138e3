import { error, type Diagnostic } from "../../framework/diagnostics/diagnostic";
import { visibleLines } from "../../text";
import type { ActionEvent, ActionRequest } from "../../framework/calls/provider-server";
import type { LoadedProvider } from "../declared";
import { type InvokeActionEvent, type InvokeActionRequest, type PlanActionRequest } from "../gen/tfplugin6";
import { fromClientCapabilities, toDeferred } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig } from "../wire/objects";
import {
  answer,
  complaint,
  diagnosed,
  reportFault,
  type Call,
  type Calls,
  type ProviderMethods,
} from "./call";
import { untilCancelled } from "./stream";

export function actionCalls(calls: Calls): ProviderMethods {
  return {
    validateActionConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateActionConfig", subject: request.typeName },
        async ({ server, action }) =>
          diagnosed(
            await server.validateAction({
              type: request.typeName,
              config: readConfig(request.config, action(request.typeName)),
              capabilities: fromClientCapabilities(undefined),
            }),
          ),
        complaint,
      ),

    planAction: (request) =>
      answer(
        calls,
        { rpc: "PlanAction", subject: request.actionType },
        async (provider) => {
          const { diagnostics, deferred } = await provider.server.planAction(readRequest(provider, request));
          return {
            diagnostics: toDiagnostics(diagnostics),
            ...toDeferred(deferred),
          };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    invokeAction: (request, signal) => invokeAction(calls, request, signal),
  };
}

const readRequest = (
  provider: LoadedProvider,
  request: PlanActionRequest | InvokeActionRequest,
): ActionRequest => ({
  type: request.actionType,
  config: readConfig(request.config, provider.action(request.actionType)),
  capabilities: fromClientCapabilities(request.clientCapabilities),
});

/**
 * Progress, then exactly one event that says how it ended, whatever the provider does (docs/apis/terraform-protocol.md
 * §3.6).
 */
async function* invokeAction(
  calls: Calls,
  request: InvokeActionRequest,
  signal: AbortSignal,
): AsyncGenerator<InvokeActionEvent> {
  const call: Call = { rpc: "InvokeAction", subject: request.actionType };
  try {
    const provider = await calls.provider;
    const events = provider.server.invokeAction(readRequest(provider, request));
    for await (const event of untilCancelled(calls, call, events, signal)) {
      yield toEvent(event);
      if (event.kind === "completed") return;
    }
    // Terraform has hung up: nobody is there to be told how it ended.
    if (signal.aborted) return;
    yield completed([
      error("The action did not report its result", "This is a bug in the provider; please report it."),
    ]);
  } catch (fault) {
    yield completed([reportFault(calls, call, fault)]);
  }
}

function toEvent(event: ActionEvent): InvokeActionEvent {
  switch (event.kind) {
    case "progress":
      return {
        event: { case: "progress", value: { message: visibleLines(event.message) } },
      };
    case "completed":
      return completed(event.diagnostics);
  }
}

const completed = (diagnostics: readonly Diagnostic[]): InvokeActionEvent => ({
  event: { case: "completed", value: { diagnostics: toDiagnostics(diagnostics) } },
});

import type { Action } from "../definitions/action";
import { whyItEnded, withCall, type Call } from "./call";
import { toPlain } from "../values/convert";
import { withDefaults } from "../schema/defaults";
import { diagnosticsOf, toDiagnostic } from "../diagnostics/failure";
import { declared, type Provider } from "../definitions/provider";
import type { ActionEvent, ActionRequest, ProviderServer } from "./provider-server";
import type { Session } from "./session";
import { streamed } from "./streamed";
import { validateConfig } from "./validate-config";

type ActionCalls = Pick<ProviderServer, "validateAction" | "planAction" | "invokeAction">;

/** The calls about actions. */
export function actionCalls(provider: Provider, session: Session): ActionCalls {
  const actionOf = (type: string): Action => {
    const action = declared(provider.actions, type);
    if (action === undefined) throw new Error(`the provider has no action ${type}`);
    return action;
  };

  return {
    async validateAction({ type, config }) {
      const { fields, validate } = actionOf(type);
      // Every Terraform that knows actions knows write-only attributes, and does not say so in this call.
      return { diagnostics: validateConfig(fields, validate, config, true) };
    },

    async planAction({ type, config, capabilities }) {
      const { connection, fields, plan } = actionOf(type);
      const deferred = session.deferral(connection, capabilities);
      if (deferred !== undefined) return { deferred, diagnostics: [] };
      const around = session.around(fields, config);
      const { clients } = around;
      if (plan === undefined || !clients.isKnown(connection)) return { diagnostics: [] };
      try {
        const problems = await withCall("read", {}, around, (call) =>
          plan(clients, toPlain(fields, withDefaults(fields, config), "unknown"), call),
        );
        const diagnostics = problems.map((problem) => toDiagnostic(problem, fields));
        return { diagnostics: session.redact(diagnostics, fields, config) };
      } catch (thrown) {
        const diagnostics = diagnosticsOf(thrown, `plan ${type}`, fields);
        return { diagnostics: session.redact(diagnostics, fields, config) };
      }
    },

    invokeAction(request) {
      const action = actionOf(request.type);
      const around = session.around(action.fields, request.config);
      return streamed(around, (call) => events(action, request, session, call));
    },
  };
}

/** Progress, then exactly one event that says how it ended (docs/apis/terraform-protocol.md §3.6). */
async function* events(
  action: Action,
  { type, config }: ActionRequest,
  session: Session,
  call: Call,
): AsyncGenerator<ActionEvent, void> {
  const { clients } = session.around();
  const { fields } = action;
  try {
    const given = toPlain(fields, withDefaults(fields, config), "undefined");
    for await (const message of action.invoke(clients, given, call)) {
      const [shown] = session.redact([{ severity: "warning", summary: message }], fields, config);
      yield { kind: "progress", message: shown?.summary ?? "" };
    }
    yield { kind: "completed", diagnostics: [] };
  } catch (thrown) {
    const diagnostics = diagnosticsOf(whyItEnded(thrown, call.signal), `invoke ${type}`, fields);
    yield { kind: "completed", diagnostics: session.redact(diagnostics, fields, config) };
  }
}

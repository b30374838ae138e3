import { randomUUID } from "node:crypto";
import type { Diagnostic } from "../../framework/diagnostics/diagnostic";
import type { Diagnosed } from "../../framework/calls/provider-server";
import type { LoadedProvider } from "../declared";
import { framesOf, nameOf, problemOf } from "../fault";
import { type DiagnosticsResponse, type Provider } from "../gen/tfplugin6";
import type { LogFields, PluginLogger } from "../log";
import { toDiagnostics } from "../wire/diagnostics";

/** What every call needs; the provider may still be loading when the first ones arrive. */
export interface Calls {
  readonly provider: Promise<LoadedProvider>;
  readonly logger: PluginLogger;
}

/** The implementation of some of the provider's methods. */
export type ProviderMethods = Partial<Provider>;

export interface Call {
  readonly rpc: string;
  /** Type name of the resource, data source, … or name of the function that it is about. */
  readonly subject?: string;
}

/**
 * Runs a call so that it always answers: an exception becomes a problem in a normal answer, because an error of the
 * transport would lose state and private data (docs/apis/terraform-protocol.md §3.3, §4.7).
 */
export async function answer<Answer>(
  calls: Calls,
  call: Call,
  work: (provider: LoadedProvider) => Promise<Answer> | Answer,
  failed: (problem: Diagnostic) => Answer,
): Promise<Answer> {
  return calls.logger.during(
    () => callFields(call),
    async () => {
      const started = Date.now();
      calls.logger.log("trace", "call received");
      try {
        return await work(await calls.provider);
      } catch (fault) {
        return failed(reportFault(calls, call, fault));
      } finally {
        calls.logger.log("trace", "call answered", { tf_duration_ms: Date.now() - started });
      }
    },
  );
}

/** Logs where an exception came from; the problem that the user is told. */
export function reportFault(calls: Calls, call: Call, fault: unknown): Diagnostic {
  calls.logger.log("error", "the call failed", { fault: nameOf(fault), stack: framesOf(fault).join("\n") });
  return problemOf(fault, call.subject === undefined ? call.rpc : `${call.rpc} of ${call.subject}`);
}

export function callFields({ rpc, subject }: Call): LogFields {
  return {
    tf_rpc: rpc,
    tf_req_id: randomUUID(),
    ...(subject === undefined ? {} : { tf_resource_type: subject }),
  };
}

/** The answer of the calls that only complain. */
export const diagnosed = ({ diagnostics }: Diagnosed): DiagnosticsResponse => ({
  diagnostics: toDiagnostics(diagnostics),
});

export const complaint = (problem: Diagnostic): DiagnosticsResponse => diagnosed({ diagnostics: [problem] });

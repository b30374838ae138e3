import { specsOf } from "../schema/fields";
import { withCall } from "../calls/call";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticsOf, Failure, toDiagnostic } from "../diagnostics/failure";
import { credentialsOf } from "../secrets/credentials-of";
import { desiredOf } from "./desired";
import type { Resource } from "../definitions/resource";
import type { Session } from "../calls/session";
import { isWhollyKnown, memberOf, type ObjectValue } from "../values/value";

/**
 * Looks while a creation is planned, where the provider is configured, for what would make it fail. A plan cannot know
 * whether the creation will be carried out, nor what the same run does before it: only what is certain is an error. An
 * apply makes no such look, as far as it can be told from a plan: there the creation itself refuses.
 *
 * Before Terraform 1.16 and in OpenTofu the first creation of an apply cannot be told from one that is planned: its calls
 * are the same ones (a configured process, a validation, then this plan) with the same values, no prior state, no private
 * data and no refresh before it. With create_before_destroy the engine has deposed the old object by then, and restores it
 * only where the creation itself fails, not where the plan does. So an error here that was not there when the plan was made
 * (a token revoked meanwhile) leaves the old object deposed. What was considered:
 * - A warning in place of the error would let plans of wrong tokens pass.
 * - To go by what the process was asked before (a refresh happens in plans only) does not decide it where the state is
 *   empty, and makes a plan depend on the order of calls.
 * - The configuration of the provider comes before anything is deposed, but does not know which registries are in use: it
 *   would cost requests in every walk, and a wrong token of one registry would stop the destruction of another's objects.
 */
export async function lookAhead(
  resource: Resource,
  config: ObjectValue,
  planned: ObjectValue,
  session: Session,
): Promise<readonly Diagnostic[]> {
  const { preflight, reach, fields } = resource;
  const around = session.around(fields, config);
  const { clients } = around;
  if (session.walk().isApplying() || !clients.isKnown(resource.connection)) return [];
  const isKnown = (attribute: string): boolean => isWhollyKnown(memberOf(config, attribute));
  const isComplete = specsOf(fields).every(([name, spec]) => spec.mode !== "required" || isKnown(name));
  const desired = desiredOf(resource, planned);
  try {
    const problems = await withCall("read", config, around, async (call) => {
      if (isComplete)
        return preflight?.(clients, desired, { ...call, isKnown }, credentialsOf(resource, config));
      await reach?.(clients, desired, { ...call, isKnown });
      return [];
    });
    return (problems ?? []).map((problem) => toDiagnostic(problem, fields));
  } catch (thrown) {
    const reported = diagnosticsOf(
      thrown,
      `check in advance whether ${resource.typeName} can be created`,
      fields,
    );
    return thrown instanceof Failure ? reported : reported.map((each) => ({ ...each, severity: "warning" }));
  }
}

import type { Resource } from "../definitions/resource";
import type { Change, Plan } from "./change";
import { planCreate } from "./create";
import { planUpdate } from "./update";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { toDiagnostic } from "../diagnostics/failure";
import { decodePrivate, viewOf } from "../state/private-state";
import { toPlain } from "../values/convert";
import type { ObjectValue } from "../values/value";
import { NO_PERMITS, refuseDestroy, type Permits } from "./protection";

/**
 * Plans a creation or an update. Depends on nothing but its arguments: Terraform plans again while it applies and
 * compares (docs/apis/terraform-protocol.md F5).
 */
export const planChange = async (resource: Resource, { prior, ...change }: Change): Promise<Plan> =>
  prior === null ? planCreate(resource, change) : planUpdate(resource, { ...change, prior });

/** Plans a destroy: null, unless the object is protected or the resource itself objects. */
export function planDestroy(
  resource: Resource,
  prior: ObjectValue,
  priorPrivate: Uint8Array,
  permits: Permits = NO_PERMITS,
): readonly Diagnostic[] {
  const kept = viewOf(decodePrivate(priorPrivate));
  const plain = toPlain(resource.ownFields, prior, "undefined");
  return [
    ...refuseDestroy(resource, { state: prior, kept }, permits),
    ...resource.planDestroy(plain, kept).map((problem) => toDiagnostic(problem, resource.fields)),
  ];
}

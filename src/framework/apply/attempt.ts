import type { MergeAdditional } from "../additional/merge";
import { withCall } from "../calls/call";
import type { Surroundings } from "../calls/surroundings";
import type { Resource, ResourceCall } from "../definitions/resource";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticsOf, Failure, PartialWrite } from "../diagnostics/failure";
import { openPrivateStore, type PrivateState } from "../state/private-state";
import type { PlainObject } from "../values/plain";
import type { ObjectValue } from "../values/value";

/** How a write to the registry ended. */
export interface Attempt {
  /** Undefined: nothing was written, as far as we know. */
  readonly observed: PlainObject | undefined;
  /** What private state held before, with what the resource itself keeps there now. */
  readonly stored: PrivateState;
  /** The registry said no, so that nothing was written. */
  readonly isRefused?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs the operation of the resource. What it threw is part of the answer, so that nothing that was written is lost
 * (docs/apis/terraform-protocol.md §4.7).
 */
export async function attempted(
  resource: Resource,
  operation: "create" | "update",
  {
    config,
    stored: before,
    withAdditional,
  }: {
    readonly config: ObjectValue;
    readonly stored: PrivateState;
    readonly withAdditional: MergeAdditional;
  },
  around: Surroundings,
  run: (call: ResourceCall) => Promise<PlainObject>,
): Promise<Attempt> {
  const { store, contents } = openPrivateStore(before.own);
  try {
    const observed = await withCall(operation, config, around, (call) =>
      run({ ...call, private: store, warn: around.warn, withAdditional }),
    );
    return { observed, stored: { ...before, own: contents() }, diagnostics: [] };
  } catch (thrown) {
    return {
      observed: thrown instanceof PartialWrite ? (thrown.observed as PlainObject) : undefined,
      stored: { ...before, own: contents() },
      isRefused: thrown instanceof Failure,
      diagnostics: diagnosticsOf(thrown, `${operation} ${resource.typeName}`, resource.fields),
    };
  }
}

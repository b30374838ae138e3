import { NOTHING_ADDED } from "../additional/merge";
import { withCall } from "../calls/call";
import type { Surroundings } from "../calls/surroundings";
import type { Resource } from "../definitions/resource";
import { diagnosticsOf } from "../diagnostics/failure";
import { decodePrivate, openPrivateStore } from "../state/private-state";
import { toPlain } from "../values/convert";
import type { ObjectValue } from "../values/value";
import { NOTHING, type Applied } from "./change";

/** Deletes the object; after a failure the state keeps it. */
export async function applyDelete(
  resource: Resource,
  { prior, plannedPrivate }: { readonly prior: ObjectValue; readonly plannedPrivate: Uint8Array },
  around: Surroundings,
): Promise<Applied> {
  const { store } = openPrivateStore(decodePrivate(plannedPrivate).own);
  try {
    await withCall("delete", prior, around, (call) =>
      resource.delete(around.clients, toPlain(resource.ownFields, prior, "undefined"), {
        ...call,
        private: store,
        warn: around.warn,
        withAdditional: NOTHING_ADDED,
      }),
    );
    return { ...NOTHING, diagnostics: [] };
  } catch (thrown) {
    const diagnostics = diagnosticsOf(thrown, `delete ${resource.typeName}`, resource.fields);
    return { state: prior, private: plannedPrivate, diagnostics };
  }
}

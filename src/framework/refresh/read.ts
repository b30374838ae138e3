import { NOTHING_ADDED } from "../additional/merge";
import { withReadBack } from "../additional/read-back";
import type { Surroundings } from "../calls/surroundings";
import { withCall } from "../calls/call";
import { toPlain } from "../values/convert";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { changedByOthers, noticed } from "./external-change";
import { diagnosticsOf, toDiagnostic } from "../diagnostics/failure";
import { changedIdentity, identityOf, importedElsewhere } from "../state/identity";
import { settingsOf, takenOver } from "../plan/inherit";
import { observedObject } from "./observe";
import { decodePrivate, encodePrivate, openPrivateStore } from "../state/private-state";
import type { Resource } from "../definitions/resource";
import { areExternal } from "../secrets/external";
import type { ObjectValue } from "../values/value";

export interface Refreshed {
  /** Null: the object is gone. */
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

interface Stored {
  readonly state: ObjectValue;
  readonly private: Uint8Array;
  /** As Terraform stored it; null where it stored none, for instance right after an import. */
  readonly identity: ObjectValue | null;
}

/**
 * Reads the object back. Only "gone" empties the state: what could not be read stays as it was, with an error, because
 * Terraform creates again what is missing (docs/apis/terraform-protocol.md R4).
 */
export async function refresh(
  resource: Resource,
  { identity, ...stored }: Stored,
  around: Surroundings,
): Promise<Refreshed> {
  const before = decodePrivate(stored.private);
  const { store, contents } = openPrivateStore(before.own);
  try {
    const observed = await withCall("read", stored.state, around, (call) =>
      resource.read(around.clients, toPlain(resource.ownFields, stored.state, "undefined"), {
        ...call,
        private: store,
        warn: around.warn,
        withAdditional: NOTHING_ADDED,
        hasExternalCredentials: areExternal(stored.state),
      }),
    );
    if (observed === undefined) return { state: null, private: new Uint8Array(), diagnostics: [] };
    const state = observedObject(resource.fields, stored.state, withReadBack(stored.state, observed));
    const { imported, ...kept } = before;
    const other =
      imported === true
        ? importedElsewhere(resource, stored.state, state)
        : changedIdentity(resource, identity, identityOf(resource, state));
    if (other.length > 0) return { ...stored, diagnostics: other };
    const inherited =
      imported === true
        ? takenOver(stored.state, settingsOf(resource, around.clients), state)
        : (kept.inherited ?? []);
    const { stored: after, external } = noticed(resource, state, { ...kept, inherited, own: contents() });
    const found = external === undefined ? [] : [changedByOthers(resource, state, external)];
    return {
      state,
      private: encodePrivate(after),
      diagnostics: found.map((problem) => toDiagnostic(problem, resource.fields)),
    };
  } catch (thrown) {
    return { ...stored, diagnostics: diagnosticsOf(thrown, `read ${resource.typeName}`, resource.fields) };
  }
}

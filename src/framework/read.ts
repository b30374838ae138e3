import type { Surroundings } from "./apply";
import { withCall } from "./call";
import { toAuthor } from "./convert";
import { warning, type Diagnostic } from "./diagnostic";
import { equalValues } from "./equal";
import { diagnosticsOf } from "./failure";
import { changedIdentity, identityOf, importedElsewhere } from "./identity";
import { isMovedByOthers, markerOf } from "./marker";
import { observedObject } from "./observe";
import { decodePrivate, encodePrivate, openPrivateStore, type PrivateState } from "./private-state";
import { describeObject } from "./protection";
import type { Resource } from "./resource";
import { memberOf, type ObjectValue } from "./value";

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
 * Terraform creates again what is missing (protocol sheet R4).
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
      resource.read(around.clients, toAuthor(resource.ownFields, stored.state, "undefined"), {
        ...call,
        private: store,
        warn: around.warn,
      }),
    );
    if (observed === undefined) return { state: null, private: new Uint8Array(), diagnostics: [] };
    const state = observedObject(resource.fields, stored.state, observed);
    const { imported, ...kept } = before;
    const other =
      imported === true
        ? importedElsewhere(resource, stored.state, state)
        : changedIdentity(resource, identity, identityOf(resource, state));
    if (other.length > 0) return { ...stored, diagnostics: other };
    return withMarker(resource, stored.state, state, { ...kept, own: contents() });
  } catch (thrown) {
    return { ...stored, diagnostics: diagnosticsOf(thrown, `read ${resource.typeName}`, resource.fields) };
  }
}

/**
 * A move of the change marker that a readable attribute explains was noticed by that attribute. One that nothing
 * explains may be a replaced credential: said at every refresh, until the credentials are sent again (design §4).
 */
function withMarker(
  resource: Resource,
  before: ObjectValue,
  after: ObjectValue,
  stored: PrivateState,
): Refreshed {
  const unchanged = { state: after, private: encodePrivate(stored), diagnostics: [] };
  if (!isMovedByOthers(resource.changeMarker, after, stored)) return unchanged;
  const marker = markerOf(resource.changeMarker, after);
  if (marker !== undefined && isExplained(resource, before, after)) {
    return { ...unchanged, private: encodePrivate({ ...stored, marker }) };
  }
  return { ...unchanged, diagnostics: [changedByOthers(resource, after)] };
}

const isExplained = (resource: Resource, before: ObjectValue, after: ObjectValue): boolean =>
  Object.entries(resource.ownFields).some(
    ([name, { spec }]) =>
      name !== resource.changeMarker && !equalValues(spec, memberOf(before, name), memberOf(after, name)),
  );

function changedByOthers(resource: Resource, state: ObjectValue): Diagnostic {
  return warning(
    `${describeObject(resource, state)} was changed outside of Terraform`,
    `Its ${resource.changeMarker ?? "change marker"} moved, and no attribute that can be read explains it. Somebody ` +
      'may have replaced its credentials. To send ours again, set on_external_change = "reapply" or change credentials_version.',
  );
}

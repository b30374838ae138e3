import type { Surroundings } from "./apply";
import { withCall } from "./call";
import { toAuthor } from "./convert";
import { warning, type Diagnostic } from "./diagnostic";
import { equalValues } from "./equal";
import { diagnosticsOf } from "./failure";
import { stateAfterRead } from "./observe";
import { describeObject, isMovedByOthers } from "./plan";
import { decodePrivate, encodePrivate } from "./private-state";
import type { Resource } from "./resource";
import type { ObjectValue } from "./value";

export interface Refreshed {
  /** Null: the object is gone. */
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the object back. Only "gone" empties the state: what could not be read stays as it was, with an error, because
 * Terraform creates again what is missing (protocol sheet R4).
 */
export async function refresh(
  resource: Resource,
  { state, private: stored }: { readonly state: ObjectValue; readonly private: Uint8Array },
  around: Surroundings,
): Promise<Refreshed> {
  try {
    const observed = await withCall("read", state, around.stop, (call) =>
      resource.read(around.clients, toAuthor(resource.ownFields, state, "undefined"), call),
    );
    if (observed === undefined) return { state: null, private: new Uint8Array(), diagnostics: [] };
    return withMarker(resource, state, stateAfterRead(resource.fields, state, observed), stored);
  } catch (thrown) {
    return { state, private: stored, diagnostics: diagnosticsOf(thrown, `read ${resource.type}`) };
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
  stored: Uint8Array,
): Refreshed {
  const known = decodePrivate(stored);
  if (!isMovedByOthers(resource, after, known)) return { state: after, private: stored, diagnostics: [] };
  const marker = after[resource.changeMarker ?? ""] ?? null;
  if (isExplained(resource, before, after) && typeof marker === "string") {
    return { state: after, private: encodePrivate({ ...known, marker }), diagnostics: [] };
  }
  return { state: after, private: stored, diagnostics: [changedByOthers(resource, after)] };
}

const isExplained = (resource: Resource, before: ObjectValue, after: ObjectValue): boolean =>
  Object.entries(resource.ownFields).some(
    ([name, { spec }]) =>
      name !== resource.changeMarker && !equalValues(spec, before[name] ?? null, after[name] ?? null),
  );

function changedByOthers(resource: Resource, state: ObjectValue): Diagnostic {
  return warning(
    `${describeObject(resource, state)} was changed outside of Terraform`,
    `Its ${resource.changeMarker ?? "change marker"} moved, and no attribute that can be read explains it. Somebody ` +
      'may have replaced its credentials. To send ours again, set on_external_change = "reapply" or change credentials_version.',
  );
}

import type { Applied } from "../apply/change";
import { applyCreate } from "../apply/create";
import { applyDelete } from "../apply/delete";
import { applyUpdate } from "../apply/update";
import type { Surroundings } from "./surroundings";
import { importIdOf } from "../state/identity";
import { whenKeyIsFree } from "../apply/key-taken";
import { refuseNewSettings, settingsOf } from "../plan/inherit";
import { notesIn, withoutNotes } from "../plan/plan-notes";
import { decodePrivate, viewOf } from "../state/private-state";
import { refuseDelete } from "../plan/protection";
import type { ApplyRequest } from "./provider-server";
import type { Resource } from "../definitions/resource";
import type { Session } from "./session";
import { memberOf, type ObjectValue } from "../values/value";
import type { Warn } from "../diagnostics/warnings";

const NOTHING = new Uint8Array();

/** Applies a creation, an update or a destroy. */
export async function applyResource(
  resource: Resource,
  request: ApplyRequest,
  session: Session,
  warn: Warn,
): Promise<Applied> {
  const { prior, planned, config } = request;
  const around: Surroundings = {
    ...session.around(resource.fields, config, prior),
    warn,
    fingerprints: session.fingerprints(),
  };
  const plannedPrivate = withoutNotes(request.plannedPrivate);
  const { typeName } = resource;
  const walk = session.walk();
  walk.applying();
  if (planned === null) {
    if (prior === null) return { state: null, private: NOTHING, diagnostics: [] };
    const diagnostics = refused(resource, prior, request.plannedPrivate, session);
    if (diagnostics.length > 0) return { state: prior, private: plannedPrivate, diagnostics };
    const remove = () => applyDelete(resource, { prior, plannedPrivate }, around);
    return walk.deleting(typeName, importIdOf(resource, prior), remove);
  }
  const notes = notesIn(request.plannedPrivate);
  const now = settingsOf(resource, around.clients);
  const approved = notes?.settings ?? {};
  const given = { config: config ?? planned, planned };
  const unexpected = refuseNewSettings(resource, given, { approved, now });
  if (unexpected.length > 0) return { state: prior, private: plannedPrivate, diagnostics: unexpected };
  const change = {
    ...given,
    plannedPrivate,
    decided: notes?.credentials,
    settings: { ...now, ...approved },
  };
  if (prior !== null) return applyUpdate(resource, { ...change, prior }, around);
  walk.creating(typeName, memberOf(planned, "deletion_protection"));
  return applyCreate(resource, change, around, (create, signal) =>
    whenKeyIsFree(create, { typeName, walk, waitsMs: session.keyWaitsMs, signal }),
  );
}

/** The last look at the protection: what decided on the destruction need not have asked the provider. */
const refused = (resource: Resource, prior: ObjectValue, plannedPrivate: Uint8Array, session: Session) =>
  notesIn(plannedPrivate)?.protection === "released"
    ? []
    : refuseDelete(resource, { state: prior, kept: viewOf(decodePrivate(plannedPrivate)) }, session.permits);

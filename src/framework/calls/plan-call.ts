import { hasErrors } from "../diagnostics/diagnostic";
import { beyondBudget } from "../plan/budget";
import { findDuplicate } from "../plan/duplicates";
import { diagnosticsOf } from "../diagnostics/failure";
import { settingsOf } from "../plan/inherit";
import { lookAhead } from "../plan/look-ahead";
import { planDestroy } from "../plan/plan";
import { planChange } from "../plan/plan";
import { notesIn, withNotes, withoutNotes } from "../plan/plan-notes";
import { isProtected, type Permits } from "../plan/protection";
import type { PlanRequest, PlanResult } from "./provider-server";
import type { Resource } from "../definitions/resource";
import type { Session } from "./session";
import { equalObjects } from "../values/equal";

/** Plans a creation, an update or a destroy. */
export async function planResource(
  resource: Resource,
  request: PlanRequest,
  session: Session,
): Promise<PlanResult> {
  const { prior, config, priorPrivate, priorIdentity } = request;
  // What replaces an object gets an identity of its own, also where the engine hands in the one of the old object.
  const kept = { private: withoutNotes(priorPrivate), identity: prior === null ? null : priorIdentity };
  const deferred = session.deferral(resource.connection, request.capabilities);
  const put = deferred === undefined ? {} : { deferred };
  if (config === null) {
    if (prior === null) return { planned: null, requiresReplace: [], diagnostics: [], ...kept, ...put };
    const diagnostics = [
      ...planDestroy(resource, prior, priorPrivate, permitsOf(session)),
      ...beyondBudget(resource, session),
    ];
    // The deletion may come in another process, where nothing permits it any more.
    const bytes = isProtected(resource, prior)
      ? withNotes(kept.private, { protection: "released" })
      : kept.private;
    return { planned: null, requiresReplace: [], diagnostics, ...kept, private: bytes, ...put };
  }
  try {
    const { notes, ...planned } = await planChange(resource, {
      config,
      prior,
      priorPrivate,
      written: session.written.take(request.type, resource.fields, config),
      isHandedOn: request.capabilities.storesPlannedPrivate ?? false,
      ...(request.plannedPrivate === undefined ? {} : { approvedPrivate: request.plannedPrivate }),
      fingerprints: session.fingerprints(),
      settings: settingsOf(resource, session.around().clients),
    });
    if (request.plannedPrivate !== undefined) session.walk().applying();
    const first = prior === null ? notesIn(priorPrivate) : undefined;
    const isCreation = prior === null && deferred === undefined && !hasErrors(planned.diagnostics);
    const found = isCreation ? await lookAhead(resource, config, planned.planned, session) : [];
    const isChange = prior === null || !equalObjects(resource.ownFields, prior, planned.planned);
    const diagnostics = [
      ...(isChange && deferred === undefined ? beyondBudget(resource, session) : []),
      ...planned.diagnostics,
      ...findDuplicate(resource, { config, prior, planned: planned.planned, first }, session),
      // In a replacement the key is that of the object itself.
      ...(first === undefined ? found : found.filter(({ severity }) => severity === "error")),
    ];
    return { ...planned, diagnostics, ...kept, private: withNotes(kept.private, notes), ...put };
  } catch (thrown) {
    const diagnostics = diagnosticsOf(thrown, `plan ${resource.typeName}`, resource.fields);
    return { planned: prior, requiresReplace: [], diagnostics, ...kept };
  }
}

const permitsOf = (session: Session): Permits => ({
  ...session.permits,
  isDestroyPermitted: (resource, state) =>
    session.walk().hasReleased(resource.typeName) || session.permits.isDestroyPermitted(resource, state),
});

import { withCall } from "./call";
import { hasErrors, type Diagnostic } from "./diagnostic";
import { diagnosticsOf, toDiagnostic } from "./failure";
import { settingsOf } from "./inherit";
import { desiredOf, planChange, planDestroy } from "./plan";
import { withNotes, withoutNotes } from "./plan-notes";
import { isProtected, type Permits } from "./protection";
import type { PlanRequest, PlanResult } from "./provider-server";
import type { Resource } from "./resource";
import type { Session } from "./session";
import { isWhollyKnown, memberOf, type ObjectValue } from "./value";

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
    const diagnostics = planDestroy(resource, prior, priorPrivate, permitsOf(session));
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
      settings: settingsOf(resource, session.around().clients),
    });
    const isCertain = prior === null && deferred === undefined && !hasErrors(planned.diagnostics);
    const found = isCertain ? await lookAhead(resource, request.type, config, planned.planned, session) : [];
    const diagnostics = [...planned.diagnostics, ...found];
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

/** Finds at plan time what would make a creation fail, where the resource knows how and the provider is configured. */
async function lookAhead(
  resource: Resource,
  type: string,
  config: ObjectValue,
  planned: ObjectValue,
  session: Session,
): Promise<readonly Diagnostic[]> {
  const { preflight, fields } = resource;
  const around = session.around(fields, config);
  const { clients } = around;
  if (preflight === undefined || !clients.isKnown(resource.connection)) return [];
  const isIncomplete = Object.entries(fields).some(
    ([name, { spec }]) => spec.mode === "required" && !isWhollyKnown(memberOf(config, name)),
  );
  if (isIncomplete) return [];
  try {
    const problems = await withCall("read", config, around, (call) =>
      preflight(clients, desiredOf(resource, planned), {
        ...call,
        isManaged: (identity) => session.remembers(type, identity),
        isKnown: (attribute) => isWhollyKnown(memberOf(config, attribute)),
      }),
    );
    return problems.map((problem) => toDiagnostic(problem, fields));
  } catch (thrown) {
    return diagnosticsOf(thrown, `plan ${resource.typeName}`, fields);
  }
}

import type { Session } from "../calls/session";
import type { Resource } from "../definitions/resource";
import { type Diagnostic, warning } from "../diagnostics/diagnostic";

/** Who waits less does not need to know before. */
const WORTH_SAYING_MS = 60_000;

/**
 * Says once in a walk that applying what is planned so far takes longer than the request budget of its registry. To be
 * called for every change that is planned: each takes at least one request.
 */
export function beyondBudget(resource: Resource, session: Session): readonly Diagnostic[] {
  const { connection } = resource;
  const walk = session.walk();
  const { clients } = session.around();
  const { outlook: look } = connection;
  if (look === undefined || walk.isApplying() || !clients.isKnown(connection)) return [];
  const changes = walk.planning(connection.name);
  try {
    const outlook = look(clients.get(connection), changes);
    if (outlook.waitMs < WORTH_SAYING_MS || !walk.isNews(`budget of ${connection.name}`)) return [];
    const { registry, now, waitMs } = outlook;
    return [
      warning(
        `This plan exceeds the current request budget of ${registry}`,
        `It has ${String(changes)} changes so far, which require at least as many requests. ${String(now)} can be sent ` +
          `now; the last of the others must wait for about ${String(Math.ceil(waitMs / 60_000))} minutes. A request that ` +
          "would wait longer than its timeout fails without being sent, and the next apply continues from there. Apply " +
          "the plan in parts (-target) or later, or increase requests_per_hour if it is the limit.",
      ),
    ];
  } catch {
    // Without a usable connection nothing is sent: the calls that need it say so.
    return [];
  }
}

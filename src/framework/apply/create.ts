import { mergeOfCreation } from "../additional/merge";
import type { Surroundings } from "../calls/surroundings";
import type { Resource } from "../definitions/resource";
import { ADDITIONAL_CREDENTIALS, ADDITIONAL_FIELDS } from "../../checks";
import { desiredOf } from "../plan/desired";
import { takenOver } from "../plan/inherit";
import { credentialsOf } from "../secrets/credentials-of";
import { credentialPart } from "../secrets/write-only";
import { decodePrivate } from "../state/private-state";
import { attempted } from "./attempt";
import { NOTHING, type Applied, type PlannedChange } from "./change";
import { finish } from "./finish";

/** How a creation is tried; `whenKeyIsFree` is one way. */
export type Tries = <T>(create: () => Promise<T>, signal: AbortSignal) => Promise<T>;

const ONCE: Tries = (create) => create();

/**
 * Creates the object. Whatever happens after the registry made it, the answer holds it (docs/apis/terraform-protocol.md
 * §4.7).
 */
export async function applyCreate(
  resource: Resource,
  change: PlannedChange,
  around: Surroundings,
  tries = ONCE,
): Promise<Applied> {
  const { config, planned } = change;
  const request = { desired: desiredOf(resource, planned), credentials: credentialsOf(resource, config) };
  const stored = decodePrivate(change.plannedPrivate);
  const withAdditional = mergeOfCreation({
    fields: request.desired[ADDITIONAL_FIELDS],
    credentials: request.credentials[ADDITIONAL_CREDENTIALS],
  });
  const attempt = await attempted(resource, "create", { config, stored, withAdditional }, around, (call) =>
    tries(() => resource.create(around.clients, request, call), call.signal),
  );
  if (attempt.observed === undefined) return { ...NOTHING, diagnostics: attempt.diagnostics };
  const sent = Object.keys(credentialPart(resource.ownFields, config)).length > 0;
  const inherited = takenOver(config, change.settings ?? {}, planned);
  const kept = { ...attempt, stored: { ...attempt.stored, inherited } };
  const { fingerprints } = around;
  return finish(resource, change, kept, { prior: null, sent, external: undefined, fingerprints });
}

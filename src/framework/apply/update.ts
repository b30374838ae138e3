import { ADDITIONAL_CREDENTIALS, ADDITIONAL_FIELDS } from "../../checks";
import { changesAround } from "../additional/changes";
import { mergeOfUpdate } from "../additional/merge";
import type { Surroundings } from "../calls/surroundings";
import type { Resource } from "../definitions/resource";
import { desiredOf } from "../plan/desired";
import { withUnread } from "../plan/unread";
import { changedByOthers, externalChangeUntilNow, leftForNextPlan } from "../refresh/external-change";
import { externalChange, type ExternalChange } from "../refresh/marker";
import { onlyCredentialsAt } from "../secrets/credential-places";
import { credentialsOf } from "../secrets/credentials-of";
import { areExternal } from "../secrets/external";
import { credentialPart } from "../secrets/write-only";
import { decodePrivate, encodePrivate, type PrivateState } from "../state/private-state";
import { toPlain } from "../values/convert";
import { equalObjects } from "../values/equal";
import { mapRecord, type PlainObject } from "../values/plain";
import { isUnknown, memberOf, type ObjectValue } from "../values/value";
import { attempted, type Attempt } from "./attempt";
import type { Applied, PlannedUpdate } from "./change";
import { changesOf } from "./changes";
import { finish } from "./finish";

/** Sends what differs. A failure keeps the prior state and private state, so that the next plan tries again. */
export async function applyUpdate(
  resource: Resource,
  given: PlannedUpdate,
  around: Surroundings,
): Promise<Applied> {
  const { prior, planned, decided } = given;
  const before = decodePrivate(given.plannedPrivate);
  // Credentials that are kept elsewhere from now on: what was sent from here says nothing any more.
  const { fingerprint: _sent, ...others } = before;
  const stored = areExternal(planned) ? others : before;
  const change = { ...given, config: withoutHidden(resource, given) };
  const isPlanned = sendsByPlan(resource, given, change);
  if (decided?.late === true) around.warn(leftForNextPlan(resource, prior));
  if (!isPlanned && isSettled(resource, prior, planned)) return withoutRequest(resource, change, stored);

  const external = await externalChangeUntilNow(
    resource,
    { prior, planned, stored, sends: isPlanned },
    around,
  );
  const sent = isPlanned || sendsAgain(resource, change, external);
  const isNews = external !== undefined && externalChange(resource, prior, stored) === undefined;
  if (isNews && !sent) around.warn(changedByOthers(resource, prior, external));

  const attempt = await sendUpdate(resource, change, { stored, sent }, around);
  return attempt.observed === undefined
    ? afterFailure(prior, { stored, sent, external }, attempt)
    : finish(resource, change, attempt, { prior, sent, external, fingerprints: around.fingerprints });
}

/** What `ignore_changes` hid from the plan is in the configuration now, and not to be sent all the same. */
const withoutHidden = ({ ownFields }: Resource, { config, decided }: PlannedUpdate): ObjectValue =>
  decided === undefined ? config : onlyCredentialsAt(decided.seen, ownFields, config);

/** Whether the plan says that credentials are sent; not where all of them are hidden from it. */
function sendsByPlan(resource: Resource, given: PlannedUpdate, { config }: PlannedUpdate): boolean {
  const isHiddenWhole = !hasCredentialsIn(resource, config) && hasCredentialsIn(resource, given.config);
  return (given.decided?.send ?? isCounted(given)) && !isHiddenWhole;
}

/**
 * Whether credentials are sent because another user changed the object. What the plan calls known has to stay as it is
 * (docs/apis/terraform-protocol.md A2), so only where it left their number open.
 */
const sendsAgain = (
  resource: Resource,
  change: PlannedUpdate,
  external: ExternalChange | undefined,
): boolean =>
  external !== undefined &&
  isCounted(change) &&
  memberOf(change.planned, "on_external_change") === "reapply" &&
  hasCredentialsIn(resource, change.config);

const isCounted = ({ planned }: PlannedUpdate): boolean =>
  isUnknown(memberOf(planned, "credentials_generation"));

const hasCredentialsIn = ({ ownFields }: Resource, config: ObjectValue): boolean =>
  Object.keys(credentialPart(ownFields, config)).length > 0;

/** Whether a plan changes nothing that a registry knows: what it calls unknown is then what it was. */
const isSettled = ({ ownFields }: Resource, prior: ObjectValue, planned: ObjectValue): boolean =>
  equalObjects(ownFields, prior, withKnown(prior, planned));

const withKnown = (prior: ObjectValue, planned: ObjectValue): ObjectValue =>
  mapRecord(planned, (value, name) => (isUnknown(value) ? memberOf(prior, name) : value));

/** The framework's own attributes (timeouts, protection) are in the state only: no request for them. */
function withoutRequest(resource: Resource, change: PlannedUpdate, stored: PrivateState): Promise<Applied> {
  const { prior, planned } = change;
  const external = externalChange(resource, prior, stored);
  const nothingToDo: Attempt = { observed: {}, stored, diagnostics: [] };
  const settled = { ...change, planned: withKnown(prior, planned) };
  return finish(resource, settled, nothingToDo, { prior, sent: false, external, fingerprints: undefined });
}

/** What the plan keeps as it was has to stay so (A2); the next refresh shows what became of it. */
async function sendUpdate(
  resource: Resource,
  { config, prior, planned }: PlannedUpdate,
  { stored, sent }: { readonly stored: PrivateState; readonly sent: boolean },
  around: Surroundings,
): Promise<Attempt> {
  const { desired, unread } = withUnread(resource, planned, { config, prior, stored });
  const sides = {
    prior: toPlain(resource.ownFields, prior, "undefined"),
    desired: desiredOf(resource, desired),
    credentials: sent ? credentialsOf(resource, config) : undefined,
  };
  const request = {
    ...sides,
    changes: {
      ...changesAround(resource.ownFields, sides),
      ...changesOf(resource.ownFields, prior, planned),
    },
  };
  const withAdditional = mergeOfUpdate(
    {
      fields: sides.desired[ADDITIONAL_FIELDS],
      credentials: sides.credentials?.[ADDITIONAL_CREDENTIALS],
    },
    sides.prior[ADDITIONAL_FIELDS],
  );
  const attempt = await attempted(resource, "update", { config, stored, withAdditional }, around, (call) =>
    resource.update(around.clients, request, call),
  );
  return { ...attempt, observed: attempt.observed && without(unread, attempt.observed) };
}

const without = (names: readonly string[], observed: PlainObject): PlainObject => ({
  ...observed,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
});

/**
 * The state stays as it was. The update may have arrived all the same, for instance because its answer was lost: unless the
 * registry refused it, a changed change marker says nothing about another user until the next refresh. The credentials are
 * sent again anyway.
 */
function afterFailure(
  prior: ObjectValue,
  {
    stored,
    sent,
    external,
  }: {
    readonly stored: PrivateState;
    readonly sent: boolean;
    readonly external: ExternalChange | undefined;
  },
  { isRefused, diagnostics }: Attempt,
): Applied {
  const isNothingWritten = !sent && isRefused === true;
  const kept = isNothingWritten || external !== undefined ? stored : withoutMarker(stored);
  return { state: prior, private: encodePrivate(kept), diagnostics };
}

const withoutMarker = ({ marker: _ours, ...rest }: PrivateState): PrivateState => rest;

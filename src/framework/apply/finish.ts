import { ADDITIONAL_FIELDS } from "../../checks";
import { withReadBack } from "../additional/read-back";
import type { Resource } from "../definitions/resource";
import { error, type Diagnostic } from "../diagnostics/diagnostic";
import { isProtected } from "../plan/protection";
import { markersOf, type ExternalChange } from "../refresh/marker";
import { credentialsSubject } from "../secrets/credentials";
import type { Fingerprint } from "../secrets/fingerprint";
import { createFingerprints, type Fingerprints } from "../secrets/fingerprints";
import { EXTERNAL, externalAfter } from "../secrets/external";
import { hasCredentials } from "../secrets/write-only";
import { identityOf, missingIdentity } from "../state/identity";
import { encodePrivate, type PrivateState } from "../state/private-state";
import { plainMember } from "../values/plain";
import { isUnknown, memberOf, type ObjectValue, type Value } from "../values/value";
import type { Attempt } from "./attempt";
import type { Applied, PlannedChange } from "./change";
import { stateAfterHalfAWrite, stateAfterWrite, type Written } from "./write-result";

/** What a write was about. */
export interface Ending {
  /** Null: the object was created. */
  readonly prior: ObjectValue | null;
  /** Whether credentials were sent. */
  readonly sent: boolean;
  /** What another user did to the object before. */
  readonly external: ExternalChange | undefined;
  /** @default without a key */
  readonly fingerprints: Fingerprints | undefined;
}

/** The state, the private state and the diagnostics after something was written. */
export async function finish(
  resource: Resource,
  change: PlannedChange,
  attempt: Attempt,
  ending: Ending,
): Promise<Applied> {
  const failed = attempt.diagnostics.length > 0;
  const arrived = ending.sent && !failed;
  const written = stateAfter(resource, change, attempt, ending.prior);
  const state = hasCredentials(resource.fields)
    ? {
        ...written.state,
        credentials_generation: generationAfter(change.planned, ending.prior, attempt, arrived),
        ...(failed && ending.prior !== null
          ? {}
          : { [EXTERNAL]: externalAfter(resource, change.config, change.planned) }),
      }
    : written.state;
  const print = arrived
    ? await fingerprintOf(resource, change.config, ending.fingerprints)
    : attempt.stored.fingerprint;
  const { inherited, own } = attempt.stored;
  return {
    state,
    private: encodePrivate({
      ...(print === undefined ? {} : { fingerprint: print }),
      ...markersAfter(resource, state, change, attempt, arrived ? undefined : ending.external),
      ...(inherited === undefined ? {} : { inherited }),
      ...(own === undefined ? {} : { own }),
    }),
    // A half-written object differs from the plan by itself: the cause is what the user needs to read.
    diagnostics: failed ? attempt.diagnostics : [...written.diagnostics, ...withoutIdentity(resource, state)],
  };
}

function stateAfter(
  resource: Resource,
  { config, planned }: PlannedChange,
  { observed = {}, diagnostics }: Attempt,
  prior: ObjectValue | null,
): Written {
  const isFailed = diagnostics.length > 0;
  // What an update did not send, another user may have changed since the plan: the next refresh shows it.
  const isSent =
    prior === null || memberOf(prior, ADDITIONAL_FIELDS) !== memberOf(planned, ADDITIONAL_FIELDS);
  const read = isSent ? withReadBack(isFailed && prior !== null ? prior : planned, observed) : observed;
  const write = { config, prior, planned, observed: read, isProtected: isProtected(resource, planned) };
  return isFailed
    ? { state: stateAfterHalfAWrite(resource.typeName, resource.fields, write), diagnostics: [] }
    : stateAfterWrite(resource.typeName, resource.fields, write);
}

/**
 * How often credentials were sent. A creation plans what it becomes, and has to keep to it also where the credentials are
 * others by then (docs/apis/terraform-protocol.md A2).
 */
function generationAfter(
  planned: ObjectValue,
  prior: ObjectValue | null,
  { diagnostics }: Attempt,
  arrived: boolean,
): Value {
  const generation = memberOf(planned, "credentials_generation");
  const isPlanned = prior === null && diagnostics.length === 0;
  if (isPlanned && generation !== null && !isUnknown(generation)) return generation;
  const before = prior === null ? 0 : Number(memberOf(prior, "credentials_generation") ?? 0);
  return arrived ? before + 1 : before;
}

/**
 * A change by another user stays noticed, by the markers of when the credentials were last known to be ours, until they
 * are sent again or the user accepts it. Otherwise those of the written object count; after a failure only if it returned
 * one, because an older one says nothing about what arrived.
 *
 * @param external - what another user did and no credentials have undone
 */
function markersAfter(
  resource: Resource,
  state: ObjectValue,
  { planned }: PlannedChange,
  { observed = {}, stored, diagnostics }: Attempt,
  external: ExternalChange | undefined,
): Pick<PrivateState, "marker" | "created"> {
  const isAccepted = memberOf(planned, "on_external_change") === "ignore";
  if (external !== undefined && !isAccepted) return markersIn(stored);
  const { marker, ...created } = markersOf(resource, state);
  const { changeMarker } = resource;
  const isReturned = changeMarker !== undefined && plainMember(observed, changeMarker) !== undefined;
  const isKnown = diagnostics.length === 0 || isReturned;
  return marker === undefined || !isKnown ? created : { marker, ...created };
}

const markersIn = ({ marker, created }: PrivateState): Pick<PrivateState, "marker" | "created"> => ({
  ...(marker === undefined ? {} : { marker }),
  ...(created === undefined ? {} : { created }),
});

/** None under explicit control: then the number decides, and nothing derived from the secrets needs to be kept. */
async function fingerprintOf(
  resource: Resource,
  config: ObjectValue,
  fingerprints = createFingerprints(),
): Promise<Fingerprint | undefined> {
  if (memberOf(config, "credentials_version") !== null) return undefined;
  const subject = credentialsSubject(resource.type, resource.ownFields, config);
  return subject === undefined ? undefined : fingerprints.of(subject);
}

/**
 * Without its identity nobody finds the object again, and Terraform refuses the answer (docs/apis/terraform-protocol.md
 * A12).
 */
const withoutIdentity = (resource: Resource, state: ObjectValue): readonly Diagnostic[] =>
  identityOf(resource, state) === null
    ? [
        error(
          `${resource.typeName} returned no ${missingIdentity(resource, state).join(", ")}`,
          "The object was written, but it cannot be found again without these values. This is a bug in the provider; please report it.",
        ),
      ]
    : [];

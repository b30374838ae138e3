import type { Resource, ResourceCall } from "../definitions/resource";
import type { PlainObject } from "../values/plain";
import { plainMember, mapRecord } from "../values/plain";
import { withCall } from "../calls/call";
import type { Surroundings } from "../calls/surroundings";
import { changesOf } from "./changes";
import { toPlain } from "../values/convert";
import { onlyCredentialsAt } from "../secrets/credential-places";
import { credentialsSubject } from "../secrets/credentials";
import { error, type Diagnostic } from "../diagnostics/diagnostic";
import { equalObjects } from "../values/equal";
import { changedByOthers, externalChangeUntilNow, leftForNextPlan } from "../refresh/external-change";
import { diagnosticsOf, Failure, PartialWrite } from "../diagnostics/failure";
import type { Fingerprint } from "../secrets/fingerprint";
import { createFingerprints, type Fingerprints } from "../secrets/fingerprints";
import { identityOf, missingIdentity } from "../state/identity";
import { takenOver } from "../plan/inherit";
import { externalChange, markersOf, type ExternalChange } from "../refresh/marker";
import { credentialsOf } from "../secrets/credentials-of";
import { withUnread } from "../plan/unread";
import { desiredOf } from "../plan/desired";
import type { Decided } from "../plan/plan-notes";
import { decodePrivate, encodePrivate, openPrivateStore, type PrivateState } from "../state/private-state";
import { isProtected } from "../plan/protection";
import { isUnknown, memberOf, type ObjectValue, type Value } from "../values/value";
import { credentialPart, hasCredentials } from "../secrets/write-only";
import { stateAfterHalfAWrite, stateAfterWrite, type Written } from "./write-result";

export interface Applied {
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

interface Change {
  readonly config: ObjectValue;
  readonly planned: ObjectValue;
  readonly plannedPrivate: Uint8Array;
  /** What the plan does with the credentials. @default what it says of `credentials_generation` */
  readonly decided?: Decided | undefined;
  /** What the provider set when this was planned, by the attributes that stand for it. @default nothing */
  readonly settings?: ObjectValue;
}

const NOTHING = new Uint8Array();

/** How a creation is tried; {@link whenKeyIsFree} is one way. */
export type Tries = <T>(create: () => Promise<T>, signal: AbortSignal) => Promise<T>;

const ONCE: Tries = (create) => create();

/**
 * Creates the object. Whatever happens after the registry made it, the answer holds it (docs/apis/terraform-protocol.md
 * §4.7).
 */
export async function applyCreate(
  resource: Resource,
  change: Change,
  around: Surroundings,
  tries = ONCE,
): Promise<Applied> {
  const { config, planned } = change;
  const request = { desired: desiredOf(resource, planned), credentials: credentialsOf(resource, config) };
  const stored = decodePrivate(change.plannedPrivate);
  const attempt = await attempted(resource, "create", { config, stored }, around, (call) =>
    tries(() => resource.create(around.clients, request, call), call.signal),
  );
  if (attempt.observed === undefined) {
    return { state: null, private: NOTHING, diagnostics: attempt.diagnostics };
  }
  const sent = Object.keys(credentialPart(resource.ownFields, config)).length > 0;
  const inherited = takenOver(config, change.settings ?? {}, planned);
  const kept = { ...attempt, stored: { ...attempt.stored, inherited } };
  return finish(resource, change, kept, { prior: null, sent, external: undefined, around });
}

/** Sends what differs. A failure keeps the prior state and private state, so that the next plan tries again. */
export async function applyUpdate(
  resource: Resource,
  given: Change & { readonly prior: ObjectValue },
  around: Surroundings,
): Promise<Applied> {
  const { prior, planned, decided } = given;
  const stored = decodePrivate(given.plannedPrivate);
  const config = asPlanned(resource, given.config, decided);
  const isCounted = isUnknown(memberOf(planned, "credentials_generation"));
  const isPlanned = (decided?.send ?? isCounted) && !isHiddenWhole(resource, given.config, config);
  if (decided?.late === true) around.warn(leftForNextPlan(resource, prior));
  // The framework's own attributes (timeouts, protection) are in the state only: no request for them.
  if (!isPlanned && isSettled(resource, prior, planned)) {
    const change = { ...given, config, planned: withKnown(prior, planned) };
    const external = externalChange(resource, prior, stored);
    return finish(resource, change, nothingToDo(stored), { prior, sent: false, external, around });
  }
  const external = await externalChangeUntilNow(
    resource,
    { prior, planned, stored, sends: isPlanned },
    around,
  );
  const isReapplied =
    external !== undefined &&
    isCounted &&
    memberOf(planned, "on_external_change") === "reapply" &&
    Object.keys(credentialPart(resource.ownFields, config)).length > 0;
  const sent = isPlanned || isReapplied;
  const isNews = external !== undefined && externalChange(resource, prior, stored) === undefined;
  if (isNews && !sent) around.warn(changedByOthers(resource, prior, external));

  const change = { ...given, config };
  const { desired, unread } = withUnread(resource, planned, { config, prior, stored });
  const tried = await attempted(resource, "update", { config, stored }, around, (call) =>
    resource.update(
      around.clients,
      {
        prior: toPlain(resource.ownFields, prior, "undefined"),
        desired: desiredOf(resource, desired),
        changes: changesOf(resource.ownFields, prior, planned),
        credentials: sent ? credentialsOf(resource, config) : undefined,
      },
      call,
    ),
  );
  const attempt = { ...tried, observed: tried.observed && without(unread, tried.observed) };
  if (attempt.observed === undefined) {
    const isNothingWritten = !sent && attempt.isRefused === true;
    return {
      state: prior,
      private: encodePrivate(isNothingWritten || external !== undefined ? stored : withoutMarker(stored)),
      diagnostics: attempt.diagnostics,
    };
  }
  return finish(resource, change, attempt, { prior, sent, external, around });
}

/** What the plan keeps as it was has to stay so (docs/apis/terraform-protocol.md A2); the next refresh shows what became of it. */
const without = (names: readonly string[], observed: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(observed).filter(([name]) => !names.includes(name)));

/** What `ignore_changes` hid from the plan is in the configuration now, and not to be sent all the same. */
const asPlanned = (
  { ownFields }: Resource,
  config: ObjectValue,
  decided: Decided | undefined,
): ObjectValue => (decided === undefined ? config : onlyCredentialsAt(decided.seen, ownFields, config));

const isHiddenWhole = ({ ownFields }: Resource, written: ObjectValue, config: ObjectValue): boolean =>
  Object.keys(credentialPart(ownFields, config)).length === 0 &&
  Object.keys(credentialPart(ownFields, written)).length > 0;

/** Whether a plan changes nothing that a registry knows: what it calls unknown is then what it was. */
const isSettled = ({ ownFields }: Resource, prior: ObjectValue, planned: ObjectValue): boolean =>
  equalObjects(ownFields, prior, withKnown(prior, planned));

const withKnown = (prior: ObjectValue, planned: ObjectValue): ObjectValue =>
  mapRecord(planned, (value, name) => (isUnknown(value) ? memberOf(prior, name) : value));

/**
 * What stays known after a failed update that may have arrived all the same, for instance because its answer was lost:
 * until the next refresh a moved change marker is no news about somebody else. The credentials are sent again anyway.
 */
const withoutMarker = ({ marker: _ours, ...rest }: PrivateState): PrivateState => rest;

/** Deletes the object; after a failure the state keeps it. */
export async function applyDelete(
  resource: Resource,
  { prior, plannedPrivate }: { readonly prior: ObjectValue; readonly plannedPrivate: Uint8Array },
  around: Surroundings,
): Promise<Applied> {
  const stored = decodePrivate(plannedPrivate);
  const { store } = openPrivateStore(stored.own);
  try {
    await withCall("delete", prior, around, (call) =>
      resource.delete(around.clients, toPlain(resource.ownFields, prior, "undefined"), {
        ...call,
        private: store,
        warn: around.warn,
      }),
    );
    return { state: null, private: NOTHING, diagnostics: [] };
  } catch (thrown) {
    const diagnostics = diagnosticsOf(thrown, `delete ${resource.typeName}`, resource.fields);
    return { state: prior, private: plannedPrivate, diagnostics };
  }
}

interface Attempt {
  /** Undefined: nothing was written, as far as we know. */
  readonly observed: PlainObject | undefined;
  /** What private state held before, with what the resource itself keeps there now. */
  readonly stored: PrivateState;
  /** The registry said no, so that nothing was written. */
  readonly isRefused?: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const nothingToDo = (stored: PrivateState): Attempt => ({ observed: {}, stored, diagnostics: [] });

async function attempted(
  resource: Resource,
  operation: "create" | "update",
  { config, stored: before }: { readonly config: ObjectValue; readonly stored: PrivateState },
  around: Surroundings,
  run: (call: ResourceCall) => Promise<PlainObject>,
): Promise<Attempt> {
  const { store, contents } = openPrivateStore(before.own);
  try {
    const observed = await withCall(operation, config, around, (call) =>
      run({ ...call, private: store, warn: around.warn }),
    );
    return { observed, stored: { ...before, own: contents() }, diagnostics: [] };
  } catch (thrown) {
    return {
      observed: thrown instanceof PartialWrite ? (thrown.observed as PlainObject) : undefined,
      stored: { ...before, own: contents() },
      isRefused: thrown instanceof Failure,
      diagnostics: diagnosticsOf(thrown, `${operation} ${resource.typeName}`, resource.fields),
    };
  }
}

async function finish(
  resource: Resource,
  { config, planned }: Change,
  { observed = {}, stored, diagnostics }: Attempt,
  { prior, sent, external, around }: Ending,
): Promise<Applied> {
  const failed = diagnostics.length > 0;
  const write = { config, prior, planned, observed, isProtected: isProtected(resource, planned) };
  const written = writtenState(resource, write, failed);
  const state = hasCredentials(resource.fields)
    ? {
        ...written.state,
        credentials_generation:
          (failed ? undefined : plannedGeneration(prior, planned)) ?? generationAfter(prior, sent && !failed),
      }
    : written.state;
  const { fingerprints = createFingerprints() } = around;
  const fingerprint =
    sent && !failed ? await fingerprintOf(resource, config, fingerprints) : stored.fingerprint;
  const isAccepted = memberOf(planned, "on_external_change") === "ignore";
  const isOpen = external !== undefined && !(sent && !failed) && !isAccepted;
  const isMarkerKnown = !failed || memberOfObserved(observed, resource.changeMarker);
  const { marker, ...markers } = isOpen ? ofMarkers(stored) : markersOf(resource, state);
  return {
    state,
    private: encodePrivate({
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(marker === undefined || !(isMarkerKnown || isOpen) ? {} : { marker }),
      ...markers,
      ...(stored.inherited === undefined ? {} : { inherited: stored.inherited }),
      ...(stored.own === undefined ? {} : { own: stored.own }),
    }),
    // A half-written object differs from the plan by itself: the cause is what the user needs to read.
    diagnostics: failed ? diagnostics : [...written.diagnostics, ...withoutIdentity(resource, state)],
  };
}

interface Ending {
  /** Null: the object was created. */
  readonly prior: ObjectValue | null;
  readonly sent: boolean;
  /** What somebody else did to the object before. */
  readonly external: ExternalChange | undefined;
  readonly around: Surroundings;
}

/** Those of the time at which the credentials were last known to be ours. */
const ofMarkers = ({ marker, created }: PrivateState): Pick<PrivateState, "marker" | "created"> => ({
  ...(marker === undefined ? {} : { marker }),
  ...(created === undefined ? {} : { created }),
});

const memberOfObserved = (observed: PlainObject, name: string | undefined): boolean =>
  name !== undefined && plainMember(observed, name) !== undefined;

const writtenState = (
  { typeName, fields }: Resource,
  write: Parameters<typeof stateAfterWrite>[2],
  failed: boolean,
): Written =>
  failed
    ? { state: stateAfterHalfAWrite(typeName, fields, write), diagnostics: [] }
    : stateAfterWrite(typeName, fields, write);

/**
 * Without its identity nobody finds the object again, and Terraform refuses the answer (docs/apis/terraform-protocol.md
 * A12).
 */
const withoutIdentity = (resource: Resource, state: ObjectValue): readonly Diagnostic[] =>
  identityOf(resource, state) === null
    ? [
        error(
          `${resource.typeName} returned no ${missingIdentity(resource, state).join(", ")}`,
          "The object was written, and without these values it cannot be found again. This is a bug in the provider; please report it.",
        ),
      ]
    : [];

/** A creation plans what it becomes, and has to keep to it also where the credentials are others by then. */
function plannedGeneration(prior: ObjectValue | null, planned: ObjectValue): Value | undefined {
  const generation = memberOf(planned, "credentials_generation");
  return prior !== null || generation === null || isUnknown(generation) ? undefined : generation;
}

function generationAfter(prior: ObjectValue | null, sent: boolean): number {
  const before = prior === null ? 0 : Number(memberOf(prior, "credentials_generation") ?? 0);
  return sent ? before + 1 : before;
}

/** None under explicit control: then the number decides, and nothing derived from the secrets needs to be kept. */
async function fingerprintOf(
  resource: Resource,
  config: ObjectValue,
  fingerprints: Fingerprints,
): Promise<Fingerprint | undefined> {
  if (memberOf(config, "credentials_version") !== null) return undefined;
  const subject = credentialsSubject(resource.type, resource.ownFields, config);
  return subject === undefined ? undefined : fingerprints.of(subject);
}

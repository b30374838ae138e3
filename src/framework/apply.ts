import type { AuthorObject, Resource, ResourceCall } from "./resource";
import { authorMember } from "./author";
import { withCall, type CallSurroundings } from "./call";
import { changesOf } from "./changes";
import type { Clients } from "./connection";
import { toAuthor } from "./convert";
import { credentialsSubject } from "./credentials";
import { error, type Diagnostic } from "./diagnostic";
import { equalObjects } from "./equal";
import { diagnosticsOf, PartialWrite } from "./failure";
import { fingerprint, type Fingerprint } from "./fingerprint";
import { identityOf, missingIdentity } from "./identity";
import { markerOf } from "./marker";
import { desiredOf } from "./plan";
import { decodePrivate, encodePrivate, openPrivateStore, type PrivateState } from "./private-state";
import { isUnknown, memberOf, type ObjectValue } from "./value";
import type { Warn } from "./warnings";
import { credentialPart, hasCredentials, isCredential } from "./write-only";
import { stateAfterHalfAWrite, stateAfterWrite, type Written } from "./write-result";

/** What every call needs from the process it runs in. */
export interface Around extends CallSurroundings {
  readonly clients: Clients;
}

/** What an operation on an object needs. */
export interface Surroundings extends Around {
  readonly warn: Warn;
}

export interface Applied {
  readonly state: ObjectValue | null;
  readonly private: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

interface Change {
  readonly config: ObjectValue;
  readonly planned: ObjectValue;
  readonly plannedPrivate: Uint8Array;
}

const NOTHING = new Uint8Array();

/** Creates the object. Whatever happens after the registry made it, the answer holds it (protocol sheet §4.7). */
export async function applyCreate(
  resource: Resource,
  change: Change,
  around: Surroundings,
): Promise<Applied> {
  const { config, planned } = change;
  const credentials = credentialsOf(resource, config);
  const attempt = await attempted(resource, "create", change, around, (call) =>
    resource.create(around.clients, { desired: desiredOf(resource, planned), credentials }, call),
  );
  if (attempt.observed === undefined) {
    return { state: null, private: NOTHING, diagnostics: attempt.diagnostics };
  }
  const sent = Object.keys(credentialPart(resource.ownFields, config)).length > 0;
  return finish(resource, change, attempt, { prior: null, sent });
}

/** Sends what differs. A failure keeps the prior state and private state, so that the next plan tries again. */
export async function applyUpdate(
  resource: Resource,
  change: Change & { readonly prior: ObjectValue },
  around: Surroundings,
): Promise<Applied> {
  const { config, prior, planned } = change;
  const sent = isUnknown(memberOf(planned, "credentials_generation"));
  // The framework's own attributes (timeouts, protection) are in the state only: no request for them.
  if (!sent && equalObjects(resource.ownFields, prior, planned)) {
    return finish(resource, change, nothingToDo(change), { prior, sent });
  }
  const attempt = await attempted(resource, "update", change, around, (call) =>
    resource.update(
      around.clients,
      {
        prior: toAuthor(resource.ownFields, prior, "undefined"),
        desired: desiredOf(resource, planned),
        changes: changesOf(resource.ownFields, prior, planned),
        credentials: sent ? credentialsOf(resource, config) : undefined,
      },
      call,
    ),
  );
  if (attempt.observed === undefined) {
    return {
      state: prior,
      private: afterFailure(change.plannedPrivate, sent),
      diagnostics: attempt.diagnostics,
    };
  }
  return finish(resource, change, attempt, { prior, sent });
}

/**
 * What stays known after a failed update. Credentials may have arrived all the same (a lost answer): they are sent again
 * anyway, and until then a moved change marker is no news about somebody else.
 */
function afterFailure(plannedPrivate: Uint8Array, sent: boolean): Uint8Array {
  if (!sent) return plannedPrivate;
  const { fingerprint, own } = decodePrivate(plannedPrivate);
  return encodePrivate({
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(own === undefined ? {} : { own }),
  });
}

/** Deletes the object; after a failure the state keeps it. */
export async function applyDelete(
  resource: Resource,
  { prior, plannedPrivate }: { readonly prior: ObjectValue; readonly plannedPrivate: Uint8Array },
  around: Surroundings,
): Promise<Applied> {
  const { store } = openPrivateStore(decodePrivate(plannedPrivate).own);
  try {
    await withCall("delete", prior, around, (call) =>
      resource.delete(around.clients, toAuthor(resource.ownFields, prior, "undefined"), {
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
  readonly observed: AuthorObject | undefined;
  /** What private state held before, with what the resource itself keeps there now. */
  readonly stored: PrivateState;
  readonly diagnostics: readonly Diagnostic[];
}

const nothingToDo = ({ plannedPrivate }: Change): Attempt => ({
  observed: {},
  stored: decodePrivate(plannedPrivate),
  diagnostics: [],
});

async function attempted(
  resource: Resource,
  operation: "create" | "update",
  { config, plannedPrivate }: Change,
  around: Surroundings,
  run: (call: ResourceCall) => Promise<AuthorObject>,
): Promise<Attempt> {
  const before = decodePrivate(plannedPrivate);
  const { store, contents } = openPrivateStore(before.own);
  try {
    const observed = await withCall(operation, config, around, (call) =>
      run({ ...call, private: store, warn: around.warn }),
    );
    return { observed, stored: { ...before, own: contents() }, diagnostics: [] };
  } catch (thrown) {
    return {
      observed: thrown instanceof PartialWrite ? (thrown.observed as AuthorObject) : undefined,
      stored: { ...before, own: contents() },
      diagnostics: diagnosticsOf(thrown, `${operation} ${resource.typeName}`, resource.fields),
    };
  }
}

async function finish(
  resource: Resource,
  { config, planned }: Change,
  { observed = {}, stored, diagnostics }: Attempt,
  { prior, sent }: { readonly prior: ObjectValue | null; readonly sent: boolean },
): Promise<Applied> {
  const failed = diagnostics.length > 0;
  const written = writtenState(resource, { config, prior, planned, observed }, failed);
  const state = hasCredentials(resource.fields)
    ? { ...written.state, credentials_generation: generationAfter(prior, sent && !failed) }
    : written.state;
  const fingerprint = sent && !failed ? await fingerprintOf(resource, config) : stored.fingerprint;
  const isMarkerKnown = !failed || memberOfObserved(observed, resource.changeMarker);
  const marker = isMarkerKnown ? markerOf(resource.changeMarker, state) : undefined;
  return {
    state,
    private: encodePrivate({
      ...(fingerprint === undefined ? {} : { fingerprint }),
      ...(marker === undefined ? {} : { marker }),
      ...(stored.own === undefined ? {} : { own: stored.own }),
    }),
    // A half-written object differs from the plan by itself: the cause is what the user needs to read.
    diagnostics: failed ? diagnostics : [...written.diagnostics, ...withoutIdentity(resource, state)],
  };
}

const memberOfObserved = (observed: AuthorObject, name: string | undefined): boolean =>
  name !== undefined && authorMember(observed, name) !== undefined;

const writtenState = (
  { typeName, fields }: Resource,
  write: Parameters<typeof stateAfterWrite>[2],
  failed: boolean,
): Written =>
  failed
    ? { state: stateAfterHalfAWrite(typeName, fields, write), diagnostics: [] }
    : stateAfterWrite(typeName, fields, write);

/** Without its identity nobody finds the object again, and Terraform refuses the answer (protocol sheet A12). */
const withoutIdentity = (resource: Resource, state: ObjectValue): readonly Diagnostic[] =>
  identityOf(resource, state) === null
    ? [
        error(
          `${resource.typeName} returned no ${missingIdentity(resource, state).join(", ")}`,
          "The object was written, and without these values it cannot be found again. This is a bug in the provider; please report it.",
        ),
      ]
    : [];

function generationAfter(prior: ObjectValue | null, sent: boolean): number {
  const before = prior === null ? 0 : Number(memberOf(prior, "credentials_generation") ?? 0);
  return sent ? before + 1 : before;
}

/** None under explicit control: then the number decides, and nothing derived from the secrets needs to be kept. */
async function fingerprintOf(resource: Resource, config: ObjectValue): Promise<Fingerprint | undefined> {
  if (memberOf(config, "credentials_version") !== null) return undefined;
  const subject = credentialsSubject(resource.type, resource.ownFields, config);
  return subject === undefined ? undefined : fingerprint(subject);
}

/** The write-only attributes out of the configuration, the only place where they stand; nested ones whole. */
function credentialsOf({ ownFields }: Resource, config: ObjectValue): AuthorObject {
  const secret = Object.fromEntries(Object.entries(ownFields).filter(([, { spec }]) => isCredential(spec)));
  return toAuthor(secret, config, "undefined");
}

import type { Fields } from "./attribute";
import { withCall } from "./call";
import type { Clients } from "./connection";
import { toAuthor } from "./convert";
import { credentialsSubject, hasCredentials } from "./credentials";
import { error, type Diagnostic } from "./diagnostic";
import { equalValues } from "./equal";
import { diagnosticsOf, PartialWrite } from "./failure";
import { fingerprint, type Fingerprint } from "./fingerprint";
import { stateAfterWrite, known } from "./observe";
import { desiredOf } from "./plan";
import { decodePrivate, encodePrivate } from "./private-state";
import type { AuthorObject, Resource } from "./resource";
import { isUnknown, type ObjectValue } from "./value";

/** What an operation needs from the process it runs in. */
export interface Surroundings {
  readonly clients: Clients;
  /** Aborts when Terraform is interrupted. */
  readonly stop: AbortSignal;
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

/** Creates the object. Whatever happens after the registry made it, the answer holds it (protocol sheet §4.7). */
export async function applyCreate(
  resource: Resource,
  change: Change,
  around: Surroundings,
): Promise<Applied> {
  const { config, planned } = change;
  const credentials = credentialsOf(resource.ownFields, config);
  const written = await attempt(resource, "create", config, around, (call) =>
    resource.create(around.clients, { desired: desiredOf(resource, planned), credentials }, call),
  );
  if (written.observed === undefined)
    return { state: null, private: new Uint8Array(), diagnostics: written.diagnostics };
  return finish(resource, change, written, { prior: null, sent: Object.values(credentials).some(isSet) });
}

/** Sends what differs. A failure keeps the prior state and private state, so that the next plan tries again. */
export async function applyUpdate(
  resource: Resource,
  change: Change & { readonly prior: ObjectValue },
  around: Surroundings,
): Promise<Applied> {
  const { config, prior, planned } = change;
  const sent = isUnknown(planned.credentials_generation ?? null);
  const changes = changesOf(resource.ownFields, prior, planned);
  // The framework's own attributes (timeouts, protection) are in the state only: no request for them.
  const written: Attempt =
    sent || Object.keys(changes).length > 0
      ? await attempt(resource, "update", config, around, (call) =>
          resource.update(
            around.clients,
            {
              prior: toAuthor(resource.ownFields, prior, "undefined"),
              desired: desiredOf(resource, planned),
              changes,
              credentials: sent ? credentialsOf(resource.ownFields, config) : undefined,
            },
            call,
          ),
        )
      : { observed: {}, diagnostics: [] };
  if (written.observed === undefined) {
    return { state: prior, private: change.plannedPrivate, diagnostics: written.diagnostics };
  }
  return finish(resource, change, written, { prior, sent });
}

/** Deletes the object; after a failure the state keeps it. */
export async function applyDelete(
  resource: Resource,
  { prior, plannedPrivate }: { readonly prior: ObjectValue; readonly plannedPrivate: Uint8Array },
  around: Surroundings,
): Promise<Applied> {
  try {
    await withCall("delete", prior, around.stop, (call) =>
      resource.delete(around.clients, toAuthor(resource.ownFields, prior, "undefined"), call),
    );
    return { state: null, private: new Uint8Array(), diagnostics: [] };
  } catch (thrown) {
    return {
      state: prior,
      private: plannedPrivate,
      diagnostics: diagnosticsOf(thrown, `delete ${resource.type}`),
    };
  }
}

interface Attempt {
  /** Undefined: nothing was written, as far as we know. */
  readonly observed: AuthorObject | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function attempt(
  resource: Resource,
  operation: "create" | "update",
  config: ObjectValue,
  around: Surroundings,
  run: Parameters<typeof withCall<AuthorObject>>[3],
): Promise<Attempt> {
  try {
    return { observed: await withCall(operation, config, around.stop, run), diagnostics: [] };
  } catch (thrown) {
    const diagnostics = diagnosticsOf(thrown, `${operation} ${resource.type}`);
    return {
      observed: thrown instanceof PartialWrite ? (thrown.observed as AuthorObject) : undefined,
      diagnostics,
    };
  }
}

async function finish(
  resource: Resource,
  { config, planned, plannedPrivate }: Change,
  { observed = {}, diagnostics }: Attempt,
  { prior, sent }: { readonly prior: ObjectValue | null; readonly sent: boolean },
): Promise<Applied> {
  const failed = diagnostics.length > 0;
  const written = safely(
    resource,
    () => stateAfterWrite(resource.fields, { config, planned, observed }),
    planned,
  );
  const state = hasCredentials(resource.fields)
    ? { ...written.state, credentials_generation: generationAfter(prior, sent && !failed) }
    : written.state;
  return {
    state,
    private: failed ? plannedPrivate : await privateAfter(resource, config, state, plannedPrivate, sent),
    // A half-written object differs from the plan by itself: the cause is what the user needs to read.
    diagnostics: failed ? diagnostics : written.diagnostics,
  };
}

/** Resource code that returns a wrong type must not cost the object that it just made. */
function safely(
  resource: Resource,
  compute: () => { readonly state: ObjectValue; readonly diagnostics: readonly Diagnostic[] },
  planned: ObjectValue,
): { readonly state: ObjectValue; readonly diagnostics: readonly Diagnostic[] } {
  try {
    return compute();
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : "";
    const state = Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, known(value)]));
    return {
      state,
      diagnostics: [
        error(`${resource.type} returned a value of a wrong type`, `${detail}. Please report this.`),
      ],
    };
  }
}

function generationAfter(prior: ObjectValue | null, sent: boolean): number {
  const before = Number(prior?.credentials_generation ?? 0);
  return sent ? before + 1 : before;
}

async function privateAfter(
  resource: Resource,
  config: ObjectValue,
  state: ObjectValue,
  plannedPrivate: Uint8Array,
  sent: boolean,
): Promise<Uint8Array> {
  const before = decodePrivate(plannedPrivate);
  const marker = resource.changeMarker === undefined ? null : (state[resource.changeMarker] ?? null);
  const print = sent ? await fingerprintOf(resource, config) : before.fingerprint;
  return encodePrivate({
    ...(print === undefined ? {} : { fingerprint: print }),
    ...(typeof marker === "string" ? { marker } : {}),
  });
}

/** None under explicit control: then the number decides, and nothing derived from the secrets needs to be kept. */
async function fingerprintOf(resource: Resource, config: ObjectValue): Promise<Fingerprint | undefined> {
  if ((config.credentials_version ?? null) !== null) return undefined;
  const subject = credentialsSubject(resource.type, resource.ownFields, config);
  return subject === undefined ? undefined : fingerprint(subject);
}

/** The write-only attributes out of the configuration, the only place where they stand. */
function credentialsOf(fields: Fields, config: ObjectValue): AuthorObject {
  const writeOnly = Object.fromEntries(Object.entries(fields).filter(([, { spec }]) => spec.writeOnly));
  return toAuthor(writeOnly, config, "undefined");
}

function changesOf(fields: Fields, prior: ObjectValue, planned: ObjectValue): AuthorObject {
  const changed = Object.entries(fields).filter(([name, { spec }]) => {
    const wanted = planned[name] ?? null;
    if (spec.writeOnly || spec.mode === "computed" || isUnknown(wanted)) return false;
    return !equalValues(spec, prior[name] ?? null, wanted);
  });
  return toAuthor(Object.fromEntries(changed), planned, "undefined");
}

const isSet = (value: unknown): boolean => value !== undefined;

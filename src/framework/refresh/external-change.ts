import { NOTHING_ADDED } from "../additional/merge";
import type { Surroundings } from "../calls/surroundings";
import { withCall } from "../calls/call";
import { toPlain } from "../values/convert";
import type { Problem } from "../diagnostics/failure";
import { externalChange, hasOurCredentials, markersOf, type ExternalChange } from "./marker";
import { observedObject } from "./observe";
import { openPrivateStore, type PrivateState } from "../state/private-state";
import { describeObject } from "../plan/protection";
import type { Resource } from "../definitions/resource";
import { areExternal } from "../secrets/external";
import { memberOf, type ObjectValue } from "../values/value";

/** What a refresh found about changes by another user. */
export interface Noticed {
  readonly stored: PrivateState;
  readonly external: ExternalChange | undefined;
}

/**
 * Compares the markers that were just read with those that are kept. What was noticed stays so until the credentials are
 * sent again, or until the user accepts what is there with `on_external_change = "ignore"`.
 */
export function noticed(resource: Resource, state: ObjectValue, stored: PrivateState): Noticed {
  const external = externalChange(resource, state, stored);
  if (external !== undefined && memberOf(state, "on_external_change") !== "ignore")
    return { stored, external };
  if (external !== undefined)
    return { stored: { ...stored, ...markersOf(resource, state) }, external: undefined };
  // After a failed update, or where an older version kept none, it is unknown which markers are ours: those that are there.
  return {
    stored: hasOurCredentials(state) ? { ...markersOf(resource, state), ...stored } : stored,
    external,
  };
}

interface Update {
  readonly prior: ObjectValue;
  readonly planned: ObjectValue;
  readonly stored: PrivateState;
  readonly sends: boolean;
}

/**
 * What another user did to an object that is about to be updated, also since the plan was made. The update moves the
 * change marker itself, so nothing notices it later. Nothing is asked where credentials are sent anyway.
 */
export async function externalChangeUntilNow(
  resource: Resource,
  { prior, planned, stored, sends }: Update,
  around: Surroundings,
): Promise<ExternalChange | undefined> {
  const before = externalChange(resource, prior, stored);
  const isAsked =
    stored.marker !== undefined && !sends && memberOf(planned, "on_external_change") !== "ignore";
  if (before !== undefined || !isAsked || !hasOurCredentials(prior)) return before;
  const now = await readAgain(resource, prior, stored, around);
  return now === undefined ? undefined : externalChange(resource, now, stored);
}

/** Undefined: it could not be read, or is gone. The update right after says what is wrong. */
async function readAgain(
  resource: Resource,
  prior: ObjectValue,
  { own }: PrivateState,
  around: Surroundings,
): Promise<ObjectValue | undefined> {
  // What the read keeps beside the state is thrown away: the update goes by what the plan was made from.
  const { store } = openPrivateStore(own);
  const state = toPlain(resource.ownFields, prior, "undefined");
  try {
    const observed = await withCall("read", prior, around, async (call) => {
      const markers = await resource.readMarkers?.(around.clients, state, call);
      return (
        markers ??
        resource.read(around.clients, state, {
          ...call,
          private: store,
          warn: () => undefined,
          withAdditional: NOTHING_ADDED,
          hasExternalCredentials: areExternal(prior),
        })
      );
    });
    return observed === undefined ? undefined : observedObject(resource.fields, prior, observed);
  } catch {
    return undefined;
  }
}

export function changedByOthers(resource: Resource, state: ObjectValue, external: ExternalChange): Problem {
  const happened =
    external === "made again"
      ? "It was deleted and created again with the same id, so it does not have the credentials that Terraform sent."
      : `Its ${resource.changeMarker ?? "change marker"} changed. The user who changed ` +
        "it may have replaced its credentials, which cannot be read.";
  return {
    severity: "warning",
    summary: `${describeObject(resource, state)} was changed outside of Terraform`,
    detail:
      `${happened} To send them again, set on_external_change = "reapply" or change ` +
      "credentials_version. To accept the current object without sending anything, set " +
      'on_external_change = "ignore" and apply; afterwards, you can set it back.',
  };
}

export const leftForNextPlan = (resource: Resource, state: ObjectValue): Problem => ({
  severity: "warning",
  summary: `Credentials of ${describeObject(resource, state)} changed after the plan was made`,
  detail: "The plan is applied as approved and sends no credentials. The next plan will send them.",
});

import { specsOf } from "../schema/fields";
import { ADDITIONAL_FIELDS } from "../../checks";
import { changesBesideCredentials } from "../additional/changes";
import { placesOfCredentials } from "./credential-places";
import { decideCredentials, type CredentialsDecision } from "./credentials";
import { hasErrors, warning, type Diagnostic } from "../diagnostics/diagnostic";
import { equalValues } from "../values/equal";
import { externalChange } from "../refresh/marker";
import type { Fingerprints } from "./fingerprints";
import type { Decided } from "../plan/plan-notes";
import type { PrivateState } from "../state/private-state";
import { describeObject } from "../plan/protection";
import type { Resource } from "../definitions/resource";
import { validateConfig } from "../calls/validate-config";
import { memberOf, type ObjectValue } from "../values/value";
import { areExternal } from "./external";
import { credentialPart, hasCredentials, isCertain } from "./write-only";
import type { Written } from "./written-config";

export interface UpdateOf {
  readonly config: ObjectValue;
  readonly prior: ObjectValue;
  /** What is planned so far of everything but the credentials. */
  readonly settled: ObjectValue;
  readonly stored: PrivateState;
  readonly written: Written;
  /** What the plan that is being applied decided, where the engine hands it on. */
  readonly approved: Decided | undefined;
  /** Whether the engine will hand on what this plan decides. */
  readonly isHandedOn: boolean;
  /** Whether anything else is to change. */
  readonly differs: boolean;
  readonly fingerprints: Fingerprints;
}

export interface CredentialsPlan {
  /** Whether the plan shows that credentials are or may be sent. */
  readonly shown: boolean;
  readonly decided: Decided;
  /** Whether `ignore_changes` hides credentials that the configuration sets. */
  readonly isHiding: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an update does with the credentials. */
export async function planCredentials(resource: Resource, update: UpdateOf): Promise<CredentialsPlan> {
  const { config, approved } = update;
  const isHiding = hidesCredentials(resource, update);
  const wished = await wishedFor(resource, update, isHiding);
  const isIncomplete = wished === "send" && isHiding && !isValid(resource, config);
  const decision = isIncomplete || wished === "untestable" ? "keep" : wished;
  const seen = placesOfCredentials(resource.ownFields, config);
  const diagnostics = [
    ...(isIncomplete ? [incomplete(resource, update.prior)] : []),
    ...(wished === "untestable" ? [madeWithAnotherKey(resource, update.prior)] : []),
    ...(seen.length === 0 &&
    areLeft(resource, update, isHiding) &&
    changedCompanions(resource, update).length > 0
      ? [sentAlone(resource, update)]
      : []),
  ];
  if (approved?.shown === false) {
    const decided = { shown: false, send: false, seen, late: decision === "send" };
    return { shown: false, decided, isHiding, diagnostics };
  }
  const shown = decision !== "keep" || mayChangeUntilApply(resource, update);
  return { shown, decided: { shown, send: decision !== "keep", seen, late: false }, isHiding, diagnostics };
}

/** Whether the registry has credentials that an update does not send. */
const areLeft = ({ tellsLosses }: Resource, { settled }: UpdateOf, isHiding: boolean): boolean =>
  isHiding || (!tellsLosses && areExternal(settled));

/**
 * A secret may be another one when the plan is carried out (an ephemeral value is read anew), and what a plan calls
 * known has to stay as it is (docs/apis/terraform-protocol.md F2). Where the engine hands on what the first plan
 * decided, that counts. Where it does not, every update whose credentials are compared by value says that it may send
 * them.
 */
function mayChangeUntilApply({ ownFields }: Resource, { config, differs, isHandedOn }: UpdateOf): boolean {
  if (!differs || isHandedOn || memberOf(config, "credentials_version") !== null) return false;
  return Object.keys(credentialPart(ownFields, config)).length > 0;
}

async function wishedFor(
  resource: Resource,
  update: UpdateOf,
  isHiding: boolean,
): Promise<CredentialsDecision> {
  const { config, prior, stored, written } = update;
  if (!hasCredentials(resource.fields)) return "keep";
  if (areExternal(update.settled)) return "keep";
  const given = Object.values(credentialPart(resource.ownFields, config));
  const isGiven = given.length > 0;
  // Whatever credentials_version says: none of those that the registry has came from here.
  if (isGiven && areExternal(prior)) return given.some(isCertain) ? "send" : "undecided";
  if (isGiven && changedCompanions(resource, update).length > 0) return "send";
  return decideCredentials({
    type: resource.type,
    fields: resource.ownFields,
    config,
    written: isHiding && written.kind === "found" ? written.config : undefined,
    isHiding,
    prior,
    known: stored.fingerprint,
    fingerprints: update.fingerprints,
    reapply:
      memberOf(config, "on_external_change") === "reapply" &&
      externalChange(resource, prior, stored) !== undefined,
  });
}

/** A registry that takes credentials as a set gets the whole set when a part of it that is no secret changes. */
const changedCompanions = ({ ownFields }: Resource, { prior, settled }: UpdateOf): readonly string[] => [
  ...specsOf(ownFields)
    .filter(
      ([name, spec]) => spec.companion && !equalValues(spec, memberOf(prior, name), memberOf(settled, name)),
    )
    .map(([name]) => name),
  ...(changesBesideCredentials(ownFields, prior, settled) ? [ADDITIONAL_FIELDS] : []),
];

/** Whether `ignore_changes` hides credentials that the configuration sets: for the plan they are null. */
function hidesCredentials(resource: Resource, { config, written }: UpdateOf): boolean {
  switch (written.kind) {
    case "found": {
      const seen = new Set(placesOfCredentials(resource.ownFields, config));
      return placesOfCredentials(resource.ownFields, written.config).some((place) => !seen.has(place));
    }
    case "another":
      return true;
    case "none":
      // What was written is valid: where what is left of it is not, something is hidden.
      return !isValid(resource, config);
  }
}

const isValid = ({ fields, validate }: Resource, config: ObjectValue): boolean =>
  !hasErrors(validateConfig(fields, validate, config, true));

/** The key is the user's to lose; that alone is no reason to send a secret again. */
const madeWithAnotherKey = (resource: Resource, prior: ObjectValue): Diagnostic =>
  warning(
    `Cannot determine whether credentials of ${describeObject(resource, prior)} changed`,
    "The hash of the last sent credentials was made with another fingerprint_key, or with a key that " +
      "is no longer set. This alone does not send credentials. Set the earlier key again, or set " +
      "credentials_version to any number: the credentials are then sent once.",
  );

const incomplete = (resource: Resource, prior: ObjectValue): Diagnostic =>
  warning(
    `Credentials of ${describeObject(resource, prior)} are not sent`,
    "They should be sent, but ignore_changes excludes some of them, and the others are " +
      "incomplete without these. Put all of them in ignore_changes, or none.",
  );

const sentAlone = (resource: Resource, update: UpdateOf): Diagnostic => {
  const why = areExternal(update.settled)
    ? "the credentials are managed elsewhere (external_credentials)"
    : "ignore_changes excludes the credentials";
  const remedy = areExternal(update.settled)
    ? "set the credentials in the same change and remove external_credentials"
    : "remove them from ignore_changes for one apply";
  return warning(
    `Credentials of ${describeObject(resource, update.prior)} are not sent with this change`,
    `${changedCompanions(resource, update).join(", ")} must be sent together with the credentials, but ${why}. ` +
      `The registry may refuse the change or lose its stored credentials. To send them, ${remedy}.`,
  );
};

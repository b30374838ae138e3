import { ADDITIONAL_CREDENTIALS } from "../../checks";
import type { Resource } from "../definitions/resource";
import { error, type Diagnostic, type Path } from "../diagnostics/diagnostic";
import { toDiagnostic, type Problem } from "../diagnostics/failure";
import { describeObject } from "../plan/protection";
import type { PrivateState } from "../state/private-state";
import { parseJson } from "../values/canonical-json";
import { toPlain } from "../values/convert";
import { isUnknown, memberOf, UNKNOWN, type ObjectValue, type Value } from "../values/value";
import { credentialPart, hasCredentials, isCertain } from "./write-only";
import type { Written } from "./written-config";

// Credentials that are kept elsewhere: set in the registry by hand, or by another tool. None is given, demanded or sent.

/** The attribute that says so. */
export const EXTERNAL = "external_credentials";

const AT_EXTERNAL: Path = [{ attribute: EXTERNAL }];

/** Whether a state or a plan says that the credentials are kept elsewhere. */
export const areExternal = (object: ObjectValue): boolean => memberOf(object, EXTERNAL) === true;

/**
 * What a plan says where the configuration says nothing: after an import the credentials stay where they are until a
 * configuration gives some. Unknown where that is known only in apply.
 */
export function externalByItself(
  { fields, ownFields }: Resource,
  config: ObjectValue,
  prior: ObjectValue | null,
): ObjectValue {
  if (!hasCredentials(fields)) return {};
  const before = prior === null ? false : memberOf(prior, EXTERNAL);
  if (before !== true) return { [EXTERNAL]: before };
  return { [EXTERNAL]: keptUnlessGiven(Object.values(credentialPart(ownFields, config))) };
}

function keptUnlessGiven(given: readonly Value[]): Value {
  if (given.length === 0) return true;
  return given.some(isCertain) ? false : UNKNOWN;
}

/** The same once everything is known, for what an apply answers. */
export const externalAfter = (
  { ownFields }: Pick<Resource, "ownFields">,
  config: ObjectValue,
  planned: ObjectValue,
): Value => {
  const value = memberOf(planned, EXTERNAL);
  return isUnknown(value) ? Object.keys(credentialPart(ownFields, config)).length === 0 : value;
};

/** Whether credentials were ever sent from here, and still count. */
const areManaged = (prior: ObjectValue, { fingerprint }: PrivateState): boolean =>
  !areExternal(prior) &&
  (fingerprint !== undefined || Number(memberOf(prior, "credentials_generation") ?? 0) > 0);

/** The rules about missing credentials that a configuration breaks. */
const missingIn = ({ fields, validate }: Resource, config: ObjectValue): readonly Problem[] =>
  validate(toPlain(fields, config, "unknown")).filter(({ missesCredential = false }) => missesCredential);

/** What is wrong with the credentials of an object that is to be created. */
export function credentialsOfNew(
  resource: Resource,
  config: ObjectValue,
  planned: ObjectValue,
): readonly Diagnostic[] {
  if (!hasCredentials(resource.fields)) return [];
  const missing = missingIn(resource, config);
  if (!areExternal(planned)) return missing.map((problem) => toDiagnostic(problem, resource.fields));
  const given = givenAllTheSame(resource, config);
  return given.length > 0 || missing.length === 0 ? given : [nothingToKeep(missing)];
}

export interface CredentialsOfUpdate {
  readonly config: ObjectValue;
  readonly written: Written;
  readonly isHiding: boolean;
  readonly prior: ObjectValue;
  readonly planned: ObjectValue;
  readonly stored: PrivateState;
  readonly isReplaced: boolean;
}

/** What is wrong with the credentials of an object that is there. */
export function credentialsOfExisting(
  resource: Resource,
  { config: seen, written, isHiding, prior, planned, stored, isReplaced }: CredentialsOfUpdate,
): readonly Diagnostic[] {
  if (!hasCredentials(resource.fields)) return [];
  const config = written.kind === "found" ? written.config : seen;
  if (areExternal(planned)) {
    const given = givenAllTheSame(resource, seen);
    const missing = isReplaced ? missingIn(resource, config) : [];
    return given.length > 0 || missing.length === 0 ? given : [lostByReplacement(resource, prior, missing)];
  }
  // What ignore_changes hides is set all the same.
  if (isHiding && written.kind !== "found") return [];
  const missing = missingIn(resource, config);
  const isGone = areManaged(prior, stored) && setsNone(resource, config);
  const gone = missing.length > 0 ? missing : emptyIn(resource, config);
  return isGone && gone.length > 0
    ? [suddenlyGone(resource, prior, gone)]
    : missing.map((problem) => toDiagnostic(problem, resource.fields));
}

/** Whether a configuration sets no credential: neither an attribute nor a value in the secret part of free-form JSON. */
const setsNone = ({ ownFields }: Resource, config: ObjectValue): boolean =>
  Object.entries(credentialPart(ownFields, config)).every(
    ([name, value]) => ownFields[name]?.spec.secretPartOf !== undefined && hasNullsOnly(value),
  );

/**
 * No rule knows whether a registry needs secrets in free-form JSON. So where some were sent, each part without any counts as
 * missing; an explicit `{}` sets none on purpose.
 */
const emptyIn = ({ ownFields }: Resource, config: ObjectValue): readonly Pick<Problem, "at">[] => {
  const parts = Object.keys(ownFields).filter(
    (name) => ownFields[name]?.spec.secretPartOf !== undefined && name !== ADDITIONAL_CREDENTIALS,
  );
  const withNulls = parts.filter((name) => memberOf(config, name) !== null);
  return (withNulls.length > 0 ? withNulls : parts).map((name) => ({ at: [name] }));
};

/** A variable that is null leaves its name in the JSON. */
function hasNullsOnly(json: Value): boolean {
  if (typeof json !== "string") return false;
  const parsed = parseJson(json);
  if (!parsed.ok) return false;
  const leaves = leavesOf(parsed.value);
  return leaves.length > 0 && leaves.every((leaf) => leaf === null);
}

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** Credentials that a configuration gives although it says that they are kept elsewhere. */
function givenAllTheSame(resource: Resource, config: ObjectValue): readonly Diagnostic[] {
  return Object.entries(credentialPart(resource.ownFields, config))
    .filter(([, value]) => !isUnknown(value))
    .map(([name]) =>
      error(
        `${name} cannot be used here`,
        `${EXTERNAL} is true, so the credentials are managed elsewhere and none is sent. ${name} is set ` +
          `as well. Remove ${name}, or remove ${EXTERNAL} to manage the credentials here.`,
        [{ attribute: name }],
      ),
    );
}

const namesOf = (missing: readonly Pick<Problem, "at">[]): string =>
  missing.map(({ at = [] }) => at.join(".")).join(", ");

const nothingToKeep = (missing: readonly Problem[]): Diagnostic =>
  error(
    "Cannot create the object without credentials",
    `${EXTERNAL} is true, so no credentials can be set, but the object does not exist yet. Missing: ` +
      `${namesOf(missing)}. Create the object outside of Terraform and import it, or remove ${EXTERNAL} and set the ` +
      "credentials.",
    AT_EXTERNAL,
  );

const lostByReplacement = (resource: Resource, prior: ObjectValue, missing: readonly Problem[]): Diagnostic =>
  error(
    `Cannot replace ${describeObject(resource, prior)}: its credentials are managed elsewhere`,
    `The change creates a new object, which would have no credentials. Missing: ${namesOf(missing)}. Set the ` +
      `credentials in the same change and remove ${EXTERNAL}, or undo the change that replaces the object.`,
    AT_EXTERNAL,
  );

function suddenlyGone(
  resource: Resource,
  prior: ObjectValue,
  missing: readonly Pick<Problem, "at">[],
): Diagnostic {
  const [first] = missing;
  const name = first?.at?.[0] ?? "";
  const isFreeForm = resource.ownFields[name]?.spec.secretPartOf !== undefined;
  const problem: Problem = {
    ...(first?.at === undefined ? {} : { at: first.at }),
    summary: `The credentials of ${describeObject(resource, prior)} are missing`,
    detail:
      "Terraform sent credentials before, but the configuration no longer sets any. " +
      `${isFreeForm ? "Attributes for them" : "Missing"}: ${namesOf(missing)}. If a variable is null by mistake, set it. To manage the credentials elsewhere ` +
      `from now on, set ${EXTERNAL} = true; the registry keeps its stored credentials.` +
      (isFreeForm ? ` To remove them on purpose, set ${name} = jsonencode({}).` : ""),
  };
  return toDiagnostic(problem, resource.fields);
}

import type { AttributeSpec, Fields } from "../schema/spec";
import { mapRecord } from "../values/plain";
import { canonicalJson } from "../values/canonical-json";
import { matchesFingerprint, type Fingerprint } from "./fingerprint";
import { isUnknown, isWhollyKnown, memberOf, type ObjectValue, type Value } from "../values/value";
import { credentialPart, eachObject } from "./write-only";

/**
 * One canonical text of the credentials that a configuration sets, together with what they belong to; undefined when
 * it sets none, or none that are known yet. Only for hashing and comparing: it is as secret as they are.
 */
export function credentialsSubject(type: string, fields: Fields, config: ObjectValue): string | undefined {
  return subjectOf(type, withOneSpelling(fields, credentialPart(fields, config)));
}

/** As it was before spellings that mean the same (JSON in another layout) became one. */
const subjectAsWritten = (type: string, fields: Fields, config: ObjectValue): string | undefined =>
  subjectOf(type, credentialPart(fields, config));

function subjectOf(type: string, credentials: ObjectValue): string | undefined {
  const isNothing = Object.keys(credentials).length === 0 || !isWhollyKnown(credentials);
  return isNothing ? undefined : canonicalJson({ type, credentials });
}

const withOneSpelling = (fields: Fields, part: ObjectValue): ObjectValue =>
  mapRecord(part, (value, name) => {
    const spec = fields[name]?.spec;
    return spec === undefined ? value : oneSpelling(spec, value);
  });

function oneSpelling({ shape, canonical }: AttributeSpec, value: Value): Value {
  if (value === null || isUnknown(value)) return value;
  if (shape.kind === "nested") {
    return eachObject(shape, value, (object) => withoutNulls(withOneSpelling(shape.fields, object)));
  }
  return canonical === undefined || !isWhollyKnown(value) ? value : canonical(value);
}

/** A version of the provider with one more member has the same text for credentials that do not set it. */
const withoutNulls = (object: ObjectValue): ObjectValue =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

/** Whether a fingerprint is that of the credentials that a configuration sets. */
export async function isFingerprintOf(
  known: Fingerprint,
  type: string,
  fields: Fields,
  config: ObjectValue,
): Promise<boolean> {
  const subject = credentialsSubject(type, fields, config);
  if (subject === undefined) return false;
  if (await matchesFingerprint(subject, known)) return true;
  const asWritten = subjectAsWritten(type, fields, config);
  return asWritten !== undefined && asWritten !== subject && matchesFingerprint(asWritten, known);
}

/** `undecided`: a value that decides is known only in apply, where the question is asked again. */
export type CredentialsDecision = "send" | "keep" | "undecided";

export interface CredentialsQuestion {
  readonly type: string;
  readonly fields: Fields;
  /** As the plan gets it: without what `ignore_changes` hides. */
  readonly config: ObjectValue;
  /** As it is written, where that is known and holds more credentials. */
  readonly written: ObjectValue | undefined;
  /** Whether `ignore_changes` hides credentials, so that their absence says nothing. */
  readonly isHiding: boolean;
  readonly prior: ObjectValue;
  /** Of what was sent last, if it is known. */
  readonly known: Fingerprint | undefined;
  /** Somebody else may have replaced them, and the user wants ours back. */
  readonly reapply: boolean;
}

/**
 * Whether an update has to send the credentials (design docs/apis/terraform-protocol.md §4): when they changed since
 * they were last sent, or, under explicit control, when `credentials_version` changed. What `ignore_changes` hides is
 * neither compared nor sent.
 */
export async function decideCredentials(question: CredentialsQuestion): Promise<CredentialsDecision> {
  const { type, fields, config, written, isHiding, prior, known, reapply } = question;
  const given = credentialPart(fields, config);
  const isGiven = Object.keys(given).length > 0;
  if (!isGiven && isHiding) return "keep";
  if (reapply && isGiven) return "send";
  const version: Value = memberOf(config, "credentials_version");
  if (isUnknown(version)) return "undecided";
  if (version !== null) return version === memberOf(prior, "credentials_version") ? "keep" : "send";
  if (!isWhollyKnown(given)) return "undecided";
  if (!isGiven) return known === undefined ? "keep" : "send";
  if (known === undefined) return "send";
  if (await isFingerprintOf(known, type, fields, config)) return "keep";
  // Sent when nothing was hidden yet: then it is the fingerprint of all of them.
  const isAsSent = written !== undefined && (await isFingerprintOf(known, type, fields, written));
  return isAsSent ? "keep" : "send";
}

import type { AttributeSpec, Fields } from "../schema/spec";
import type { Nesting } from "../schema/terraform-schema";
import { mapRecord } from "../values/plain";
import { canonicalJson, parseJson } from "../values/canonical-json";
import type { Fingerprint, Match } from "./fingerprint";
import type { Fingerprints, Subject } from "./fingerprints";
import {
  isList,
  isRecord,
  isUnknown,
  isWhollyKnown,
  memberOf,
  type ObjectValue,
  type Value,
} from "../values/value";
import { credentialPart, eachObject } from "./write-only";

/**
 * The credentials that a configuration sets, together with what they belong to; undefined when it sets none, or none that
 * are known yet. Only for hashing and comparing: it is as secret as they are.
 */
export function credentialsSubject(type: string, fields: Fields, config: ObjectValue): Subject | undefined {
  const part = credentialPart(fields, config);
  return subjectOf(type, withOneSpelling(fields, part), secretTexts(fields, part));
}

/** As it was before spellings that mean the same (JSON in another layout) became one. */
function subjectAsWritten(type: string, fields: Fields, config: ObjectValue): Subject | undefined {
  const part = credentialPart(fields, config);
  return subjectOf(type, part, secretTexts(fields, part));
}

function subjectOf(type: string, credentials: ObjectValue, secrets: readonly string[]): Subject | undefined {
  const isNothing = Object.keys(credentials).length === 0 || !isWhollyKnown(credentials);
  return isNothing ? undefined : { text: canonicalJson({ type, credentials }), secrets };
}

/** Each secret among credentials, without what is only sent with them, such as a region. */
const secretTexts = (fields: Fields, part: ObjectValue): readonly string[] =>
  Object.entries(part).flatMap(([name, value]) => {
    const spec = fields[name]?.spec;
    return spec === undefined ? [] : textsOf(spec, value, false);
  });

function textsOf(spec: AttributeSpec, value: Value, isSecretAround: boolean): readonly string[] {
  const isSecret = (spec.writeOnly || isSecretAround) && !spec.isPublic;
  if (value === null || isUnknown(value)) return [];
  if (spec.shape.kind === "nested") {
    const { fields, nesting } = spec.shape;
    return objectsIn(nesting, value).flatMap((object) =>
      Object.entries(object).flatMap(([name, member]) => {
        const inner = fields[name]?.spec;
        return inner === undefined ? [] : textsOf(inner, member, isSecret);
      }),
    );
  }
  if (!isSecret) return [];
  if (spec.secretPartOf === undefined || typeof value !== "string") return leavesOf(value);
  const parsed = parseJson(value);
  return parsed.ok ? leavesOf(parsed.value) : [value];
}

function objectsIn(nesting: Nesting, value: Value): readonly ObjectValue[] {
  if (isList(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  return nesting === "map" ? Object.values(value).filter(isRecord) : [value];
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "object") return value === null ? [] : Object.values(value).flatMap(leavesOf);
  if (typeof value === "string") return [value];
  const isScalar = typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
  return isScalar ? [String(value)] : [];
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
  { type, fields, config }: Pick<CredentialsQuestion, "type" | "fields" | "config">,
  fingerprints: Fingerprints,
): Promise<Match> {
  const subject = credentialsSubject(type, fields, config);
  if (subject === undefined) return "different";
  const match = await fingerprints.match(subject, known);
  if (match !== "different") return match;
  const asWritten = subjectAsWritten(type, fields, config);
  return asWritten === undefined || asWritten.text === subject.text
    ? match
    : fingerprints.match(asWritten, known);
}

/**
 * `undecided`: a value that decides is known only in apply, where the question is asked again. `untestable`: what was sent
 * last was noted with a key that is not given now; nothing is sent for that alone.
 */
export type CredentialsDecision = "send" | "keep" | "undecided" | "untestable";

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
  /** Another user may have replaced them, and the user wants ours back. */
  readonly reapply: boolean;
  readonly fingerprints: Fingerprints;
}

/**
 * Whether an update has to send the credentials (design docs/apis/terraform-protocol.md §4): when they changed since
 * they were last sent, or, under explicit control, when `credentials_version` changed. What `ignore_changes` hides is
 * neither compared nor sent.
 */
export async function decideCredentials(question: CredentialsQuestion): Promise<CredentialsDecision> {
  const { fields, config, written, isHiding, prior, known, reapply, fingerprints } = question;
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
  const match = await isFingerprintOf(known, question, fingerprints);
  if (match !== "different") return match === "same" ? "keep" : "untestable";
  // Sent when nothing was hidden yet: then it is the fingerprint of all of them.
  if (written === undefined) return "send";
  const asSent = await isFingerprintOf(known, { ...question, config: written }, fingerprints);
  return asSent === "same" ? "keep" : "send";
}

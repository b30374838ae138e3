import type { Fields } from "./attribute";
import { canonicalJson } from "./canonical-json";
import { matchesFingerprint, type Fingerprint } from "./fingerprint";
import { isUnknown, isWhollyKnown, memberOf, type ObjectValue, type Value } from "./value";
import { credentialPart } from "./write-only";

/**
 * One canonical text of the credentials that a configuration sets, together with what they belong to; undefined when
 * it sets none, or none that are known yet. Only for hashing and comparing: it is as secret as they are.
 */
export function credentialsSubject(type: string, fields: Fields, config: ObjectValue): string | undefined {
  const credentials = credentialPart(fields, config);
  const isNothing = Object.keys(credentials).length === 0 || !isWhollyKnown(credentials);
  return isNothing ? undefined : canonicalJson({ type, credentials });
}

/** `undecided`: a value that decides is known only in apply, where the question is asked again. */
export type CredentialsDecision = "send" | "keep" | "undecided";

export interface CredentialsQuestion {
  readonly type: string;
  readonly fields: Fields;
  readonly config: ObjectValue;
  readonly prior: ObjectValue;
  /** Of what was sent last, if it is known. */
  readonly known: Fingerprint | undefined;
  /** Somebody else may have replaced them, and the user wants ours back. */
  readonly reapply: boolean;
}

/**
 * Whether an update has to send the credentials (design §4): when they changed since they were last sent, or, under
 * explicit control, when `credentials_version` changed.
 */
export async function decideCredentials(question: CredentialsQuestion): Promise<CredentialsDecision> {
  const { type, fields, config, prior, known, reapply } = question;
  if (reapply) return "send";
  const version: Value = memberOf(config, "credentials_version");
  if (isUnknown(version)) return "undecided";
  if (version !== null) return version === memberOf(prior, "credentials_version") ? "keep" : "send";
  if (!isWhollyKnown(credentialPart(fields, config))) return "undecided";
  const subject = credentialsSubject(type, fields, config);
  if (subject === undefined) return known === undefined ? "keep" : "send";
  if (known === undefined) return "send";
  return (await matchesFingerprint(subject, known)) ? "keep" : "send";
}

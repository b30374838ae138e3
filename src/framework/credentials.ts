import { canonicalJson, type Fields } from "./attribute";
import { valueToAuthor } from "./convert";
import { matchesFingerprint, type Fingerprint } from "./fingerprint";
import { isUnknown, isWhollyKnown, type ObjectValue, type Value } from "./value";

/** The write-only attributes of a resource, nested ones included with their top-level attribute. */
export const hasCredentials = (fields: Fields): boolean =>
  Object.values(fields).some(({ spec }) => spec.writeOnly);

/**
 * One canonical text of the credentials that a configuration sets, together with what they belong to; undefined when
 * it sets none. Only for hashing and comparing: it is as secret as they are.
 */
export function credentialsSubject(type: string, fields: Fields, config: ObjectValue): string | undefined {
  const set = Object.entries(fields)
    .filter(([name, { spec }]) => spec.writeOnly && (config[name] ?? null) !== null)
    .map(([name, { spec }]) => [name, valueToAuthor(spec, config[name] ?? null, "undefined")] as const);
  return set.length === 0 ? undefined : canonicalJson({ type, credentials: Object.fromEntries(set) });
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
  const version: Value = config.credentials_version ?? null;
  if (isUnknown(version)) return "undecided";
  if (version !== null) return version === (prior.credentials_version ?? null) ? "keep" : "send";
  const configured = Object.entries(fields).filter(([, { spec }]) => spec.writeOnly);
  if (configured.some(([name]) => !isWhollyKnown(config[name] ?? null))) return "undecided";
  const subject = credentialsSubject(type, fields, config);
  if (subject === undefined) return known === undefined ? "keep" : "send";
  if (known === undefined) return "send";
  return (await matchesFingerprint(subject, known)) ? "keep" : "send";
}

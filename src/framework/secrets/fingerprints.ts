import { createHmac, randomBytes } from "node:crypto";
import {
  fastFingerprint,
  type Fingerprint,
  fingerprintKey,
  keyedFingerprint,
  type Match,
  matchesFingerprint,
  slowFingerprint,
} from "./fingerprint";
import { areMachineMade } from "./strength";

/** The credentials of one object, for hashing and comparing. As secret as they are. */
export interface Subject {
  /** What the credentials belong to and what they are, as one canonical text. */
  readonly text: string;
  /** Each secret in it. */
  readonly secrets: readonly string[];
}

/** Makes and compares fingerprints in the life of one provider process. */
export interface Fingerprints {
  /** The fingerprint to keep of credentials that were sent. */
  of(subject: Subject): Promise<Fingerprint>;
  /** Whether credentials are those of a fingerprint. Worked out once for each object and process. */
  match(subject: Subject, known: Fingerprint): Promise<Match>;
}

/**
 * @param key a secret that is not in the state, with which every new fingerprint is made; undefined: none is given. It has
 *   to be made by a machine ({@link areMachineMade}).
 */
export function createFingerprints(key?: string): Fingerprints {
  const given = key === undefined ? undefined : fingerprintKey(key);
  const matches = new Map<string, Promise<Match>>();
  const own = randomBytes(32);
  return {
    async of({ text, secrets }) {
      if (given !== undefined) return keyedFingerprint(text, given);
      return areMachineMade(secrets) ? fastFingerprint(text) : slowFingerprint(text);
    },
    match({ text }, known) {
      // What is kept for the rest of the process says nothing of a secret outside it.
      const question = createHmac("sha256", own).update(known.hash).update(text).digest("base64");
      const match = matches.get(question) ?? matchesFingerprint(text, known, given);
      matches.set(question, match);
      return match;
    },
  };
}

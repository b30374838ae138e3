import { createHmac, randomBytes } from "node:crypto";
import {
  fastFingerprint,
  type Fingerprint,
  type FingerprintKey,
  fingerprintKey,
  keyedFingerprint,
  type Match,
  matchesFingerprint,
  slowFingerprint,
} from "./fingerprint";
import { areMachineMade } from "./strength";
import { SILENT, type Logger } from "../diagnostics/logger";

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
 * @param logger is told of each computation, of which slow ones cost a tenth of a second; never of what is computed
 */
export function createFingerprints(key?: string, logger: Logger = SILENT): Fingerprints {
  const given = key === undefined ? undefined : fingerprintKey(key);
  const matches = new Map<string, Promise<Match>>();
  const own = randomBytes(32);
  const count = (purpose: string, algorithm: string): void => {
    logger.log("debug", "fingerprint computed", { purpose, algorithm });
  };
  return {
    async of({ text, secrets }) {
      const made = await make(text, secrets, given);
      count("to keep", made.algorithm);
      return made;
    },
    match({ text }, known) {
      // What is kept for the rest of the process says nothing of a secret outside it.
      const question = createHmac("sha256", own).update(known.hash).update(text).digest("base64");
      const earlier = matches.get(question);
      if (earlier !== undefined) return earlier;
      count("to compare", known.algorithm);
      const match = matchesFingerprint(text, known, given);
      matches.set(question, match);
      return match;
    },
  };
}

async function make(
  text: string,
  secrets: readonly string[],
  key: FingerprintKey | undefined,
): Promise<Fingerprint> {
  if (key !== undefined) return keyedFingerprint(text, key);
  return areMachineMade(secrets) ? fastFingerprint(text) : slowFingerprint(text);
}

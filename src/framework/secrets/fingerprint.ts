import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { slowHash } from "./slow-hash";

/**
 * A salted hash of all the credentials of one resource. It goes into private state, which is readable for anyone who reads
 * the state file (docs/apis/terraform-protocol.md §5.2), so what it costs to test a guess depends on the secrets: {@link SlowFingerprint}
 * for what may be guessed, {@link FastFingerprint} for what may not, {@link KeyedFingerprint} where a key is given.
 */
export type Fingerprint = SlowFingerprint | FastFingerprint | KeyedFingerprint;

interface Salted {
  /** Base64, 16 bytes, drawn anew each time credentials are sent. */
  readonly salt: string;
  /** Base64, 32 bytes. */
  readonly hash: string;
}

/** Of secrets that might be guessed: each guess costs memory and a tenth of a second. */
export interface SlowFingerprint extends Salted {
  readonly algorithm: "scrypt";
  /** scrypt's N, r and p, kept so that they can be raised later without resending every credential. */
  readonly cost: FingerprintCost;
}

/** Of secrets that were made by a machine: there are too many guesses to try, however fast each is (strength.ts). */
export interface FastFingerprint extends Salted {
  readonly algorithm: "hmac-sha256";
}

/** Made with a key that is not in the state: with the state alone no guess can be tested at all. */
export interface KeyedFingerprint extends Salted {
  readonly algorithm: "keyed-hmac-sha256";
  /** Which key: base64, 9 bytes, derived from it. */
  readonly key: string;
}

/** scrypt's N, r and p. */
export type FingerprintCost = readonly [n: number, r: number, p: number];

/** 32 MiB and about a tenth of a second: slow for an attacker, bearable for a plan over hundreds of resources. */
const COST: FingerprintCost = [32_768, 8, 1];
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/**
 * @param subject - what the credentials belong to and what they are, as one canonical text. It names the resource type
 *   and the attributes, so that equal secrets of different resources have nothing in common.
 * @param cost - less only for secrets that are none, in tests
 */
export async function slowFingerprint(
  subject: string,
  cost: FingerprintCost = COST,
): Promise<SlowFingerprint> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(subject, salt, cost);
  return { algorithm: "scrypt", cost, ...stored(salt, hash) };
}

/** Only for what {@link areMachineMade} says of. */
export function fastFingerprint(subject: string): FastFingerprint {
  const salt = randomBytes(SALT_BYTES);
  return { algorithm: "hmac-sha256", ...stored(salt, fastHash(salt, subject)) };
}

export function keyedFingerprint(subject: string, { id, bytes }: FingerprintKey): KeyedFingerprint {
  const salt = randomBytes(SALT_BYTES);
  return { algorithm: "keyed-hmac-sha256", key: id, ...stored(salt, keyedHash(bytes, salt, subject)) };
}

const stored = (salt: Buffer, hash: Buffer): Salted => ({
  salt: salt.toString("base64"),
  hash: hash.toString("base64"),
});

/** A key as it is used. */
export interface FingerprintKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** @param secret - made by a machine, or a reader of the state could test guesses of it by its id */
export const fingerprintKey = (secret: string): FingerprintKey => ({
  id: createHmac("sha256", secret)
    .update("id of the fingerprint key")
    .digest()
    .subarray(0, 9)
    .toString("base64"),
  bytes: createHmac("sha256", secret).update("fingerprint key").digest(),
});

/** `untestable`: it was made with a key that is not this one. */
export type Match = "same" | "different" | "untestable";

export async function matchesFingerprint(
  subject: string,
  known: Fingerprint,
  key?: FingerprintKey,
): Promise<Match> {
  const salt = Buffer.from(known.salt, "base64");
  switch (known.algorithm) {
    case "scrypt":
      return sameAs(known, await derive(subject, salt, known.cost));
    case "hmac-sha256":
      return sameAs(known, fastHash(salt, subject));
    case "keyed-hmac-sha256":
      return key?.id === known.key ? sameAs(known, keyedHash(key.bytes, salt, subject)) : "untestable";
  }
}

function sameAs({ hash }: Salted, actual: Buffer): Match {
  const expected = Buffer.from(hash, "base64");
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? "same" : "different";
}

const fastHash = (salt: Buffer, subject: string): Buffer =>
  createHmac("sha256", salt).update(subject.normalize("NFC")).digest();

const keyedHash = (key: Buffer, salt: Buffer, subject: string): Buffer =>
  createHmac("sha256", key).update(salt).update(subject.normalize("NFC")).digest();

const derive = (subject: string, salt: Buffer, [n, r, p]: FingerprintCost): Promise<Buffer> =>
  slowHash(subject.normalize("NFC"), salt, HASH_BYTES, { N: n, r, p, maxmem: memoryOf([n, r, p]) });

/** Reads a stored fingerprint; anything that is not one counts as none, so the credentials are sent again. */
export function readFingerprint(given: unknown): Fingerprint | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const { algorithm, cost, salt, hash, key } = given as Readonly<Record<string, unknown>>;
  if (!isShortText(salt) || !isShortText(hash)) return undefined;
  switch (algorithm) {
    case "scrypt": {
      if (!Array.isArray(cost) || cost.length !== 3) return undefined;
      const [n, r, p] = cost as readonly unknown[];
      if (!isCount(n) || !isCount(r) || !isCount(p) || !isBearable([n, r, p])) return undefined;
      return { algorithm, cost: [n, r, p], salt, hash };
    }
    case "hmac-sha256":
      return { algorithm, salt, hash };
    case "keyed-hmac-sha256":
      return isShortText(key) ? { algorithm, key, salt, hash } : undefined;
    default:
      return undefined;
  }
}

const isShortText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST_TEXT;

/**
 * Private state comes from a file. Only a cost that scrypt accepts may reach it: a refused one leaves an error behind in
 * OpenSSL that the next TLS connection takes for its own. And none may take more than some times the memory and time of
 * {@link COST}.
 */
const isBearable = ([n, r, p]: FingerprintCost): boolean =>
  n >= LEAST_N && Number.isInteger(Math.log2(n)) && r <= MOST_R && p <= MOST_P && n * r * p <= MOST_WORK;

const LEAST_N = 16;
const MOST_R = 32;
const MOST_P = 16;
const MOST_WORK = 2 ** 20;
const LONGEST_TEXT = 1024;

/** What scrypt needs, in bytes, with some to spare. Node allows 32 MiB unless told otherwise. */
const memoryOf = ([n, r, p]: FingerprintCost): number => 128 * r * (n + p + 2) + 1024 * 1024;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

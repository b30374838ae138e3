import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/**
 * A slow, salted hash of all the credentials of one resource. It goes into private state, which is readable for
 * whoever reads the state file: guessing a password from it must cost time (docs/apis/terraform-protocol.md §5.2).
 */
export interface Fingerprint {
  readonly algorithm: "scrypt";
  /** scrypt's N, r and p, kept so that they can be raised later without resending every credential. */
  readonly cost: FingerprintCost;
  /** Base64, 16 bytes, drawn anew each time credentials are sent. */
  readonly salt: string;
  /** Base64, 32 bytes. */
  readonly hash: string;
}

/** scrypt's N, r and p. */
export type FingerprintCost = readonly [n: number, r: number, p: number];

/** 32 MiB and about a tenth of a second: slow for whoever guesses, bearable for a plan over hundreds of resources. */
const COST: FingerprintCost = [32_768, 8, 1];
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/**
 * @param subject - what the credentials belong to and what they are, as one canonical text. It names the resource type
 *   and the attributes, so that equal secrets of different resources have nothing in common.
 * @param cost - less only for secrets that are none, in tests
 */
export async function fingerprint(subject: string, cost: FingerprintCost = COST): Promise<Fingerprint> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(subject, salt, cost);
  return { algorithm: "scrypt", cost, salt: salt.toString("base64"), hash: hash.toString("base64") };
}

export async function matchesFingerprint(subject: string, known: Fingerprint): Promise<boolean> {
  const hash = await derive(subject, Buffer.from(known.salt, "base64"), known.cost);
  const expected = Buffer.from(known.hash, "base64");
  return hash.length === expected.length && timingSafeEqual(hash, expected);
}

function derive(subject: string, salt: Buffer, [n, r, p]: FingerprintCost): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: memoryOf([n, r, p]) };
  return new Promise((resolve, reject) => {
    scrypt(subject.normalize("NFC"), salt, HASH_BYTES, options, (failure, key) => {
      if (failure === null) resolve(key);
      else reject(failure);
    });
  });
}

/** Reads a stored fingerprint; anything that is not one counts as none, so the credentials are sent again. */
export function readFingerprint(stored: unknown): Fingerprint | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { algorithm, cost, salt, hash } = stored as Partial<Record<keyof Fingerprint, unknown>>;
  if (algorithm !== "scrypt" || typeof salt !== "string" || typeof hash !== "string") return undefined;
  if (!Array.isArray(cost) || cost.length !== 3) return undefined;
  const [n, r, p] = cost as readonly unknown[];
  if (!isCount(n) || !isCount(r) || !isCount(p) || !isBearable([n, r, p])) return undefined;
  if (salt.length > LONGEST_TEXT || hash.length > LONGEST_TEXT) return undefined;
  return { algorithm, cost: [n, r, p], salt, hash };
}

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

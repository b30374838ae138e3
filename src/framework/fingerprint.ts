import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/**
 * A slow, salted hash of all the credentials of one resource. It goes into private state, which is readable for
 * whoever reads the state file: guessing a password from it must cost time (protocol sheet §5.2).
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
  // Node refuses what needs more than 32 MiB unless told otherwise; scrypt needs a little over 128 * N * r bytes.
  const options = { N: n, r, p, maxmem: 256 * n * r };
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
  if (!isCost(n) || !isCost(r) || !isCost(p) || n * r > MOST_MEMORY) return undefined;
  return { algorithm, cost: [n, r, p], salt, hash };
}

/** Private state comes from a file: it must not be able to make us take 100 GiB. In units of 128 bytes. */
const MOST_MEMORY = 2 ** 23;

const isCost = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

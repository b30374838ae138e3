import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import type { ResourceCall } from "../../../framework";

/**
 * An OAuth credential key works once (docs/apis/fruxon.md §2.3). A configuration goes on holding it, so what is kept
 * beside the state is a salted hash of the key that was used last: it tells a used key from a new one. A used key is of
 * no use to anybody.
 */
const KEPT = "used_oauth_credential_key";

const SALT_BYTES = 16;
const HASH_BYTES = 32;

type Store = ResourceCall["private"];

/** The key of a configuration, where it was not used yet. */
export async function unusedKey(key: string | undefined, kept: Store): Promise<string | undefined> {
  return key === undefined || (await wasUsed(key, kept)) ? undefined : key;
}

export async function rememberUse(key: string, kept: Store): Promise<void> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await hashOf(key, salt);
  kept.set(KEPT, `${salt.toString("base64")}:${hash.toString("base64")}`);
}

async function wasUsed(key: string, kept: Store): Promise<boolean> {
  const used = kept.get(KEPT);
  const [salt, hash] = typeof used === "string" ? used.split(":") : [];
  if (salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, "base64");
  const found = await hashOf(key, Buffer.from(salt, "base64"));
  return found.length === expected.length && timingSafeEqual(found, expected);
}

const hashOf = (key: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(key, salt, HASH_BYTES, (failure, hash) => {
      if (failure === null) resolve(hash);
      else reject(failure);
    });
  });

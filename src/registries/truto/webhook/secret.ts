import { constants, createPublicKey, publicEncrypt } from "node:crypto";

/**
 * A secret encrypted to a public RSA key, as `rsadecrypt` of Terraform and OpenTofu reads it: RSAES-PKCS1-v1_5, in base64.
 * That padding is weak where somebody can ask for many decryptions, which nobody can ask Terraform for.
 *
 * @returns undefined for a secret that is too long for the key
 */
export function encrypted(secret: string, publicKey: string): string | undefined {
  const key = createPublicKey(publicKey);
  const text = Buffer.from(secret);
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (text.length > modulusLength / 8 - PADDING_BYTES) return undefined;
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, text).toString("base64");
}

/** RFC 8017 §7.2.1 */
const PADDING_BYTES = 11;

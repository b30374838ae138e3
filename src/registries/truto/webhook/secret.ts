import { constants, publicEncrypt } from "node:crypto";

/**
 * A secret encrypted to a public RSA key, as `rsadecrypt` of Terraform and OpenTofu reads it: RSAES-PKCS1-v1_5, in base64.
 * That padding is weak where somebody can ask for many decryptions, which nobody can ask Terraform for.
 */
export const encrypted = (secret: string, publicKey: string): string =>
  publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(secret)).toString(
    "base64",
  );

import type { PrivateKey } from "openpgp" with { "resolution-mode": "import" };

/** Terraform's registry takes neither shorter keys of this kind nor those on elliptic curves. */
const [ALGORITHM, BITS] = ["rsaEncryptSign", 4096];

/**
 * A detached binary signature, as registries want it of a list of checksums.
 *
 * @param armoredKey - a private key: RSA, 4096 bits
 * @throws Error for another key, or without its passphrase; the message holds neither
 */
export async function signatureOf(
  content: Uint8Array,
  { armoredKey, passphrase }: { readonly armoredKey: string; readonly passphrase: string | undefined },
): Promise<Uint8Array> {
  const openpgp = await import("openpgp");
  const signingKeys = await unlocked(armoredKey, passphrase);
  const signature = await openpgp.sign({
    message: await openpgp.createMessage({ binary: content }),
    signingKeys,
    detached: true,
    format: "binary",
  });
  return signature;
}

async function unlocked(armoredKey: string, passphrase: string | undefined): Promise<PrivateKey> {
  const openpgp = await import("openpgp");
  const key = await openpgp.readPrivateKey({ armoredKey }).catch(() => {
    throw new Error("GPG_PRIVATE_KEY is not an armored private key (gpg --armor --export-secret-keys)");
  });
  const { algorithm, bits } = key.getAlgorithmInfo();
  if (algorithm !== ALGORITHM || bits !== BITS) {
    throw new Error(
      `GPG_PRIVATE_KEY is a key of ${algorithm} ${bits ?? ""}; registries take RSA of ${BITS} bits`,
    );
  }
  if (key.isDecrypted()) return key;
  if (passphrase === undefined) throw new Error("GPG_PRIVATE_KEY is locked, and GPG_PASSPHRASE is not set");
  return openpgp.decryptKey({ privateKey: key, passphrase }).catch(() => {
    throw new Error("GPG_PASSPHRASE does not unlock GPG_PRIVATE_KEY");
  });
}

import { createPublicKey, type KeyObject } from "node:crypto";
import { type Check, isCredentialAddress, text, type Violation } from "../../../checks";

/** Plain HTTP is refused (docs/apis/truto.md §2.6). */
export const TARGET_URL: Check = text({
  pattern: [/^https:\/\/[^/\s]/, "must be an address that begins with https://"],
});

const BITS = 2048;

/** What is wrong with the key that the secret is encrypted to. Never quoted: it may be a private one by mistake. */
export function checkKey(pem: string | undefined): readonly Violation[] {
  const problem = pem === undefined ? undefined : problemOfKey(pem);
  if (problem === undefined) return [];
  return [
    {
      at: ["secret_public_key"],
      summary: "secret_public_key is not a public RSA key",
      detail: `secret_public_key must be a public RSA key in PEM with at least ${String(BITS)} bits (-----BEGIN PUBLIC KEY-----); ${problem}.`,
    },
  ];
}

function problemOfKey(pem: string): string | undefined {
  if (pem.includes("PRIVATE KEY"))
    return "this one contains a private key, and the attribute is stored in the state";
  const key = publicKeyIn(pem);
  if (key === undefined) return "this is no PEM";
  if (key.asymmetricKeyType !== "rsa")
    return `this is a key for ${key.asymmetricKeyType ?? "another algorithm"}`;
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  return modulusLength < BITS ? `this one has ${String(modulusLength)}` : undefined;
}

function publicKeyIn(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** What is unusual about the address that Truto calls: it is stored in the state. */
export const checkTarget = (target: string | undefined): readonly Violation[] =>
  target === undefined || !isCredentialAddress(target)
    ? []
    : [
        {
          at: ["target_url"],
          severity: "warning",
          summary: "target_url may contain a credential",
          detail:
            "The address is stored in the state. Check deliveries by their signature instead (secret_public_key): Truto " +
            "signs each of them with the webhook's secret.",
        },
      ];

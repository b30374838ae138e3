import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import {
  bitString,
  der,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  tagged,
  time,
  TRUE,
  utf8String,
} from "./der";

/** A self-signed certificate for `localhost` with its key, both for this process only. */
export interface Certificate {
  readonly der: Buffer;
  readonly certificatePem: string;
  readonly keyPem: string;
}

interface Curve {
  readonly name: string;
  readonly hash: "sha256" | "sha512";
  /** Of ECDSA with that hash. */
  readonly signatureOid: string;
}

/** The fastest that every client accepts (docs/apis/terraform-protocol.md §1.4). */
export const P256: Curve = { name: "P-256", hash: "sha256", signatureOid: "1.2.840.10045.4.3.2" };
/** The one that Terraform uses itself. */
export const P521: Curve = { name: "P-521", hash: "sha512", signatureOid: "1.2.840.10045.4.3.4" };

export interface CertificateRequest {
  readonly curve: Curve;
  readonly organization: string;
  readonly now: Date;
}

/**
 * Issues what Terraform's verifier demands of a plugin, and what it presents itself (docs/apis/terraform-protocol.md
 * §1.4).
 */
export function issueCertificate({ curve, organization, now }: CertificateRequest): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: curve.name,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const algorithm = sequence(objectIdentifier(curve.signatureOid));
  const name = distinguishedName(organization);
  const toBeSigned = sequence(
    tagged(0, integer(Buffer.from([VERSION_3]))),
    integer(serialNumber()),
    algorithm,
    name,
    validity(now),
    name,
    publicKey,
    tagged(3, extensions()),
  );
  const signature = sign(curve.hash, toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, algorithm, bitString(0, signature));
  return { der: certificate, certificatePem: pem(certificate), keyPem: privateKey };
}

const VERSION_3 = 2;
const CLOCK_TOLERANCE_MS = 60_000;
const LIFETIME_YEARS = 30;

function distinguishedName(organization: string): Buffer {
  return sequence(attribute("2.5.4.10", organization), attribute("2.5.4.3", "localhost"));
}

const attribute = (oid: string, text: string): Buffer =>
  set(sequence(objectIdentifier(oid), utf8String(text)));

/** Positive, and without a leading zero byte. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

/** Long, because the key lives no longer than the process. */
function validity(now: Date): Buffer {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + LIFETIME_YEARS);
  return sequence(time(new Date(now.getTime() - CLOCK_TOLERANCE_MS)), time(end));
}

const OID = {
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
} as const;

const DNS_NAME = 0x82;
/** Bits 0, 2, 4 and 5: digital signature, key encipherment, key agreement, certificate signing. */
const KEY_USAGE = Buffer.from([0b1010_1100]);
const KEY_USAGE_UNUSED_BITS = 2;

/** Without the alternative name nobody connects: the verifier ignores the common name. */
function extensions(): Buffer {
  return sequence(
    extension(OID.keyUsage, TRUE, bitString(KEY_USAGE_UNUSED_BITS, KEY_USAGE)),
    extension(
      OID.extendedKeyUsage,
      NOT_CRITICAL,
      sequence(...[OID.serverAuth, OID.clientAuth].map(objectIdentifier)),
    ),
    extension(OID.basicConstraints, TRUE, sequence(TRUE)),
    extension(OID.subjectAltName, NOT_CRITICAL, sequence(der(DNS_NAME, Buffer.from("localhost", "ascii")))),
  );
}

const NOT_CRITICAL = Buffer.alloc(0);

const extension = (oid: string, critical: Buffer, value: Buffer): Buffer =>
  sequence(objectIdentifier(oid), critical, octetString(value));

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { isPrivateKey, isPublicKey } from "../../../../src/registries/northflank/rules/ssh-keys";

const ed25519 = generateKeyPairSync("ed25519");
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });

const pem = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1" | "spki"): string =>
  String(key.export({ type: type, format: "pem" }));

/** Without the lines around it. */
const bare = (text: string): string => text.replace(/-----.*-----/g, "").replaceAll("\n", "");

const PRIVATE: readonly (readonly [string, string])[] = [
  ["PKCS #8 of Ed25519", pem(ed25519.privateKey, "pkcs8")],
  ["PKCS #8 of RSA", pem(rsa.privateKey, "pkcs8")],
  ["PKCS #1", pem(rsa.privateKey, "pkcs1")],
  ["SEC 1", pem(ec.privateKey, "sec1")],
];

test.each(PRIVATE)("%s is a private key: as a file, without its frame, in base64", (_form, text) => {
  expect(isPrivateKey(text)).toBe(true);
  expect(isPrivateKey(bare(text))).toBe(true);
  expect(isPrivateKey(Buffer.from(text).toString("base64"))).toBe(true);
});

test.each([
  ["OpenSSH", "-----BEGIN OPENSSH PRIVATE KEY-----\nFAKE-SECRET\n-----END OPENSSH PRIVATE KEY-----"],
  ["OpenSSH without its frame", Buffer.from("openssh-key-v1\0FAKE-SECRET").toString("base64")],
  ["SSH2", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----"],
  ["PuTTY", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none"],
  ["a public and a private one", `ssh-rsa AAAAB3NzaC1yc2E\n${pem(rsa.privateKey, "pkcs1")}`],
])("%s is a private key", (_form, text) => {
  expect(isPrivateKey(text)).toBe(true);
});

test.each([
  ["SPKI", pem(rsa.publicKey, "spki"), false],
  ["SPKI without its frame", bare(pem(ec.publicKey, "spki")), false],
  ["PKCS #1 without its frame", bare(pem(rsa.publicKey, "pkcs1")), false],
  ["OpenSSH", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFAKEFAKE", true],
  ["OpenSSH with a comment", "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTI= Ada of Acme", true],
  ["OpenSSH with a line break", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFAKEFAKE\n", false],
  ["nothing", "", false],
])("%s is no private key", (_form, text, isUsual) => {
  expect(isPrivateKey(text)).toBe(false);
  expect(isPublicKey(text)).toBe(isUsual);
});

import { checkAccess, type Config, type Reading, REGISTRY, type Violation } from "../rules/common";
import { isPrivateKey, isPublicKey } from "../rules/ssh-keys";

/** What is wrong with an SSH identity. No message has a key: it might be a private one. */
export const checkSshConfig = (config: Config, reading: Reading): readonly Violation[] => [
  ...checkKeys(reading.knownTexts(config.ssh_public_keys)),
  ...checkAccess("SSH identity", config, reading),
];

function checkKeys(keys: readonly string[]): readonly Violation[] {
  if (keys.some(isPrivateKey)) return [PRIVATE_KEY];
  return keys.every((key) => key === "" || isPublicKey(key)) ? [] : [UNUSUAL_KEY];
}

/** It would be kept in the state, and sent. */
const PRIVATE_KEY: Violation = {
  at: ["ssh_public_keys"],
  summary: "Private key in ssh_public_keys",
  detail:
    "ssh_public_keys contains a private key. Nothing was sent, and the value is not shown. Set the public key instead, the " +
    "content of the file that ends with .pub; if the private key was written to a file that others read, replace it.",
  exposesSecret: true,
};

const UNUSUAL_KEY: Violation = {
  severity: "warning",
  at: ["ssh_public_keys"],
  summary: "Unusual public key",
  detail:
    'Every public key should be one line with type and base64, such as "ssh-ed25519 AAAA… comment", without spaces or line ' +
    `breaks around it: use trimspace(file("…")). The value is not shown, because it may be a private key. ${REGISTRY} decides ` +
    "whether to accept it.",
};

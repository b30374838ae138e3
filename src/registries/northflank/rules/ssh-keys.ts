/** The public key of OpenSSH: a type and base64 in one line, with or without a comment. */
const PUBLIC_KEY = /^[a-z][a-z0-9@.-]* [A-Za-z0-9+/]{8,}={0,3}( [^\r\n]*[^\s])?$/;

/** Of files of OpenSSH, PEM and PuTTY. */
const PRIVATE_MARK = /PRIVATE KEY|PuTTY-User-Key-File|openssh-key-v1/;

/** Whether a text has the usual form. Northflank documents none (docs/apis/northflank.md §3.6). */
export const isPublicKey = (text: string): boolean => PUBLIC_KEY.test(text);

/** Whether a text is certainly a private key, or a file with one: as it is, in base64, or without the lines around it. */
export function isPrivateKey(text: string): boolean {
  const decoded = Buffer.from(text, "base64");
  return PRIVATE_MARK.test(text) || PRIVATE_MARK.test(decoded.toString("latin1")) || isPrivateDer(decoded);
}

/** A sequence that begins with a version, a number of one byte: of PKCS #1, PKCS #8 and SEC 1, and of no public key. */
function isPrivateDer(bytes: Buffer): boolean {
  const [sequence, length = 0] = bytes;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return sequence === 0x30 && bytes[start] === 0x02 && bytes[start + 1] === 0x01;
}

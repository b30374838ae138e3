/** A writer for the few parts of DER that a certificate is made of (docs/apis/terraform-protocol.md §1.4). */

const CONSTRUCTED_CONTEXT = 0xa0;

/** Tag, length, content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body]);
}

function lengthOf(body: Buffer): Buffer {
  if (body.length < 0x80) return Buffer.from([body.length]);
  if (body.length < 0x100) return Buffer.from([0x81, body.length]);
  return Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
}

export const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content);
export const set = (...content: readonly Uint8Array[]): Buffer => der(0x31, ...content);
export const integer = (bytes: Uint8Array): Buffer => der(0x02, bytes);
export const octetString = (content: Uint8Array): Buffer => der(0x04, content);
export const utf8String = (text: string): Buffer => der(0x0c, Buffer.from(text, "utf8"));
export const TRUE = der(0x01, Buffer.from([0xff]));

/** `[number] { … }`. */
export const tagged = (number: number, ...content: readonly Uint8Array[]): Buffer =>
  der(CONSTRUCTED_CONTEXT + number, ...content);

/** The first byte of the content counts the unused bits at its end. */
export const bitString = (unusedBits: number, bytes: Uint8Array): Buffer =>
  der(0x03, Buffer.from([unusedBits]), bytes);

/** @param dotted an object identifier, for instance `2.5.29.17` */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(part: number): number[] {
  const bytes = [part & 0x7f];
  for (let high = part >>> 7; high > 0; high >>>= 7) bytes.unshift((high & 0x7f) | 0x80);
  return bytes;
}

/** UTCTime up to 2049, GeneralizedTime after; whole seconds. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]|\..*$/g, "");
  return at.getUTCFullYear() < 2050
    ? der(0x17, Buffer.from(`${digits.slice(2)}Z`, "ascii"))
    : der(0x18, Buffer.from(`${digits}Z`, "ascii"));
}

import {
  fail,
  peekByte,
  readByte,
  readText,
  readUint16,
  readUint32,
  readUint8,
  remaining,
  type Reader,
} from "./reader";

/** Lengths that stand before strings, arrays, maps and extensions in MessagePack. */

export const isNil = (reader: Reader): boolean => peekByte(reader) === 0xc0;

export function isString(reader: Reader): boolean {
  const byte = peekByte(reader);
  return (byte >= 0xa0 && byte <= 0xbf) || (byte >= 0xd9 && byte <= 0xdb);
}

export function isExtension(reader: Reader): boolean {
  const byte = peekByte(reader);
  return (byte >= 0xc7 && byte <= 0xc9) || (byte >= 0xd4 && byte <= 0xd8);
}

export function readString(reader: Reader): string {
  const byte = readByte(reader);
  if (byte >= 0xa0 && byte <= 0xbf) return readText(reader, byte & 0x1f);
  if (byte === 0xd9) return readText(reader, readUint8(reader));
  if (byte === 0xda) return readText(reader, readUint16(reader));
  if (byte === 0xdb) return readText(reader, readUint32(reader));
  return fail(reader, "a string is required");
}

/** Text in a `bin` or `str`: both are met where Terraform writes the type of a dynamic value. */
export function readBinaryText(reader: Reader): string {
  if (isString(reader)) return readString(reader);
  const byte = readByte(reader);
  if (byte === 0xc4) return readText(reader, readUint8(reader));
  if (byte === 0xc5) return readText(reader, readUint16(reader));
  if (byte === 0xc6) return readText(reader, readUint32(reader));
  return fail(reader, "a type constraint is required");
}

export function readBool(reader: Reader): boolean {
  const byte = readByte(reader);
  if (byte === 0xc2) return false;
  if (byte === 0xc3) return true;
  return fail(reader, "a bool is required");
}

export function readArrayLength(reader: Reader, required: string): number {
  const byte = readByte(reader);
  if (byte >= 0x90 && byte <= 0x9f) return plausible(reader, byte & 0x0f, 1);
  if (byte === 0xdc) return plausible(reader, readUint16(reader), 1);
  if (byte === 0xdd) return plausible(reader, readUint32(reader), 1);
  return fail(reader, `${required} is required`);
}

export function readMapLength(reader: Reader, required: string): number {
  const byte = readByte(reader);
  if (byte >= 0x80 && byte <= 0x8f) return plausible(reader, byte & 0x0f, 2);
  if (byte === 0xde) return plausible(reader, readUint16(reader), 2);
  if (byte === 0xdf) return plausible(reader, readUint32(reader), 2);
  return fail(reader, `${required} is required`);
}

/** Each entry takes at least so many bytes: a false length must cost neither memory nor time. */
function plausible(reader: Reader, length: number, bytesPerEntry: number): number {
  if (length * bytesPerEntry > remaining(reader)) fail(reader, "the encoded value ends too early");
  return length;
}

/** An extension's type (signed) and the length of its body, which comes next. */
export interface ExtensionHeader {
  readonly type: number;
  readonly length: number;
}

export function readExtensionHeader(reader: Reader): ExtensionHeader {
  const byte = readByte(reader);
  if (byte >= 0xd4 && byte <= 0xd8) return withType(reader, 1 << (byte - 0xd4));
  if (byte === 0xc7) return withType(reader, readUint8(reader));
  if (byte === 0xc8) return withType(reader, readUint16(reader));
  if (byte === 0xc9) return withType(reader, readUint32(reader));
  return fail(reader, "an extension is required");
}

const withType = (reader: Reader, length: number): ExtensionHeader => ({
  type: (readUint8(reader) << 24) >> 24,
  length,
});

import { DELIMITED, FIXED_32, FIXED_64, VARINT } from "./message";

/** Bytes that are no message. Its text quotes none of them. */
export class WireError extends Error {
  override readonly name = "WireError";
}

/** A place in bytes, and where the current message ends. */
export interface Reader {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;
}

export const readerOf = (bytes: Uint8Array): Reader => ({
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  at: 0,
  end: bytes.byteLength,
});

const MAX_VARINT_BYTES = 10;

/** The value of a varint, as two unsigned halves of 32 bits: most fit into the first, and none is rounded. */
export function readVarint(reader: Reader): { readonly low: number; readonly high: number } {
  let low = 0;
  let high = 0;
  for (let index = 0; index < MAX_VARINT_BYTES; index++) {
    const byte = readByte(reader);
    const bits = byte & 0x7f;
    const shift = index * 7;
    if (shift < 32) low |= bits << shift;
    if (shift > 25) high |= shift < 32 ? bits >>> (32 - shift) : shift < 64 ? bits << (shift - 32) : 0;
    if (byte < 0x80) return { low: low >>> 0, high: high >>> 0 };
  }
  throw new WireError("a number has too many bytes");
}

function readByte(reader: Reader): number {
  const byte = reader.at < reader.end ? reader.bytes[reader.at] : undefined;
  if (byte === undefined) throw new WireError("the message ends too early");
  reader.at++;
  return byte;
}

/** A tag, or a length: no more than 32 bits. */
export function readUint32(reader: Reader): number {
  const { low, high } = readVarint(reader);
  if (high !== 0) throw new WireError("a length or a field number is out of range");
  return low;
}

/** The content of a delimited field; the reader stands behind it afterwards. */
export function readDelimited(reader: Reader): Reader {
  const start = move(reader, readUint32(reader));
  return { bytes: reader.bytes, at: start, end: reader.at };
}

/** Where it stood. */
function move(reader: Reader, length: number): number {
  const { at } = reader;
  if (length > reader.end - at) throw new WireError("the message ends too early");
  reader.at = at + length;
  return at;
}

/** Skips a field that is not in the table: newer engines send more than this provider knows. */
export function skip(reader: Reader, wireType: number): void {
  switch (wireType) {
    case VARINT:
      readVarint(reader);
      return;
    case FIXED_64:
      move(reader, 8);
      return;
    case DELIMITED:
      readDelimited(reader);
      return;
    case FIXED_32:
      move(reader, 4);
      return;
    default:
      // Groups, which proto3 does not have.
      throw new WireError("a field has a type that this protocol does not use");
  }
}

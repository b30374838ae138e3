import { isExtension, readExtensionHeader } from "./headers";
import {
  fail,
  peekByte,
  readByte,
  readUint16,
  readUint32,
  readUint8,
  skipBytes,
  type Reader,
} from "./reader";

/** Passes over one value of whatever kind. Works off a count instead of recursing, so depth costs nothing. */
export function skipValue(reader: Reader): void {
  for (let pending = 1; pending > 0; pending--) pending += skipOne(reader);
}

/** Passes over one header and its bytes; the number of values that belong inside. */
function skipOne(reader: Reader): number {
  if (isExtension(reader)) {
    skipBytes(reader, readExtensionHeader(reader).length);
    return 0;
  }
  return peekByte(reader) < 0xc0 ? skipSmall(reader) : skipSized(reader, readByte(reader));
}

/** Positive integers, and maps, arrays and strings whose length stands in the first byte. */
function skipSmall(reader: Reader): number {
  const byte = readByte(reader);
  if (byte <= 0x7f) return 0;
  if (byte <= 0x8f) return 2 * (byte & 0x0f);
  if (byte <= 0x9f) return byte & 0x0f;
  skipBytes(reader, byte & 0x1f);
  return 0;
}

function skipSized(reader: Reader, byte: number): number {
  if (byte >= 0xe0) return 0;
  switch (byte) {
    case 0xc0:
    case 0xc2:
    case 0xc3:
      return 0;
    case 0xc4:
    case 0xd9:
      return skipBody(reader, readUint8(reader));
    case 0xc5:
    case 0xda:
      return skipBody(reader, readUint16(reader));
    case 0xc6:
    case 0xdb:
      return skipBody(reader, readUint32(reader));
    case 0xcc:
    case 0xd0:
      return skipBody(reader, 1);
    case 0xcd:
    case 0xd1:
      return skipBody(reader, 2);
    case 0xca:
    case 0xce:
    case 0xd2:
      return skipBody(reader, 4);
    case 0xcb:
    case 0xcf:
    case 0xd3:
      return skipBody(reader, 8);
    case 0xdc:
      return readUint16(reader);
    case 0xdd:
      return readUint32(reader);
    case 0xde:
      return 2 * readUint16(reader);
    case 0xdf:
      return 2 * readUint32(reader);
    default:
      return fail(reader, "the encoded value holds a byte that means nothing");
  }
}

function skipBody(reader: Reader, length: number): number {
  skipBytes(reader, length);
  return 0;
}

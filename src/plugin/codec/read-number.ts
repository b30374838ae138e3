import { numberFromText } from "../../framework/values/number";
import type { NumberValue } from "../../framework/values/value";
import { isString, readString } from "./headers";
import { fail, readByte, readUint16, readUint32, readUint8, skipBytes, type Reader } from "./reader";

/**
 * Every form a number has on the wire: all widths of integers, both of floats, and decimal text
 * (docs/apis/terraform-protocol.md §2.3).
 */
export function readNumber(reader: Reader): NumberValue {
  if (isString(reader)) {
    return numberFromText(readString(reader)) ?? fail(reader, "the text of a number is not a decimal number");
  }
  const byte = readByte(reader);
  if (byte <= 0x7f) return byte;
  if (byte >= 0xe0) return byte - 0x100;
  switch (byte) {
    case 0xca:
      return fromDouble(reader, reader.bytes.readFloatBE(skipBytes(reader, 4)));
    case 0xcb:
      return fromDouble(reader, reader.bytes.readDoubleBE(skipBytes(reader, 8)));
    case 0xcc:
      return readUint8(reader);
    case 0xcd:
      return readUint16(reader);
    case 0xce:
      return readUint32(reader);
    case 0xcf:
      return fromBigInt(reader.bytes.readBigUInt64BE(skipBytes(reader, 8)));
    case 0xd0:
      return reader.bytes.readInt8(skipBytes(reader, 1));
    case 0xd1:
      return reader.bytes.readInt16BE(skipBytes(reader, 2));
    case 0xd2:
      return reader.bytes.readInt32BE(skipBytes(reader, 4));
    case 0xd3:
      return fromBigInt(reader.bytes.readBigInt64BE(skipBytes(reader, 8)));
    default:
      return fail(reader, "a number is required");
  }
}

function fromBigInt(value: bigint): NumberValue {
  const double = Number(value);
  return Number.isSafeInteger(double) ? double : value;
}

/** A double means its shortest decimal text, as Terraform compares it; infinities have none and stay as they are. */
function fromDouble(reader: Reader, double: number): NumberValue {
  if (Number.isNaN(double)) return fail(reader, "a number is required");
  if (!Number.isFinite(double)) return double;
  return numberFromText(String(double)) ?? double;
}

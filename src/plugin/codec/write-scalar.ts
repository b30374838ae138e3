import type { NumberValue } from "../../framework/values/value";
import { numberFromText, numberText } from "../../framework/values/number";
import {
  refuse,
  writeByte,
  writeDouble,
  writeInt64,
  writeSignedSized,
  writeSized,
  writeText,
  writeUint64,
  type Writer,
} from "./writer";

export const writeNil = (writer: Writer): void => {
  writeByte(writer, 0xc0);
};

export const writeBool = (writer: Writer, value: boolean): void => {
  writeByte(writer, value ? 0xc3 : 0xc2);
};

/**
 * Terraform normalises every string it reads to NFC; a string that we sent otherwise would later count as changed
 * (docs/apis/terraform-protocol.md §2.3). Halves of surrogate pairs, which no UTF-8 has, become U+FFFD: an answer that
 * Terraform cannot read would lose the whole object.
 */
export function writeString(writer: Writer, value: string): void {
  const text = value.normalize("NFC");
  const length = Buffer.byteLength(text, "utf8");
  if (length < 32) writeByte(writer, 0xa0 | length);
  else if (length < 0x100) writeSized(writer, 0xd9, 1, length);
  else if (length < 0x10000) writeSized(writer, 0xda, 2, length);
  else writeSized(writer, 0xdb, 4, length);
  writeText(writer, text, length);
}

export function writeArrayHeader(writer: Writer, length: number): void {
  if (length < 16) writeByte(writer, 0x90 | length);
  else if (length < 0x10000) writeSized(writer, 0xdc, 2, length);
  else writeSized(writer, 0xdd, 4, length);
}

export function writeMapHeader(writer: Writer, length: number): void {
  if (length < 16) writeByte(writer, 0x80 | length);
  else if (length < 0x10000) writeSized(writer, 0xde, 2, length);
  else writeSized(writer, 0xdf, 4, length);
}

/** ASCII text as `bin`, the form in which Terraform writes types. */
export function writeBinaryText(writer: Writer, text: string): void {
  const length = Buffer.byteLength(text, "utf8");
  if (length < 0x100) writeSized(writer, 0xc4, 1, length);
  else if (length < 0x10000) writeSized(writer, 0xc5, 2, length);
  else writeSized(writer, 0xc6, 4, length);
  writeText(writer, text, length);
}

/**
 * As Terraform itself writes numbers (docs/apis/terraform-protocol.md §2.3): integers of 64 bits in their shortest
 * form, fractions that a double holds exactly as double, everything else as decimal text.
 */
export function writeNumber(writer: Writer, value: NumberValue): void {
  if (typeof value === "number" && Number.isSafeInteger(value)) {
    writeInteger(writer, value);
    return;
  }
  if (value === Infinity || value === -Infinity) {
    writeDouble(writer, value);
    return;
  }
  const text = numberText(value);
  if (text === undefined) refuse(writer, "a number is required");
  const normal = numberFromText(text);
  if (typeof normal === "bigint") writeBigInteger(writer, normal);
  else if (typeof normal === "number") writeDecimal(writer, normal, text);
  else writeString(writer, text);
}

function writeDecimal(writer: Writer, value: number, text: string): void {
  if (Number.isSafeInteger(value)) writeInteger(writer, value);
  else if (isExactDouble(value, text)) writeDouble(writer, value);
  else writeString(writer, text);
}

function writeInteger(writer: Writer, value: number): void {
  if (value < 0) writeNegative(writer, value);
  else if (value < 0x80) writeByte(writer, value);
  else if (value < 0x100) writeSized(writer, 0xcc, 1, value);
  else if (value < 0x10000) writeSized(writer, 0xcd, 2, value);
  else if (value < 0x100000000) writeSized(writer, 0xce, 4, value);
  else writeUint64(writer, BigInt(value));
}

function writeNegative(writer: Writer, value: number): void {
  if (value >= -0x20) writeByte(writer, 0x100 + value);
  else if (value >= -0x80) writeSignedSized(writer, 0xd0, 1, value);
  else if (value >= -0x8000) writeSignedSized(writer, 0xd1, 2, value);
  else if (value >= -0x80000000) writeSignedSized(writer, 0xd2, 4, value);
  else writeInt64(writer, BigInt(value));
}

const INT64_LIMIT = 2n ** 63n;

function writeBigInteger(writer: Writer, value: bigint): void {
  if (value >= INT64_LIMIT || value < -INT64_LIMIT) writeString(writer, value.toString());
  else if (value >= 0n) writeUint64(writer, value);
  else writeInt64(writer, value);
}

/**
 * Whether a double is exactly the decimal number that its shortest text names (0.5 is, 0.1 is not): it is, when as many
 * binary digits as there are decimal ones after the point hold it.
 *
 * @param canonicalText - as `numberText` of the framework gives it
 */
export function isExactDouble(value: number, canonicalText: string): boolean {
  const point = canonicalText.indexOf(".");
  if (point < 0) return true;
  return Number.isInteger(value * 2 ** (canonicalText.length - point - 1));
}

import type { PathStep } from "../../framework/diagnostics/diagnostic";
import { CodecError } from "./error";

/** MessagePack bytes under construction, and the place in the value that comes next. */
export interface Writer {
  bytes: Buffer;
  length: number;
  /** Grows and shrinks with the descent; for messages. */
  readonly path: PathStep[];
}

const INITIAL_SIZE = 256;

export const newWriter = (): Writer => ({ bytes: Buffer.allocUnsafe(INITIAL_SIZE), length: 0, path: [] });

/** Of more bytes no copy is made: what the memory around them takes is less, and untouched. */
const LARGE = 1024 * 1024;

/** The bytes written so far, in memory of their own. */
export const writtenBytes = ({ bytes, length }: Writer): Uint8Array =>
  length < LARGE ? Uint8Array.prototype.slice.call(bytes, 0, length) : bytes.subarray(0, length);

export function refuse(writer: Writer, problem: string): never {
  throw new CodecError("writing", problem, writer.path);
}

export function within(writer: Writer, step: PathStep, write: () => void): void {
  writer.path.push(step);
  write();
  writer.path.pop();
}

/** Reserves so many bytes and counts them as written; the position where they start. */
function reserve(writer: Writer, size: number): number {
  const start = writer.length;
  const needed = start + size;
  if (needed > writer.bytes.length) {
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * writer.bytes.length));
    writer.bytes.copy(larger, 0, 0, start);
    writer.bytes = larger;
  }
  writer.length = needed;
  return start;
}

export function writeByte(writer: Writer, byte: number): void {
  const at = reserve(writer, 1);
  writer.bytes[at] = byte;
}

export function writeBytes(writer: Writer, bytes: Uint8Array): void {
  const at = reserve(writer, bytes.length);
  writer.bytes.set(bytes, at);
}

export function writeText(writer: Writer, text: string, byteLength: number): void {
  const at = reserve(writer, byteLength);
  writer.bytes.write(text, at, byteLength, "utf8");
}

/** A first byte and an unsigned number of 1, 2 or 4 bytes. */
export function writeSized(writer: Writer, byte: number, size: 1 | 2 | 4, value: number): void {
  const at = reserve(writer, 1 + size);
  writer.bytes[at] = byte;
  writer.bytes.writeUIntBE(value, at + 1, size);
}

/** A first byte and a signed number of 1, 2 or 4 bytes. */
export function writeSignedSized(writer: Writer, byte: number, size: 1 | 2 | 4, value: number): void {
  const at = reserve(writer, 1 + size);
  writer.bytes[at] = byte;
  writer.bytes.writeIntBE(value, at + 1, size);
}

export function writeUint64(writer: Writer, value: bigint): void {
  const at = reserve(writer, 9);
  writer.bytes[at] = 0xcf;
  writer.bytes.writeBigUInt64BE(value, at + 1);
}

export function writeInt64(writer: Writer, value: bigint): void {
  const at = reserve(writer, 9);
  writer.bytes[at] = 0xd3;
  writer.bytes.writeBigInt64BE(value, at + 1);
}

export function writeDouble(writer: Writer, value: number): void {
  const at = reserve(writer, 9);
  writer.bytes[at] = 0xcb;
  writer.bytes.writeDoubleBE(value, at + 1);
}

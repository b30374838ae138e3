import { isUtf8 } from "node:buffer";
import type { PathStep } from "../../framework/diagnostics/diagnostic";
import { CodecError } from "./error";

/** A place in MessagePack bytes, and the place in the value that they belong to. */
export interface Reader {
  readonly bytes: Buffer;
  offset: number;
  /** Grows and shrinks with the descent; for messages. */
  readonly path: PathStep[];
  depth: number;
}

/**
 * Deeper than any schema; only `dynamic` values inside `dynamic` values can go on for ever, and they must not exhaust
 * the stack.
 */
const MAX_DEPTH = 250;

export function readerOf(bytes: Uint8Array, path: readonly PathStep[] = []): Reader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { bytes: buffer, offset: 0, path: [...path], depth: 0 };
}

export function fail(reader: Reader, problem: string): never {
  throw new CodecError("reading", problem, reader.path);
}

/** Runs `read` for an inner value, one step further down the path; elements of sets have no step. */
export function descend<T>(reader: Reader, step: PathStep | undefined, read: () => T): T {
  if (++reader.depth > MAX_DEPTH) fail(reader, "the value is nested too deeply");
  if (step) reader.path.push(step);
  const result = read();
  if (step) reader.path.pop();
  reader.depth--;
  return result;
}

export const remaining = (reader: Reader): number => reader.bytes.length - reader.offset;

export function peekByte(reader: Reader): number {
  return reader.bytes[reader.offset] ?? fail(reader, "the encoded value ends too early");
}

export function readByte(reader: Reader): number {
  const byte = peekByte(reader);
  reader.offset++;
  return byte;
}

/** Position of the next `length` bytes, which are then behind the reader. */
export function skipBytes(reader: Reader, length: number): number {
  if (length > remaining(reader)) fail(reader, "the encoded value ends too early");
  const start = reader.offset;
  reader.offset += length;
  return start;
}

export const readUint8 = (reader: Reader): number => reader.bytes.readUInt8(skipBytes(reader, 1));
export const readUint16 = (reader: Reader): number => reader.bytes.readUInt16BE(skipBytes(reader, 2));
export const readUint32 = (reader: Reader): number => reader.bytes.readUInt32BE(skipBytes(reader, 4));

export function readText(reader: Reader, length: number): string {
  const start = skipBytes(reader, length);
  const end = start + length;
  if (!isUtf8(reader.bytes.subarray(start, end))) fail(reader, "a string is not valid UTF-8");
  return reader.bytes.toString("utf8", start, end);
}

import type { Type } from "../../framework/schema/type";
import type { NumberBound, Refinement, Unknown } from "../../framework/values/value";
import { newWriter, writeByte, writeBytes, writeSized, writtenBytes, type Writer } from "./writer";
import { writeArrayHeader, writeBool, writeMapHeader, writeNumber, writeString } from "./write-scalar";

const REFINED = 12;
const MAX_BODY = 1024;
const MAX_PREFIX_BYTES = 256;

type Entry = (writer: Writer) => void;

/** An unknown value with all that its type lets us promise of it (docs/apis/terraform-protocol.md §2.4). */
export function writeUnknown(writer: Writer, unknown: Unknown, type: Type): void {
  const entries = unknown.refinement ? refinementEntries(unknown.refinement, type) : [];
  const body = entries.length === 0 ? undefined : writeBody(entries);
  if (!body || body.length > MAX_BODY) {
    writeBytes(writer, Uint8Array.of(0xd4, 0x00, 0x00));
    return;
  }
  writeExtensionHeader(writer, body.length);
  writeBytes(writer, body);
}

function writeBody(entries: readonly Entry[]): Uint8Array {
  const writer = newWriter();
  writeMapHeader(writer, entries.length);
  for (const entry of entries) entry(writer);
  return writtenBytes(writer);
}

function refinementEntries(refinement: Refinement, type: Type): Entry[] {
  // Of a value whose very type is unknown, nothing may be promised.
  if (type.kind === "dynamic") return [];
  const { notNull, prefix, lowerBound, upperBound, minLength, maxLength } = refinement;
  const entries: Entry[] = [];
  if (notNull) entries.push(entryOf(1, (writer) => writeBool(writer, false)));
  if (type.kind === "string" && prefix) {
    entries.push(entryOf(2, (writer) => writeString(writer, certainPrefix(prefix))));
  }
  if (type.kind === "number" && lowerBound) entries.push(entryOf(3, boundEntry(lowerBound)));
  if (type.kind === "number" && upperBound) entries.push(entryOf(4, boundEntry(upperBound)));
  if (isCollection(type) && minLength) entries.push(entryOf(5, (writer) => writeNumber(writer, minLength)));
  if (isCollection(type) && maxLength !== undefined) {
    entries.push(entryOf(6, (writer) => writeNumber(writer, maxLength)));
  }
  return entries;
}

const isCollection = (type: Type): boolean =>
  type.kind === "list" || type.kind === "set" || type.kind === "map";

const entryOf =
  (key: number, write: Entry): Entry =>
  (writer) => {
    writeNumber(writer, key);
    write(writer);
  };

const boundEntry =
  (bound: NumberBound): Entry =>
  (writer) => {
    writeArrayHeader(writer, 2);
    writeNumber(writer, bound.value);
    writeBool(writer, bound.inclusive);
  };

/** What is left of a prefix within 256 bytes, cut between characters. */
function certainPrefix(prefix: string): string {
  let cut = prefix.normalize("NFC");
  while (Buffer.byteLength(cut, "utf8") > MAX_PREFIX_BYTES) {
    const excess = Math.ceil((Buffer.byteLength(cut, "utf8") - MAX_PREFIX_BYTES) / 4);
    cut = Array.from(cut).slice(0, -excess).join("");
  }
  return cut;
}

function writeExtensionHeader(writer: Writer, length: number): void {
  const fixed = [1, 2, 4, 8, 16].indexOf(length);
  if (fixed >= 0) writeByte(writer, 0xd4 + fixed);
  else if (length < 0x100) writeSized(writer, 0xc7, 1, length);
  else writeSized(writer, 0xc8, 2, length);
  writeByte(writer, REFINED);
}

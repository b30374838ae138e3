import { Unknown, UNKNOWN, type NumberBound, type Refinement } from "../../framework/values/value";
import { readArrayLength, readBool, readExtensionHeader, readMapLength, readString } from "./headers";
import { readNumber } from "./read-number";
import { fail, readerOf, skipBytes, type Reader } from "./reader";
import { skipValue } from "./skip";

const REFINED = 12;
/** The greatest body that Terraform itself reads or writes (docs/apis/terraform-protocol.md §2.4). */
const MAX_BODY = 1024;

/**
 * An unknown value. Every extension with a body of no or one byte is a plain one; extension 12 says what is already
 * known of the value to come (docs/apis/terraform-protocol.md §2.4).
 */
export function readUnknown(reader: Reader): Unknown {
  const { type, length } = readExtensionHeader(reader);
  const start = skipBytes(reader, length);
  if (length <= 1) return UNKNOWN;
  if (type !== REFINED)
    return fail(reader, "an extension of an unknown kind stands where a value is required");
  if (length > MAX_BODY) return fail(reader, "the description of an unknown value is too long");
  const refinement = readRefinement(readerOf(reader.bytes.subarray(start, start + length), reader.path));
  return Object.keys(refinement).length === 0 ? UNKNOWN : new Unknown(refinement);
}

type Draft = { -readonly [Member in keyof Refinement]: Refinement[Member] };

/** Keys that are not known yet, and bytes after the map, are for newer versions to understand. */
function readRefinement(body: Reader): Refinement {
  const refinement: Draft = {};
  const entries = readMapLength(body, "the description of an unknown value");
  for (let entry = 0; entry < entries; entry++) readEntry(body, refinement);
  return refinement;
}

function readEntry(body: Reader, refinement: Draft): void {
  switch (readNumber(body)) {
    case 1:
      if (!readBool(body)) refinement.notNull = true;
      return;
    case 2:
      refinement.prefix = readString(body);
      return;
    case 3:
      refinement.lowerBound = readBound(body);
      return;
    case 4:
      refinement.upperBound = readBound(body);
      return;
    case 5:
      refinement.minLength = readLength(body);
      return;
    case 6:
      refinement.maxLength = readLength(body);
      return;
    default:
      skipValue(body);
  }
}

function readBound(body: Reader): NumberBound {
  if (readArrayLength(body, "a bound") !== 2) fail(body, "a bound has two parts");
  const value = readNumber(body);
  return { value, inclusive: readBool(body) };
}

function readLength(body: Reader): number {
  const length = readNumber(body);
  if (typeof length === "number" && Number.isSafeInteger(length)) return length;
  return fail(body, "a length is required");
}

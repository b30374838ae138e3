import type { Type } from "../../framework/schema/type";
import { Dynamic, type ObjectValue, type Value } from "../../framework/values/value";
import {
  isExtension,
  isNil,
  readArrayLength,
  readBinaryText,
  readBool,
  readMapLength,
  readString,
} from "./headers";
import { readNumber } from "./read-number";
import { descend, fail, readByte, readerOf, remaining, type Reader } from "./reader";
import { setKey } from "../../framework/values/plain";
import { readUnknown } from "./refinement-decode";
import { typeFromText } from "./type-text";

/**
 * Reads the MessagePack form of a value. The same bytes mean different things for different types, so the type leads
 * (docs/apis/terraform-protocol.md §2.3).
 *
 * @throws CodecError with the path of what does not fit; never anything else, whatever the bytes are.
 */
export function decodeValue(bytes: Uint8Array, type: Type): Value {
  const reader = readerOf(bytes);
  const value = readValue(reader, type);
  if (remaining(reader) > 0) fail(reader, "bytes are left over after the value");
  return value;
}

function readValue(reader: Reader, type: Type): Value {
  if (isNil(reader)) {
    readByte(reader);
    return null;
  }
  if (isExtension(reader)) return readUnknown(reader);
  switch (type.kind) {
    case "string":
      return readString(reader);
    case "number":
      return readNumber(reader);
    case "bool":
      return readBool(reader);
    case "dynamic":
      return readDynamic(reader);
    case "list":
      return readList(reader, type.element);
    case "set":
      return readSet(reader, type.element);
    case "map":
      return readMap(reader, type.element);
    case "tuple":
      return readTuple(reader, type.elements);
    case "object":
      return readObject(reader, type.attributes);
  }
}

function readDynamic(reader: Reader): Dynamic {
  if (readArrayLength(reader, "a value with its type") !== 2) fail(reader, "a dynamic value has two parts");
  const type = typeFromText(readBinaryText(reader)) ?? fail(reader, "a type constraint is required");
  return descend(reader, undefined, () => new Dynamic(type, readValue(reader, type)));
}

function readList(reader: Reader, element: Type): Value[] {
  const values: Value[] = [];
  const length = readArrayLength(reader, "a list");
  for (let index = 0; index < length; index++) {
    values.push(descend(reader, { index }, () => readValue(reader, element)));
  }
  return values;
}

function readSet(reader: Reader, element: Type): Value[] {
  const values: Value[] = [];
  const length = readArrayLength(reader, "a set");
  for (let index = 0; index < length; index++) {
    values.push(descend(reader, undefined, () => readValue(reader, element)));
  }
  return values;
}

function readTuple(reader: Reader, elements: readonly Type[]): Value[] {
  if (readArrayLength(reader, "a tuple") !== elements.length) {
    fail(reader, `a tuple of ${String(elements.length)} elements is required`);
  }
  return elements.map((element, index) => descend(reader, { index }, () => readValue(reader, element)));
}

function readMap(reader: Reader, element: Type): ObjectValue {
  const record: Record<string, Value> = {};
  const entries = readMapLength(reader, "a map");
  for (let entry = 0; entry < entries; entry++) {
    const key = readString(reader);
    setKey(
      record,
      key,
      descend(reader, { key }, () => readValue(reader, element)),
    );
  }
  return record;
}

/** Exactly the attributes of the type, each once (rule W1). */
function readObject(reader: Reader, attributes: Readonly<Record<string, Type>>): ObjectValue {
  const record: Record<string, Value> = {};
  const entries = readMapLength(reader, "an object");
  for (let entry = 0; entry < entries; entry++) {
    const attribute = readString(reader);
    const type = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (!type) return fail(reader, "an attribute that the schema does not have");
    setKey(
      record,
      attribute,
      descend(reader, { attribute }, () => readValue(reader, type)),
    );
  }
  const missing = Object.keys(attributes).find((name) => !Object.hasOwn(record, name));
  if (missing !== undefined) fail(reader, `the attribute "${missing}" is missing`);
  return record;
}

import type { Type } from "../../framework/schema/type";
import {
  Decimal,
  Dynamic,
  isList,
  isRecord,
  isUnknown,
  type ObjectValue,
  type Value,
} from "../../framework/values/value";
import { writeUnknown } from "./refinement-encode";
import { typeToText } from "./type-text";
import { newWriter, refuse, within, writtenBytes, type Writer } from "./writer";
import {
  writeArrayHeader,
  writeBinaryText,
  writeBool,
  writeMapHeader,
  writeNil,
  writeNumber,
  writeString,
} from "./write-scalar";

/**
 * Writes a value in the MessagePack form that its type demands (docs/apis/terraform-protocol.md §2.3).
 *
 * @throws CodecError with the path of what does not fit the type, for instance an object without one of its attributes.
 */
export function encodeValue(value: Value, type: Type): Uint8Array {
  const writer = newWriter();
  writeValue(writer, value, type);
  return writtenBytes(writer);
}

function writeValue(writer: Writer, value: Value | undefined, type: Type): void {
  if (value === null) writeNil(writer);
  else if (value === undefined) refuse(writer, "a value is required (null where there is none)");
  else if (isUnknown(value)) writeUnknown(writer, value, type);
  else writeKnown(writer, value, type);
}

function writeKnown(writer: Writer, value: Value, type: Type): void {
  switch (type.kind) {
    case "string":
      if (typeof value !== "string") refuse(writer, "a string is required");
      writeString(writer, value);
      return;
    case "number":
      if (typeof value !== "number" && typeof value !== "bigint" && !(value instanceof Decimal)) {
        refuse(writer, "a number is required");
      }
      writeNumber(writer, value);
      return;
    case "bool":
      if (typeof value !== "boolean") refuse(writer, "a bool is required");
      writeBool(writer, value);
      return;
    case "dynamic":
      if (!(value instanceof Dynamic)) refuse(writer, "a value together with its type is required");
      writeDynamic(writer, value);
      return;
    case "list":
      writeElements(writer, listOrRefuse(writer, value, "a list"), type.element);
      return;
    case "set":
      writeSetElements(writer, listOrRefuse(writer, value, "a set"), type.element);
      return;
    case "tuple":
      writeTuple(writer, listOrRefuse(writer, value, "a tuple"), type.elements);
      return;
    case "map":
      writeMap(writer, recordOrRefuse(writer, value, "a map"), type.element);
      return;
    case "object":
      writeObject(writer, recordOrRefuse(writer, value, "an object"), type.attributes);
      return;
  }
}

function listOrRefuse(writer: Writer, value: Value, what: string): readonly Value[] {
  return isList(value) ? value : refuse(writer, `${what} is required`);
}

function recordOrRefuse(writer: Writer, value: Value, what: string): ObjectValue {
  return isRecord(value) ? value : refuse(writer, `${what} is required`);
}

function writeDynamic(writer: Writer, { type, value }: Dynamic): void {
  // Unknown down to its type: the one form that stands without a type beside it.
  if (type.kind === "dynamic") {
    writeValue(writer, value, type);
    return;
  }
  writeArrayHeader(writer, 2);
  writeBinaryText(writer, typeToText(type));
  writeValue(writer, value, type);
}

function writeElements(writer: Writer, values: readonly Value[], element: Type): void {
  writeArrayHeader(writer, values.length);
  values.forEach((value, index) => {
    within(writer, { index }, () => {
      writeValue(writer, value, element);
    });
  });
}

/** Elements of a set have no place of their own in a path (docs/apis/terraform-protocol.md §2.6). */
function writeSetElements(writer: Writer, values: readonly Value[], element: Type): void {
  writeArrayHeader(writer, values.length);
  for (const value of values) writeValue(writer, value, element);
}

function writeTuple(writer: Writer, values: readonly Value[], elements: readonly Type[]): void {
  if (values.length !== elements.length) {
    refuse(writer, `a tuple of ${String(elements.length)} elements is required`);
  }
  writeArrayHeader(writer, values.length);
  elements.forEach((element, index) => {
    within(writer, { index }, () => {
      writeValue(writer, values[index], element);
    });
  });
}

function writeMap(writer: Writer, values: ObjectValue, element: Type): void {
  const entries = Object.entries(values);
  writeMapHeader(writer, entries.length);
  for (const [key, value] of entries) {
    writeString(writer, key);
    within(writer, { key }, () => {
      writeValue(writer, value, element);
    });
  }
}

/** Exactly the attributes of the type, `null` for those that are not set (rule W1). */
function writeObject(writer: Writer, values: ObjectValue, attributes: Readonly<Record<string, Type>>): void {
  const surplus = Object.keys(values).find((name) => !Object.hasOwn(attributes, name));
  if (surplus !== undefined) refuse(writer, `the attribute "${surplus}" is not one of the schema's`);
  const types = Object.entries(attributes);
  writeMapHeader(writer, types.length);
  for (const [attribute, type] of types) {
    if (!Object.hasOwn(values, attribute)) refuse(writer, `the attribute "${attribute}" is missing`);
    writeString(writer, attribute);
    within(writer, { attribute }, () => {
      writeValue(writer, values[attribute], type);
    });
  }
}

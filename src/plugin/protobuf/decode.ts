import { DELIMITED, VARINT, type Field, type Message, type Scalar } from "./message";
import { readDelimited, readerOf, readUint32, readVarint, skip, WireError, type Reader } from "./reader";

/**
 * Reads a message. Fields that are absent have their defaults; fields that are not in the table are skipped.
 *
 * @throws WireError
 */
export function decodeMessage<T>(message: Message<T>, bytes: Uint8Array): T {
  return readInto(emptyOf(message), message, readerOf(bytes)) as T;
}

type Values = Record<string, unknown>;

/** What a message is in which no field is set. */
function emptyOf(message: Message<unknown>): Values {
  const values: Values = {};
  for (const field of message.fields()) {
    if (field.oneof !== undefined) values[field.oneof] = { case: undefined };
    else if (field.cardinality === "repeated") values[field.name] = [];
    else if (field.cardinality === "map") values[field.name] = {};
    else if (field.cardinality === "single" && typeof field.type === "string")
      values[field.name] = defaultOf(field.type);
  }
  return values;
}

function defaultOf(type: Scalar): unknown {
  switch (type) {
    case "string":
      return "";
    case "bytes":
      return new Uint8Array(0);
    case "bool":
      return false;
    case "int32":
    case "enum":
      return 0;
    case "int64":
      return 0n;
  }
}

function readInto(values: Values, message: Message<unknown>, reader: Reader): Values {
  const fields = message.fields();
  while (reader.at < reader.end) {
    const tag = readUint32(reader);
    const number = tag >>> 3;
    if (number === 0) throw new WireError("a field number is 0");
    const field = fields.find((candidate) => candidate.number === number);
    if (field !== undefined && wireTypeOf(field) === (tag & 7)) readField(values, field, reader);
    else skip(reader, tag & 7);
  }
  return values;
}

const wireTypeOf = ({ type, cardinality }: Field): number =>
  cardinality === "map" || typeof type !== "string" || type === "string" || type === "bytes"
    ? DELIMITED
    : VARINT;

function readField(values: Values, field: Field, reader: Reader): void {
  const { name, oneof } = field;
  if (field.cardinality === "repeated") {
    (values[name] as unknown[]).push(readOne(field, undefined, reader));
  } else if (field.cardinality === "map") {
    readEntry(values[name] as Values, field, readDelimited(reader));
  } else if (oneof === undefined) {
    values[name] = readOne(field, values[name], reader);
  } else {
    const chosen = values[oneof] as { readonly case?: string; readonly value?: unknown };
    values[oneof] = {
      case: name,
      value: readOne(field, chosen.case === name ? chosen.value : undefined, reader),
    };
  }
}

/** A message that comes in several parts is all of them together; of a scalar the last one counts. */
function readOne({ type }: Field, before: unknown, reader: Reader): unknown {
  if (typeof type === "string") return readScalar(type, reader);
  return readInto((before as Values | undefined) ?? emptyOf(type), type, readDelimited(reader));
}

/** A key is data, and may be called `__proto__`. */
function readEntry(map: Values, { type }: Field, reader: Reader): void {
  const entry = readInto({ key: "" }, entryOf(type), reader);
  const missing = typeof type === "string" ? defaultOf(type) : emptyOf(type);
  Object.defineProperty(map, entry.key as string, {
    value: entry.value ?? missing,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const entryOf = (type: Field["type"]): Message<unknown> => ({
  fields: () => [
    { number: 1, name: "key", type: "string", cardinality: "single" },
    { number: 2, name: "value", type, cardinality: "single" },
  ],
});

function readScalar(type: Scalar, reader: Reader): unknown {
  switch (type) {
    case "string": {
      const { bytes, at, end } = readDelimited(reader);
      return bytes.toString("utf8", at, end);
    }
    case "bytes": {
      const { bytes, at, end } = readDelimited(reader);
      return new Uint8Array(bytes.buffer, bytes.byteOffset + at, end - at);
    }
    case "bool": {
      const { low, high } = readVarint(reader);
      return low !== 0 || high !== 0;
    }
    case "int32":
    case "enum":
      return readVarint(reader).low | 0;
    case "int64": {
      const { low, high } = readVarint(reader);
      return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
    }
  }
}

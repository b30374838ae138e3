import { DELIMITED, VARINT, type Field, type Message, type Scalar } from "./message";

/**
 * The binary form of a message, in pieces that follow each other: large values are copied once, when all is sent.
 * Fields stand in the order of their numbers; what is the default is not written.
 */
export function encodeMessage<T>(message: Message<T>, value: T): readonly Uint8Array[] {
  const out: Pieces = { list: [], length: 0 };
  writeFields(out, message, value as Values);
  return out.list;
}

type Values = Readonly<Record<string, unknown>>;

interface Pieces {
  readonly list: Uint8Array[];
  length: number;
}

function push(out: Pieces, piece: Uint8Array): void {
  out.list.push(piece);
  out.length += piece.length;
}

function writeFields(out: Pieces, message: Message<unknown>, values: Values): void {
  for (const field of message.fields()) writeField(out, field, valueOf(field, values));
}

/** Undefined where it is not set, also where another member of its oneof is. */
function valueOf({ name, oneof }: Field, values: Values): unknown {
  if (oneof === undefined) return values[name];
  const chosen = values[oneof] as { readonly case?: string; readonly value?: unknown } | undefined;
  return chosen?.case === name ? chosen.value : undefined;
}

function writeField(out: Pieces, field: Field, value: unknown): void {
  if (value === undefined) return;
  switch (field.cardinality) {
    case "single":
      if (field.oneof !== undefined || !isDefault(field.type, value)) writeOne(out, field, value);
      return;
    case "optional":
      writeOne(out, field, value);
      return;
    case "repeated":
      for (const element of value as readonly unknown[]) writeOne(out, field, element);
      return;
    case "map":
      for (const [key, element] of Object.entries(value as Values)) writeEntry(out, field, key, element);
      return;
  }
}

function isDefault(type: Field["type"], value: unknown): boolean {
  if (typeof type !== "string") return false;
  return type === "bytes" ? (value as Uint8Array).length === 0 : !value;
}

function writeOne(out: Pieces, { number, type }: Field, value: unknown): void {
  if (typeof type !== "string") {
    writeDelimited(out, number, () => {
      writeFields(out, type, value as Values);
    });
  } else writeScalar(out, number, type, value);
}

/** An entry of a map is its own message: the key is field 1, the value field 2, and both are always written. */
function writeEntry(out: Pieces, { number, type }: Field, key: string, value: unknown): void {
  writeDelimited(out, number, () => {
    writeScalar(out, 1, "string", key);
    writeOne(out, { number: 2, name: "value", type, cardinality: "single" }, value);
  });
}

/** The length stands before the content and is known after it: its place is kept free until then. */
function writeDelimited(out: Pieces, number: number, write: () => void): void {
  const at = out.list.push(NOTHING) - 1;
  const before = out.length;
  write();
  const head = header(number, out.length - before);
  out.list[at] = head;
  out.length += head.length;
}

const NOTHING = new Uint8Array(0);

function writeScalar(out: Pieces, number: number, type: Scalar, value: unknown): void {
  switch (type) {
    case "string":
      writeBytes(out, number, Buffer.from(value as string, "utf8"));
      return;
    case "bytes":
      writeBytes(out, number, value as Uint8Array);
      return;
    case "bool":
      push(out, Buffer.from([...varint(tag(number, VARINT)), value === true ? 1 : 0]));
      return;
    case "int32":
    case "enum":
      push(out, Buffer.from([...varint(tag(number, VARINT)), ...varint64(BigInt(value as number))]));
      return;
    case "int64":
      push(out, Buffer.from([...varint(tag(number, VARINT)), ...varint64(value as bigint)]));
      return;
  }
}

function writeBytes(out: Pieces, number: number, bytes: Uint8Array): void {
  push(out, header(number, bytes.length));
  push(out, bytes);
}

const header = (number: number, length: number): Uint8Array =>
  Buffer.from([...varint(tag(number, DELIMITED)), ...varint(length)]);

const tag = (number: number, wireType: number): number => number * 8 + wireType;

/** Seven bits a byte, the lowest first; the highest bit says that more follow. Lengths may need more than 31 bits. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}

/** Negative numbers are written as 64 bits in two's complement. */
function varint64(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 127n) | 128);
  }
}

import {
  create,
  fromBinary,
  ScalarType,
  toBinary,
  type DescField,
  type DescMessage,
} from "@bufbuild/protobuf";
import fc from "fast-check";
import * as ours from "../../../src/plugin/gen/tfplugin6";
import { decodeMessage, encodeMessage, WireError, type Message } from "../../../src/plugin/protobuf";
import { file_tfplugin6 } from "../gen/tfplugin6_pb";

/** The library that the provider does without is the independent reading of the same descriptions. */

const encoded = <T>(message: Message<T>, value: T): Buffer => Buffer.concat(encodeMessage(message, value));

const TABLES = ours as unknown as Readonly<Record<string, Message<unknown>>>;

/** Each message of the protocol with our table for it. */
const MESSAGES = file_tfplugin6.messages.flatMap(withNested).map((description) => {
  const name = description.typeName.replace("tfplugin6.", "").replaceAll(".", "_");
  const table = TABLES[name] ?? TABLES[`${name}$`];
  if (table === undefined) throw new Error(`${name} has no table`);
  return [name, description, table] as const;
});

function withNested(message: DescMessage): DescMessage[] {
  return [message, ...message.nestedMessages.flatMap(withNested)];
}

/** The library loses an entry of this name when it reads; that ours does not is a test of its own, below. */
const KEY = fc.string().filter((key) => key !== "__proto__");

const MAX_DEPTH = 2;

function valueOf(message: DescMessage, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const members = message.members.flatMap((member): [string, fc.Arbitrary<unknown>][] => {
    if (member.kind === "field") return [[member.localName, fieldValue(member, depth)]];
    const cases = member.fields.map((field) =>
      singleValue(field, depth).map((value) => ({ case: field.localName, value })),
    );
    return [[member.localName, fc.oneof(fc.constant({ case: undefined }), ...cases)]];
  });
  return fc.record(Object.fromEntries(members), { requiredKeys: [] });
}

function fieldValue(field: DescField, depth: number): fc.Arbitrary<unknown> {
  if (depth > MAX_DEPTH && field.message !== undefined)
    return fc.constant(field.fieldKind === "list" ? [] : field.fieldKind === "map" ? {} : undefined);
  switch (field.fieldKind) {
    case "list":
      return fc.array(singleValue(field, depth), { maxLength: 3 });
    case "map":
      return fc.dictionary(KEY, singleValue(field, depth), { maxKeys: 3, noNullPrototype: true });
    case "message":
      return fc.option(singleValue(field, depth), { nil: undefined });
    case "scalar":
    case "enum":
      return singleValue(field, depth);
  }
}

function singleValue(field: DescField, depth: number): fc.Arbitrary<unknown> {
  if (field.message !== undefined) return valueOf(field.message, depth + 1);
  if (field.enum !== undefined) return fc.integer({ min: -3, max: 9 });
  const scalars = SCALARS.get(field.scalar);
  if (scalars === undefined) throw new Error(`no values for ${field.toString()}`);
  return scalars;
}

const SCALARS: ReadonlyMap<ScalarType, fc.Arbitrary<unknown>> = new Map<ScalarType, fc.Arbitrary<unknown>>([
  [
    ScalarType.STRING,
    fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !text.startsWith("\uFEFF")),
  ],
  [ScalarType.BYTES, fc.uint8Array({ maxLength: 300 })],
  [ScalarType.BOOL, fc.boolean()],
  [ScalarType.INT64, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })],
  [ScalarType.INT32, fc.integer()],
]);

/** Without what only the library has: the type's name, and prototypes. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => name !== "$typeName" && each !== undefined)
      .map(([name, each]) => [name, plain(each)]),
  );
};

describe("a message of the protocol", () => {
  it("has a table: there are dozens", () => {
    expect(MESSAGES.length).toBeGreaterThan(80);
  });

  it.each(MESSAGES)("%s is written and read as the library does it", (_, description, table) => {
    fc.assert(
      fc.property(valueOf(description), (value) => {
        const theirs = toBinary(description, create(description, value as never));
        expect(encoded(table, value).toString("hex")).toBe(Buffer.from(theirs).toString("hex"));
        expect(plain(decodeMessage(table, theirs))).toEqual(plain(fromBinary(description, theirs)));
      }),
      { numRuns: 10 },
    );
  });
});

describe("reading", () => {
  const { DynamicValue, RawState, PlanResourceChangeRequest, AttributePath_Step } = ours;
  const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(" ", ""), "hex");

  it("gives absent fields their defaults", () => {
    expect(decodeMessage(RawState, bytes(""))).toEqual({ json: new Uint8Array(0), flatmap: {} });
  });

  it("skips fields of every type that the table does not have", () => {
    // given the fields 100 to 103: a varint, 64 bits, a delimited one and 32 bits; then field 1
    const unknown = "a006 ff01 a906 0102030405060708 b206 03 010203 bd06 01020304";
    expect(decodeMessage(DynamicValue, bytes(`${unknown} 0a 01 c0`)).msgpack).toEqual(bytes("c0"));
  });

  it("skips a field that has another type than the table says", () => {
    expect(decodeMessage(DynamicValue, bytes("08 05")).msgpack).toHaveLength(0);
  });

  it("joins the parts of a message that comes in several, and takes the last one of a scalar", () => {
    const parts = bytes("12 03 0a 01 01 12 03 12 01 02 12 03 0a 01 03");
    expect(decodeMessage(PlanResourceChangeRequest, parts).priorState).toEqual({
      msgpack: bytes("03"),
      json: bytes("02"),
    });
  });

  it("takes the last member of a oneof", () => {
    expect(decodeMessage(AttributePath_Step, bytes("0a 01 61 12 01 62")).selector).toEqual({
      case: "elementKeyString",
      value: "b",
    });
  });

  it("takes a key called __proto__ for a key", () => {
    const entry = { json: new Uint8Array(0), flatmap: Object.fromEntries([["__proto__", "x"]]) };
    const { flatmap } = decodeMessage(RawState, encoded(RawState, entry));
    expect(Object.entries(flatmap)).toEqual([["__proto__", "x"]]);
  });

  it.each([
    ["a length beyond the end", "0a 05 61"],
    ["a varint that does not end", "08 ff"],
    ["a varint of eleven bytes", "08 ff ff ff ff ff ff ff ff ff ff 01"],
    ["a length of 64 bits", "0a ff ff ff ff ff ff ff ff ff 01"],
    ["the field number 0", "02 00"],
    ["a group", "0b 0c"],
  ])("refuses %s", (_, hex) => {
    expect(() => decodeMessage(DynamicValue, bytes(hex))).toThrow(WireError);
  });
});

import { DYNAMIC, NUMBER, STRING, listOf, objectOf, type Type } from "../../../src/framework/schema/type";
import { Dynamic, UNKNOWN, Unknown, type Value } from "../../../src/framework/values/value";
import { decodeValue } from "../../../src/plugin/codec/decode";
import { encodeValue } from "../../../src/plugin/codec/encode";
import { bytes, hex } from "./hex";

/** The table at the end of docs/apis/terraform-protocol.md §2.4: bytes as Terraform itself writes them. */
const VECTORS: readonly { name: string; type: Type; value: Value; wire: string }[] = [
  { name: "unknown : any", type: DYNAMIC, value: UNKNOWN, wire: "d4 00 00" },
  {
    name: "unknown not null : string",
    type: STRING,
    value: new Unknown({ notNull: true }),
    wire: "c7 03 0c 81 01 c2",
  },
  {
    name: 'unknown prefix "pre-" not null : string',
    type: STRING,
    value: new Unknown({ notNull: true, prefix: "pre-" }),
    wire: "c7 09 0c 82 01 c2 02 a4 70 72 65 2d",
  },
  {
    name: "unknown not null, length at least 2 : list(string)",
    type: listOf(STRING),
    value: new Unknown({ notNull: true, minLength: 2 }),
    wire: "c7 05 0c 82 01 c2 05 02",
  },
  {
    name: "unknown not null, at least 0 inclusive : number",
    type: NUMBER,
    value: new Unknown({ notNull: true, lowerBound: { value: 0, inclusive: true } }),
    wire: "c7 07 0c 82 01 c2 03 92 00 c3",
  },
  { name: "0.1 : number", type: NUMBER, value: 0.1, wire: "a3 30 2e 31" },
  {
    name: "2^63 : number",
    type: NUMBER,
    value: 2n ** 63n,
    wire: "b3 39 32 32 33 33 37 32 30 33 36 38 35 34 37 37 35 38 30 38",
  },
  {
    name: '"x" : dynamic',
    type: DYNAMIC,
    value: new Dynamic(STRING, "x"),
    wire: "92 c4 08 22 73 74 72 69 6e 67 22 a1 78",
  },
  {
    name: '{a="x", b=null} : object',
    type: objectOf({ a: STRING, b: STRING }),
    value: { a: "x", b: null },
    wire: "82 a1 61 a1 78 a1 62 c0",
  },
];

describe.each(VECTORS)("test vector $name", ({ type, value, wire }) => {
  it("is read", () => {
    expect(decodeValue(bytes(wire), type)).toEqual(value);
  });

  it("is written", () => {
    expect(hex(encodeValue(value, type))).toBe(wire);
  });
});

import fc from "fast-check";
import {
  BOOL,
  DYNAMIC,
  NUMBER,
  STRING,
  listOf,
  mapOf,
  objectOf,
  setOf,
  type Type,
} from "../../../src/framework/schema/type";
import { Decimal, Dynamic, UNKNOWN, Unknown, type Value } from "../../../src/framework/values/value";
import { decodeValue } from "../../../src/plugin/codec/decode";
import { encodeValue } from "../../../src/plugin/codec/encode";
import { CodecError } from "../../../src/plugin/codec/error";
import { typedValue } from "./arbitraries";
import { bytes, hex, shortText } from "./hex";

const encode = (value: Value, type: Type): string => hex(encodeValue(value, type));

function problem(value: Value, type: Type): string {
  try {
    encodeValue(value, type);
  } catch (error) {
    if (error instanceof CodecError) return error.message;
    throw error;
  }
  return "no error";
}

describe("numbers are written as Terraform writes them", () => {
  it.each<[string, Value, string]>([
    ["zero", 0, "00"],
    ["minus zero", -0, "00"],
    ["a small one", 127, "7f"],
    ["one byte", 200, "cc c8"],
    ["two bytes", 40000, "cd 9c 40"],
    ["four bytes", 3000000000, "ce b2 d0 5e 00"],
    ["eight bytes", 2 ** 40, "cf 00 00 01 00 00 00 00 00"],
    ["the largest of 64 bits", 2n ** 63n - 1n, "cf 7f ff ff ff ff ff ff ff"],
    ["a small negative one", -32, "e0"],
    ["negative, one byte", -33, "d0 df"],
    ["negative, two bytes", -1000, "d1 fc 18"],
    ["negative, four bytes", -100000, "d2 ff fe 79 60"],
    ["negative, eight bytes", -(2 ** 40), "d3 ff ff ff 00 00 00 00 00"],
    ["the smallest of 64 bits", -(2n ** 63n), "d3 80 00 00 00 00 00 00 00"],
    ["a fraction that a double holds", 0.5, "cb 3f e0 00 00 00 00 00 00"],
    ["a fraction that no double holds", 0.3, shortText("0.3")],
    ["an integer beyond 64 bits", 1e21, shortText("1000000000000000000000")],
    ["a decimal", new Decimal("1.00000000000000000001"), shortText("1.00000000000000000001")],
    ["a decimal that is none", new Decimal("5.0"), "05"],
  ])("%s", (_name, value, wire) => {
    expect(encode(value, NUMBER)).toBe(wire);
  });

  it("and refused when they are none", () => {
    expect(problem(NaN, NUMBER)).toBe("a number is required");
    expect(problem(new Decimal("five"), NUMBER)).toBe("a number is required");
  });
});

describe("strings", () => {
  it("are normalised to NFC, because Terraform compares them so (rule W3)", () => {
    expect(decodeValue(encodeValue("Cafe\u0301", STRING), STRING)).toBe("Caf\u00e9");
  });

  it("lose nothing but the halves of surrogate pairs, which no UTF-8 has", () => {
    expect(decodeValue(encodeValue("a\ud800b", STRING), STRING)).toBe("a\ufffdb");
  });

  it.each([0, 31, 32, 255, 256, 65_535, 65_536])("of %i bytes come back", (length) => {
    const value = "x".repeat(length);
    expect(decodeValue(encodeValue(value, STRING), STRING)).toBe(value);
  });
});

describe("objects", () => {
  it("name the attribute that is missing, at its place (rule W1)", () => {
    const type = objectOf({ rules: listOf(objectOf({ name: STRING, id: STRING })) });
    expect(problem({ rules: [{ name: "x" }] }, type)).toBe('rules[0]: the attribute "id" is missing');
  });

  it("do not take an inherited property for an attribute", () => {
    expect(problem({}, objectOf({ constructor: STRING }))).toBe('the attribute "constructor" is missing');
  });

  it("name the attribute that the schema does not have", () => {
    expect(problem({ name: "x" }, objectOf({}))).toBe('the attribute "name" is not one of the schema\'s');
  });
});

describe("values of another type", () => {
  it.each<[Value, Type, string]>([
    [1, STRING, "a string is required"],
    ["true", BOOL, "a bool is required"],
    ["1", NUMBER, "a number is required"],
    ["x", listOf(STRING), "a list is required"],
    [{}, setOf(STRING), "a set is required"],
    [[], mapOf(STRING), "a map is required"],
    [new Decimal("1"), objectOf({}), "an object is required"],
    ["x", DYNAMIC, "a value together with its type is required"],
    [new Dynamic(STRING, "x"), STRING, "a string is required"],
  ])("%j as %j: %s (rule W2)", (value, type, message) => {
    expect(problem(value, type)).toBe(message);
  });

  it("are never quoted", () => {
    expect(problem({ token: ["FAKE-SECRET-2"] }, objectOf({ token: STRING }))).toBe(
      "token: a string is required",
    );
  });
});

describe("dynamic values", () => {
  it.each<[string, Value, string]>([
    ["null without a type", null, "c0"],
    ["null with a type", new Dynamic(BOOL, null), "92 c4 06 22 62 6f 6f 6c 22 c0"],
    ["unknown with a type", new Dynamic(BOOL, UNKNOWN), "92 c4 06 22 62 6f 6f 6c 22 d4 00 00"],
    ["unknown down to its type", new Dynamic(DYNAMIC, UNKNOWN), "d4 00 00"],
  ])("%s", (_name, value, wire) => {
    expect(encode(value, DYNAMIC)).toBe(wire);
  });
});

describe("refinements", () => {
  it("are kept from what Terraform sent", () => {
    const wire = "c7 09 0c 82 01 c2 02 a4 70 72 65 2d";
    expect(encode(decodeValue(bytes(wire), STRING), STRING)).toBe(wire);
  });

  it("are never written for a dynamic value", () => {
    expect(encode(new Unknown({ notNull: true }), DYNAMIC)).toBe("d4 00 00");
  });

  it("are left out where they do not fit the type", () => {
    expect(encode(new Unknown({ prefix: "x", minLength: 1 }), BOOL)).toBe("d4 00 00");
  });

  it("cut a prefix at 256 bytes, between characters", () => {
    // given 3 bytes a character
    const unknown = new Unknown({ prefix: "\u20ac".repeat(100) });
    // when
    const value = decodeValue(encodeValue(unknown, STRING), STRING);
    // then
    expect(value).toEqual(new Unknown({ prefix: "\u20ac".repeat(85) }));
  });
});

describe("any value of any type", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(typedValue, ({ type, value }) => {
        expect(decodeValue(encodeValue(value, type), type)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });
});

it("a large value is written whole, and nothing beside it", () => {
  const value = ["\u4e2d".repeat(500_000), "after"];

  const written = encodeValue(value, listOf(STRING));

  expect(written).toHaveLength(1 + 5 + 1_500_000 + 6);
  expect(decodeValue(written, listOf(STRING))).toEqual(value);
});

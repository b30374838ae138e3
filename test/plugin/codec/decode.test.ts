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
  tupleOf,
  type Type,
} from "../../../src/framework/schema/type";
import { Decimal, Dynamic, UNKNOWN, Unknown } from "../../../src/framework/values/value";
import { decodeValue } from "../../../src/plugin/codec/decode";
import { CodecError } from "../../../src/plugin/codec/error";
import { typeArbitrary } from "./arbitraries";
import { bytes, shortText } from "./hex";

const decode = (wire: string, type: Type): unknown => decodeValue(bytes(wire), type);

function problem(wire: string, type: Type): string {
  try {
    decode(wire, type);
  } catch (error) {
    if (error instanceof CodecError) return error.message;
    throw error;
  }
  return "no error";
}

describe("numbers are read in every form the wire has (rule W4)", () => {
  it.each([
    ["positive fixint", "7f", 127],
    ["negative fixint", "e0", -32],
    ["uint8", "cc ff", 255],
    ["uint16", "cd ff ff", 65535],
    ["uint32", "ce ff ff ff ff", 4294967295],
    ["uint64", "cf 00 00 00 00 00 00 00 07", 7],
    ["uint64 beyond 2^53", "cf ff ff ff ff ff ff ff ff", 18446744073709551615n],
    ["int8", "d0 80", -128],
    ["int16", "d1 80 00", -32768],
    ["int32", "d2 80 00 00 00", -2147483648],
    ["int64", "d3 80 00 00 00 00 00 00 00", -9223372036854775808n],
    ["float32", "ca 3f 00 00 00", 0.5],
    ["float64", "cb 3f e0 00 00 00 00 00 00", 0.5],
    ["float64 of an integer", "cb 40 08 00 00 00 00 00 00", 3],
    ["infinity", "cb 7f f0 00 00 00 00 00 00", Infinity],
    ["decimal text", shortText("0.10"), 0.1],
    ["integer text", shortText("12345678901234567890123"), 12345678901234567890123n],
    ["long decimal text", shortText("0.12345678901234567890"), new Decimal("0.1234567890123456789")],
  ])("%s", (_form, wire, value) => {
    expect(decode(wire, NUMBER)).toEqual(value);
  });

  it.each([
    ["NaN", "cb 7f f8 00 00 00 00 00 00"],
    ["text that is no number", shortText("twelve")],
    ["a bool", "c3"],
  ])("and refused when it is %s", (_form, wire) => {
    expect(problem(wire, NUMBER)).toMatch(/number/);
  });
});

describe("unknown values (rule W5)", () => {
  it.each([
    "d4 00 00",
    "d4 0c 00",
    "d4 07 ff",
    "c7 00 00",
    "c7 01 05 00",
    "c8 00 00 00",
    "c9 00 00 00 01 00 00",
  ])("are recognised in the plain form %s", (wire) => {
    expect(decode(wire, STRING)).toBe(UNKNOWN);
  });

  it.each([
    ["fixext 4", "d6 0c 81 01 c2 ff"],
    ["fixext 8", "d7 0c 81 01 c2 ff ff ff ff ff"],
    ["fixext 16", `d8 0c 81 01 c2 ${"ff ".repeat(13)}`],
    ["ext 8", "c7 03 0c 81 01 c2"],
    ["ext 16", "c8 00 03 0c 81 01 c2"],
    ["ext 32", "c9 00 00 00 03 0c 81 01 c2"],
  ])("keep their refinement behind the header %s", (_header, wire) => {
    expect(decode(wire, STRING)).toEqual(new Unknown({ notNull: true }));
  });

  it("ignore refinements that are not known yet", () => {
    // given: key 99 with an array, key 1 after it
    const wire = "c7 08 0c 82 63 92 a1 78 c0 01 c2";
    expect(decode(wire, STRING)).toEqual(new Unknown({ notNull: true }));
  });

  it("stand at every depth", () => {
    const type = objectOf({ list: listOf(STRING), dynamic: DYNAMIC });
    const wire = `82 ${shortText("list")} 92 d4 00 00 a1 78 ${shortText("dynamic")} 92 c4 08 22 73 74 72 69 6e 67 22 d4 00 00`;
    expect(decode(wire, type)).toEqual({ list: [UNKNOWN, "x"], dynamic: new Dynamic(STRING, UNKNOWN) });
  });

  it("are refused when the extension is none of Terraform's", () => {
    expect(problem("d6 ff 00 00 00 00", STRING)).toMatch(/unknown kind/);
  });

  it("are refused when their description is longer than Terraform's limit", () => {
    expect(problem(`c8 04 01 0c ${"00 ".repeat(1025)}`, STRING)).toMatch(/too long/);
  });
});

describe("objects hold exactly the attributes of their type (rule W1)", () => {
  const type = objectOf({ a: STRING, b: STRING });

  it("and are refused with the name of the one that is missing", () => {
    expect(problem("81 a1 61 a1 78", type)).toBe('the attribute "b" is missing');
  });

  it("and are refused with one too many", () => {
    expect(problem("83 a1 61 c0 a1 62 c0 a1 63 c0", type)).toMatch(/does not have/);
  });

  it("and are refused with one twice", () => {
    expect(problem("82 a1 61 c0 a1 61 c0", type)).toBe('the attribute "b" is missing');
  });

  it("also when the name is one that every JavaScript object inherits", () => {
    expect(problem(`81 ${shortText("constructor")} c0`, objectOf({ x: STRING }))).toMatch(/does not have/);
  });
});

describe("collections", () => {
  it("of the same bytes are a map or an object as the type says", () => {
    expect(decode("80", mapOf(STRING))).toEqual({});
    expect(decode("80", objectOf({}))).toEqual({});
  });

  it("of type tuple have one element per type", () => {
    expect(decode("92 a1 78 c3", tupleOf([STRING, BOOL]))).toEqual(["x", true]);
    expect(problem("91 a1 78", tupleOf([STRING, BOOL]))).toBe("a tuple of 2 elements is required");
  });

  it("keep a key that would otherwise be a prototype", () => {
    // when
    const value = decode(`81 ${shortText("__proto__")} a1 78`, mapOf(STRING));
    // then
    expect(Object.entries(value as object)).toEqual([["__proto__", "x"]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("dynamic values", () => {
  it("are accepted with their type in a string instead of a binary", () => {
    expect(decode("92 a8 22 73 74 72 69 6e 67 22 a1 78", DYNAMIC)).toEqual(new Dynamic(STRING, "x"));
  });

  it("may be null with and without a type", () => {
    expect(decode("92 c4 08 22 73 74 72 69 6e 67 22 c0", DYNAMIC)).toEqual(new Dynamic(STRING, null));
    expect(decode("c0", DYNAMIC)).toBeNull();
  });

  it("are refused when the type is none", () => {
    expect(problem("92 c4 02 7b 7d a1 78", DYNAMIC)).toBe("a type constraint is required");
  });
});

describe("errors", () => {
  it("name the place and the rule, never the value", () => {
    const type = objectOf({ rules: listOf(objectOf({ secret: BOOL })) });
    const wire = `81 ${shortText("rules")} 91 81 ${shortText("secret")} ${shortText("FAKE-SECRET-1")}`;
    expect(problem(wire, type)).toBe("rules[0].secret: a bool is required");
  });

  it("end a path at a set, whose elements have no place", () => {
    const type = objectOf({ names: setOf(STRING) });
    expect(problem(`81 ${shortText("names")} 91 c3`, type)).toBe("names: a string is required");
  });

  it("say when a string is not UTF-8", () => {
    expect(problem("a2 c3 28", STRING)).toBe("a string is not valid UTF-8");
  });

  it("say when bytes are left over", () => {
    expect(problem("c0 c0", STRING)).toMatch(/left over/);
  });
});

describe("malformed bytes", () => {
  it("cannot claim more elements than they have bytes", () => {
    expect(problem("dd ff ff ff ff", listOf(STRING))).toMatch(/too early/);
    expect(problem("df ff ff ff ff", mapOf(STRING))).toMatch(/too early/);
    expect(problem("db ff ff ff ff", STRING)).toMatch(/too early/);
  });

  it("cannot exhaust the stack with dynamic values inside dynamic values", () => {
    const level = "92 c4 09 22 64 79 6e 61 6d 69 63 22";
    expect(problem(`${level} `.repeat(20_000), DYNAMIC)).toMatch(/nested too deeply/);
  });

  it("cannot exhaust the stack with the type of a dynamic value", () => {
    const text = Buffer.from('["list",'.repeat(8_000)).toString("hex");
    expect(problem(`92 c5 fa 00 ${text} c0`, DYNAMIC)).toBe("a type constraint is required");
  });

  it("end in a codec error or a value, whatever they are", () => {
    fc.assert(
      fc.property(typeArbitrary, fc.uint8Array({ maxLength: 60 }), (type, wire) => {
        try {
          decodeValue(wire, type);
        } catch (error) {
          expect(error).toBeInstanceOf(CodecError);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

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
} from "../../../src/framework/schema/type";
import { Decimal, Dynamic, type Value } from "../../../src/framework/values/value";
import { CodecError } from "../../../src/plugin/codec/error";
import { decodeJsonValue, parseStoredObject } from "../../../src/plugin/codec/json";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CodecError) return error.message;
    throw error;
  }
  return "no error";
}

describe("a stored object", () => {
  it("keeps all digits of its numbers (rule U3)", () => {
    expect(
      parseStoredObject(
        utf8('{"small": 0.1, "big": 12345678901234567890, "long": 0.12345678901234567891, "e": 1E+3}'),
      ),
    ).toEqual({
      small: 0.1,
      big: 12345678901234567890n,
      long: new Decimal("0.12345678901234567891"),
      e: 1000,
    });
  });

  it("may be pretty-printed and nested", () => {
    expect(parseStoredObject(utf8('{\n  "a": [ { "b": null }, true ]\n}\n'))).toEqual({
      a: [{ b: null }, true],
    });
  });

  it("keeps a key that would otherwise be a prototype", () => {
    const stored = parseStoredObject(utf8('{"__proto__": {"polluted": true}}'));
    expect(Object.keys(stored)).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });

  it("takes the last of two equal keys", () => {
    expect(parseStoredObject(utf8('{"a": 1, "a": 2}'))).toEqual({ a: 2 });
  });

  it.each(["[]", '"text"', "1", "null"])("is not %s", (text) => {
    expect(problem(() => parseStoredObject(utf8(text)))).toBe("the stored object is not a JSON object");
  });

  it("is refused without a word of its text when it is no JSON", () => {
    expect(problem(() => parseStoredObject(utf8('{"a": FAKE-SECRET-3}')))).toBe("the text is not valid JSON");
  });

  it("cannot exhaust the stack", () => {
    expect(problem(() => parseStoredObject(utf8('{"a":'.repeat(100_000))))).toBe(
      "the value is nested too deeply",
    );
  });

  it("may hold text that looks deeply nested", () => {
    const text = "[{".repeat(1000);
    expect(parseStoredObject(utf8(JSON.stringify({ text })))).toEqual({ text });
  });

  it("ends in a codec error or an object, whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(utf8), fc.string().map(utf8)), (json) => {
        try {
          parseStoredObject(json);
        } catch (error) {
          expect(error).toBeInstanceOf(CodecError);
        }
      }),
    );
  });
});

describe("the JSON form of a value", () => {
  it("is read by its type", () => {
    const type = objectOf({
      text: STRING,
      count: NUMBER,
      exact: NUMBER,
      on: BOOL,
      names: setOf(STRING),
      pair: tupleOf([STRING, BOOL]),
      labels: mapOf(STRING),
      any: DYNAMIC,
      none: listOf(STRING),
    });
    const json = `{"text":"x","count":"12345678901234567890","exact":0.1,"on":true,"names":["a"],"pair":["a",false],
      "labels":{"k":"v"},"any":{"value":["z"],"type":["list","string"]},"none":null}`;
    expect(decodeJsonValue(utf8(json), type)).toEqual({
      text: "x",
      count: 12345678901234567890n,
      exact: 0.1,
      on: true,
      names: ["a"],
      pair: ["a", false],
      labels: { k: "v" },
      any: new Dynamic(listOf(STRING), ["z"]),
      none: null,
    });
  });

  it.each([
    ['{"a":[1]}', "a[0]: a string is required"],
    ["{}", 'the attribute "a" is missing'],
    ['{"a":[],"b":1}', "an attribute that the schema does not have"],
  ])("%s is refused: %s", (json, message) => {
    expect(problem(() => decodeJsonValue(utf8(json), objectOf({ a: listOf(STRING) })))).toBe(message);
  });

  it("cannot exhaust the stack with dynamic values inside dynamic values", () => {
    const json = '{"type":"dynamic","value":'.repeat(5_000) + "null" + "}".repeat(5_000);
    expect(problem(() => decodeJsonValue(utf8(json), DYNAMIC))).toBe("the value is nested too deeply");
  });

  it("of null is null", () => {
    const value: Value = decodeJsonValue(utf8("null"), STRING);
    expect(value).toBeNull();
  });
});

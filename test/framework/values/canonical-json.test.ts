import { canonicalJson, canonicalJsonText, parseJson } from "../../../src/framework/values/canonical-json";
import { Decimal, UNKNOWN } from "../../../src/framework/values/value";

test("keys come in order and undefined members are left out", () => {
  expect(canonicalJson({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}');
});

test("numbers keep all their digits", () => {
  expect(canonicalJson([12345678901234567890n, new Decimal("0.10000000000000000001"), 1e21])).toBe(
    "[12345678901234567890,0.10000000000000000001,1000000000000000000000]",
  );
});

test("texts that say the same are the same, whatever their spacing, key order and spelling of numbers", () => {
  expect(canonicalJsonText('{ "b": 1e2, "a": "\\u0041" }')).toBe(canonicalJsonText('{"a":"A","b":100.0}'));
});

test("numbers that differ in the twentieth digit are different", () => {
  expect(canonicalJsonText("12345678901234567890")).not.toBe(canonicalJsonText("12345678901234567891"));
});

test("a member called __proto__ is a member like others", () => {
  expect(canonicalJsonText('{"__proto__":{"admin":true}}')).toBe('{"__proto__":{"admin":true}}');
  expect(canonicalJsonText('{"__proto__":1}')).not.toBe(canonicalJsonText("{}"));
});

test.each(["{", "undefined", "{'a':1}", "", "01", '"FAKE-SECRET'])("%j is not valid JSON", (text) => {
  expect(canonicalJsonText(text)).toBeUndefined();
  expect(parseJson(text)).toEqual({ ok: false });
});

test("what JSON cannot say is refused without being quoted", () => {
  expect(() => canonicalJson({ secret: UNKNOWN })).toThrow("JSON cannot hold object");
});

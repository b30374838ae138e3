import { losslessJson, objectIn, valueIn } from "../../../src/registries/common/lossless-json";

test.each(['{"a":12345678901234567890}', '{"a":[1,-2.5,1e3],"b":{"c":null,"d":true}}', "[]", '"x"'])(
  "%s comes out as it went in",
  (text) => {
    expect(JSON.parse(losslessJson.stringify(losslessJson.parse(text)))).toEqual(JSON.parse(text));
  },
);

test("large integers keep all their digits", () => {
  expect(losslessJson.stringify(losslessJson.parse('{"a":12345678901234567890}'))).toBe(
    '{"a":12345678901234567890}',
  );
});

test("of a key that is given twice the last one counts, as everywhere", () => {
  expect(objectIn('{"a":1,"a":2}')).toEqual({ a: 2 });
});

test.each(["[]", "null", "12", '"x"', "{", ""])("%j is no object", (text) => {
  expect(objectIn(text)).toBeUndefined();
});

test("a text that is nested too deep is like none, instead of exhausting the stack", () => {
  expect(valueIn(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toBeUndefined();
});

test("a byte order mark says nothing", () => {
  expect(valueIn("\ufeff[1]")).toEqual([1]);
});

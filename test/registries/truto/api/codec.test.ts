import { objectOf, textOf, trutoJson } from "../../../../src/registries/truto/api/codec";

test.each(['{"a":12345678901234567890}', '{"a":[1,-2.5,1e3],"b":{"c":null,"d":true}}', "[]", '"x"'])(
  "%s comes out as it went in",
  (text) => {
    expect(JSON.parse(trutoJson.stringify(trutoJson.parse(text)))).toEqual(JSON.parse(text));
  },
);

test("large integers keep all their digits", () => {
  expect(trutoJson.stringify(trutoJson.parse('{"a":12345678901234567890}'))).toBe(
    '{"a":12345678901234567890}',
  );
});

test("of a key that is there twice the last one counts, as everywhere", () => {
  expect(objectOf('{"a":1,"a":2}')).toEqual({ a: 2 });
});

test.each(["[]", "null", "12", '"x"', "{", ""])("%j is no object", (text) => {
  expect(objectOf(text)).toBeUndefined();
});

test("an object is written with its keys in order", () => {
  expect(textOf({ b: [{ d: 1, c: 2 }], a: { f: 1, e: 2 } })).toBe('{"a":{"e":2,"f":1},"b":[{"c":2,"d":1}]}');
});

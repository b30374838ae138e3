import { parse } from "lossless-json";
import fc from "fast-check";
import { parseLossless } from "../../src/text";

const numberOf = (digits: string): string => `number ${digits}`;

test.each([
  ["[1,-2,0,1.5,-1.25,123456789012345]", [1, -2, 0, 1.5, -1.25, 123456789012345]],
  ["[1234567890123456]", ["number 1234567890123456"]],
  ["[1e3,1E-2,-0,-0.5]", ["number 1e3", "number 1E-2", "number -0", "number -0.5"]],
  ["-12345678901234567890", "number -12345678901234567890"],
  ['{"a":{"b":[0.1000000000000000000001]}}', { a: { b: ["number 0.1000000000000000000001"] } }],
  ['{"1e5":"12345678901234567890","\\"1e5":1e5}', { "1e5": "12345678901234567890", '"1e5': "number 1e5" }],
  ['{"a":1,"a":1e1}', { a: "number 1e1" }],
])("%s", (text, expected) => {
  expect(parseLossless(text, numberOf)).toEqual(expected);
});

test("a member called __proto__ is a member like others", () => {
  const parsed = parseLossless('{"__proto__":1e1,"a":{"__proto__":{"b":1e1}}}', numberOf);

  expect(JSON.stringify(parsed)).toBe('{"__proto__":"number 1e1","a":{"__proto__":{"b":"number 1e1"}}}');
});

test.each([
  "",
  "{",
  "01",
  "1e",
  "[1e5,]",
  "-",
  "1.",
  "0x1",
  '{"a":1e5',
  "[1 2]",
  "--1",
  "1e5e5",
  "NaN",
  "'1e5'",
])("%j is no JSON", (text) => {
  expect(() => parseLossless(text, numberOf)).toThrow(SyntaxError);
});

test("texts of any kind are read as the parser in JavaScript reads them", () => {
  const digits = fc.oneof(
    fc.bigInt().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.tuple(fc.integer(), fc.integer({ min: -400, max: 400 })).map(([a, b]) => `${a}e${b}`),
  );
  const texts = fc.letrec<{ readonly any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      digits,
      fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
      fc.constantFrom("null", "true", "false"),
      fc.array(tie("any")).map((items) => `[${items.join(" ,")}]`),
      fc
        .uniqueArray(fc.tuple(fc.string(), tie("any")), { selector: ([key]) => key })
        .map((members) => `{${members.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`),
    ),
  })).any;
  const read = (text: string): number | bigint => (/^-?\d+$/.test(text) ? BigInt(text) : Number(text));

  fc.assert(
    fc.property(texts, (text) => {
      const expected = parse(text, undefined, { parseNumber: read });
      const numbers = (value: unknown): unknown => JSON.parse(shown(value));

      expect(numbers(parseLossless(text, read))).toEqual(numbers(expected));
    }),
    { seed: 11, numRuns: 300 },
  );
});

/** Numbers that are the same, whatever they are kept in. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "bigint" || typeof each === "number" ? `number ${Number(each)}` : each,
  );

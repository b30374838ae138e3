import fc from "fast-check";
import { canonicalNumberText, numberFromText, numberText } from "../../../src/framework/values/number";
import { Decimal } from "../../../src/framework/values/value";

test.each([
  ["1e3", "1000"],
  ["1.25E+2", "125"],
  ["-12e-4", "-0.0012"],
  ["007.500", "7.5"],
  ["5.", "5"],
  ["0e999999999", "0"],
  ["1E-7", "0.0000001"],
  ["-0.50", "-0.5"],
  ["+007", "7"],
  ["-0", "0"],
  [".5", "0.5"],
  ["12345678901234567890.120", "12345678901234567890.12"],
])("the plain form of %s is %s", (text, plain) => {
  expect(canonicalNumberText(text)).toBe(plain);
});

test.each(["", "-", ".", "e5", "1.2.3", "0x10", "1_000", "1e", "NaN", "Infinity", " 1", "1 ", "١"])(
  "%j is no number",
  (text) => {
    expect(canonicalNumberText(text)).toBeUndefined();
  },
);

test("a few characters cannot ask for a gigabyte of zeros", () => {
  expect(canonicalNumberText("1e999999999")).toBeUndefined();
  expect(canonicalNumberText("1e-999999999")).toBeUndefined();
});

test("a number is a double where its shortest text is exact, a bigint beyond 2^53, and a decimal otherwise", () => {
  expect(numberFromText("0.1")).toBe(0.1);
  expect(numberFromText("9007199254740993")).toBe(9007199254740993n);
  expect(numberFromText("0.10000000000000000001")).toEqual(new Decimal("0.10000000000000000001"));
});

test("equal numbers have equal texts, in whatever form they come", () => {
  expect(numberText(5)).toBe(numberText(5n));
  expect(numberText(1e-7)).toBe(numberText(new Decimal("1E-7")));
  expect(numberText(1e21)).toBe(numberText(1000000000000000000000n));
});

test("what is no decimal number has no text", () => {
  expect(numberText(Infinity)).toBeUndefined();
  expect(numberText(new Decimal("FAKE"))).toBeUndefined();
});

test("no number loses a digit on its way to text and back", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(40), (digits, places) => {
      const text = canonicalNumberText(`${digits}e-${places}`) ?? "";
      const value = numberFromText(text);
      expect(value).toBeDefined();
      expect(value === undefined ? "" : numberText(value)).toBe(text);
    }),
  );
});

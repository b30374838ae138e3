import fc from "fast-check";
import { Decimal } from "../../../src/framework/value";
import {
  canonicalNumberText,
  isExactDouble,
  numberFromText,
  numberText,
} from "../../../src/plugin/codec/number";

describe("the canonical text of a number", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["+7", "7"],
    ["007.500", "7.5"],
    [".5", "0.5"],
    ["5.", "5"],
    ["1e3", "1000"],
    ["1.25E+2", "125"],
    ["-12e-4", "-0.0012"],
    ["1e-7", "0.0000001"],
    ["0e999999999", "0"],
  ])("of %s is %s", (given, canonical) => {
    expect(canonicalNumberText(given)).toBe(canonical);
  });

  it.each(["", "-", ".", "e5", "1e", "0x10", "1_000", "NaN", "Infinity", " 1", "1 ", "١"])(
    "does not exist for %j",
    (given) => {
      expect(canonicalNumberText(given)).toBeUndefined();
    },
  );

  it("is refused when a few bytes stand for more digits than any memory holds", () => {
    expect(canonicalNumberText("1e999999999")).toBeUndefined();
    expect(canonicalNumberText("1e-999999999")).toBeUndefined();
  });
});

describe("a number from text", () => {
  it("is a JavaScript number where that is exact", () => {
    expect(numberFromText("0.1")).toBe(0.1);
    expect(numberFromText("-12.50")).toBe(-12.5);
    expect(numberFromText("9007199254740991")).toBe(9007199254740991);
    expect(numberFromText("1e-7")).toBe(1e-7);
  });

  it("is a bigint for integers beyond 2^53", () => {
    expect(numberFromText("9007199254740992")).toBe(9007199254740992n);
    expect(numberFromText("-12345678901234567890123")).toBe(-12345678901234567890123n);
    expect(numberFromText("1e21")).toBe(10n ** 21n);
  });

  it("is a decimal where a double would lose digits", () => {
    expect(numberFromText("0.1000000000000000055511151231257827")).toEqual(
      new Decimal("0.1000000000000000055511151231257827"),
    );
  });

  it("keeps every digit, whatever the number", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.stringMatching(/^[0-9]{0,30}$/), (whole, fraction) => {
        const given = fraction === "" ? whole.toString() : `${whole.toString()}.${fraction}`;
        const value = numberFromText(given);
        expect(value === undefined ? undefined : numberText(value)).toBe(canonicalNumberText(given));
      }),
    );
  });
});

describe("an exact double", () => {
  it("is one whose binary digits are as many as its decimal ones", () => {
    expect(
      [0.5, 0.375, -1234.0625, 2 ** -10].map((value) => isExactDouble(value, numberText(value) ?? "")),
    ).toEqual([true, true, true, true]);
  });

  it("is none of the everyday decimals", () => {
    expect(
      [0.1, 0.3, 1.005, 2 ** -30, 5e-324].map((value) => isExactDouble(value, numberText(value) ?? "")),
    ).toEqual([false, false, false, false, false]);
  });
});

import { numberText } from "../../../src/framework/values/number";
import { isExactDouble } from "../../../src/plugin/codec/write-scalar";

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

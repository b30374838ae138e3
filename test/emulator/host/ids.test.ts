import { hexIds } from "../../../src/emulator/host/ids";

describe("generated hex ids", () => {
  it("count up behind their prefix and have the length asked for", () => {
    const next = hexIds("64f0c0ffee", 24);
    expect([next(), next()]).toEqual(["64f0c0ffee00000000000001", "64f0c0ffee00000000000002"]);
  });

  it.each(["", "XYZ", "0123456789abcdef0123"])("refuse the prefix %j", (prefix) => {
    expect(() => hexIds(prefix, 24)).toThrow(RangeError);
  });
});

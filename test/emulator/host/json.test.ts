import { mergePatch } from "../../../src/emulator/host/json";

describe("a merge patch", () => {
  it("replaces a member and keeps the others", () => {
    expect(mergePatch({ a: 1, b: 2 }, { a: 3 })).toEqual({ a: 3, b: 2 });
  });

  it("removes a member with null", () => {
    expect(mergePatch({ a: 1, b: 2 }, { a: null })).toEqual({ b: 2 });
  });

  it("goes into objects and replaces arrays whole", () => {
    const target = { inner: { keep: 1, list: [1, 2] } };
    expect(mergePatch(target, { inner: { list: [3] } })).toEqual({ inner: { keep: 1, list: [3] } });
  });

  it("leaves its target alone", () => {
    const target = { a: { b: 1 } };
    mergePatch(target, { a: { b: 2 } });
    expect(target).toEqual({ a: { b: 1 } });
  });
});

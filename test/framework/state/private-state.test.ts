import { markerOf, isMovedByOthers } from "../../../src/framework/refresh/marker";
import { decodePrivate, encodePrivate, openPrivateStore } from "../../../src/framework/state/private-state";
import { measureCpu } from "../../support/cpu-time";

const PRINT = { algorithm: "scrypt", cost: [32_768, 8, 1], salt: "c2FsdA==", hash: "aGFzaA==" } as const;

test("what is kept comes back", () => {
  const state = { fingerprint: PRINT, marker: "m", own: { etag: "e", parts: [1, null, { a: true }] } };

  expect(decodePrivate(encodePrivate(state))).toEqual(state);
});

test("nothing to keep takes no bytes", () => {
  expect(encodePrivate({}).length).toBe(0);
  expect(encodePrivate({ own: {} }).length).toBe(0);
  expect(decodePrivate(new Uint8Array())).toEqual({});
});

test("the same is kept in the same bytes", () => {
  expect(encodePrivate({ own: { b: 1, a: 2 } })).toEqual(encodePrivate({ own: { a: 2, b: 1 } }));
});

test.each(["", "{", "[]", "null", "7", '{"fingerprint":{},"marker":7,"own":[]}', "\u0000\u0001"])(
  "what cannot be read counts as empty: %j",
  (text) => {
    expect(decodePrivate(new TextEncoder().encode(text))).toEqual({});
  },
);

test.each([
  ["deeper than anything that a resource keeps", `{"own":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ["larger than anything that a resource keeps", `{"own":{"a":"${"x".repeat(2_000_000)}"}}`],
])("what is %s counts as empty, quickly", (_what, text) => {
  const spent = measureCpu();

  expect(decodePrivate(new TextEncoder().encode(text))).toEqual({});
  expect(spent()).toBeLessThan(2_000);
});

test("a store begins with what was kept and tells what is kept in the end", () => {
  const { store, contents } = openPrivateStore({ etag: "1", gone: true });

  store.set("etag", "2");
  store.set("__proto__", "a key like others");
  store.delete("gone");

  expect(store.get("etag")).toBe("2");
  expect(store.get("constructor")).toBeUndefined();
  expect(Object.entries(contents())).toEqual([
    ["etag", "2"],
    ["__proto__", "a key like others"],
  ]);
  expect(decodePrivate(encodePrivate({ own: contents() })).own).toEqual(contents());
});

describe("a change marker", () => {
  test("may be a date, a number of any size, or not there", () => {
    expect(markerOf("at", { at: "2030-01-01" })).toBe("2030-01-01");
    expect(markerOf("at", { at: 12345678901234567890n })).toBe("12345678901234567890");
    expect(markerOf("at", { at: null })).toBeUndefined();
    expect(markerOf(undefined, { at: "x" })).toBeUndefined();
  });

  test("moved when it is another than after our own last write", () => {
    expect(isMovedByOthers("at", { at: 8 }, { marker: "7" })).toBe(true);
    expect(isMovedByOthers("at", { at: 7 }, { marker: "7" })).toBe(false);
  });

  test("says nothing where one of the two is missing", () => {
    expect(isMovedByOthers("at", { at: 8 }, {})).toBe(false);
    expect(isMovedByOthers("at", { at: null }, { marker: "7" })).toBe(false);
  });
});

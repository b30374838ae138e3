import {
  nullableString,
  optionalBoolean,
  optionalList,
  optionalString,
  readObject,
  requiredInteger,
  requiredList,
  requiredId,
  requiredString,
  ShapeProblem,
} from "../../src/http";

test.each([null, undefined, "text", 1, [], true])("%p is not an object", (value) => {
  expect(() => readObject(value, "item")).toThrow(new ShapeProblem("item", "an object"));
});

test("a problem names the place and never the value", () => {
  expect(() => optionalString({ key: { secret: "FAKE-SECRET" } }, "key")).toThrow('"key" is not a text');
});

describe("an optional text", () => {
  test.each([{}, { key: null }])("is undefined in %p", (object) => {
    expect(optionalString(object, "key")).toBeUndefined();
  });

  test("may be empty", () => {
    expect(optionalString({ key: "" }, "key")).toBe("");
  });
});

test.each([{}, { key: null }, { key: "" }, { key: 1 }])("a required text is missing in %p", (object) => {
  expect(() => requiredString(object, "key")).toThrow(ShapeProblem);
});

test.each([
  [{}, undefined],
  [{ key: null }, null],
  [{ key: "a" }, "a"],
])("a nullable text tells a missing key from null in %p", (object, expected) => {
  expect(nullableString(object, "key")).toBe(expected);
});

test("a boolean is not taken from a text", () => {
  expect(() => optionalBoolean({ key: "true" }, "key")).toThrow(ShapeProblem);
});

test.each([
  [41, 41],
  ["41", 41],
])("the id %p is %p", (value, expected) => {
  expect(requiredInteger({ id: value }, "id")).toBe(expected);
});

test.each([undefined, null, "", "a1", 1.5, 2 ** 53])("%p is no id", (value) => {
  expect(() => requiredInteger({ id: value }, "id")).toThrow(ShapeProblem);
});

describe("a list", () => {
  const id = (item: Readonly<Record<string, unknown>>) => requiredInteger(item, "id");

  test("that is missing differs from one that is null, which is empty", () => {
    expect([optionalList({}, "items", id), optionalList({ items: null }, "items", id)]).toEqual([
      undefined,
      [],
    ]);
  });

  test("that is required must be there", () => {
    expect(() => requiredList({}, "items", id)).toThrow('"items" is not a list');
  });

  test("names the item that is wrong", () => {
    expect(() => requiredList({ items: [{ id: 1 }, 2] }, "items", id)).toThrow('"items[1]" is not an object');
  });
});

test.each(["a\u001b[2J", "a\nb", "a\u202eb", "a\u200bb", "a\ufffd", ""])("%j is no id", (id) => {
  expect(() => requiredId({ id }, "id")).toThrow(ShapeProblem);
});

test("an id is any other text", () => {
  expect(requiredId({ id: "Zürich/1 %2f" }, "id")).toBe("Zürich/1 %2f");
});

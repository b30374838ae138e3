import { unlessEmpty } from "../../../../lib/private/props/props";

it.each<object>([{}, { a: undefined }])("there is nothing in %p", (object) => {
  expect(unlessEmpty(object)).toBeUndefined();
});

it.each<object>([{ a: undefined, b: null }, { a: false }, { a: "" }])(
  "there is something in %p",
  (object) => {
    expect(unlessEmpty(object)).toBe(object);
  },
);

import { picked } from "../../../lib/northflank/bindings-config";

it("picks what is set, by snake_case names", () => {
  const props = { apiKey: "a", host: undefined, name: "b", port: 0 };

  expect(picked(props, ["api_key", "host", "port", "secret_key"])).toEqual({ apiKey: "a", port: 0 });
});

it("is undefined where there is nothing, so that no empty object is written", () => {
  expect(picked({ name: "b" }, ["api_key"])).toBeUndefined();
});

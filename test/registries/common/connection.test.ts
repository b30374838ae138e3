import { messagesOf } from "../../../src/framework/schema/rule";
import { baseUrlField } from "../../../src/registries/common/connection";

test("an address is refused in a sentence that goes on, not with a full stop of its own", () => {
  const [rule] = baseUrlField("demo", "URL of the API.").spec.rules;

  expect(rule && messagesOf(rule, "https://acme:FAKE-SECRET@host")).toEqual([
    "is invalid: The base_url of demo must not contain a user name or password",
  ]);
  expect(rule && messagesOf(rule, "https://host/api")).toEqual([]);
});

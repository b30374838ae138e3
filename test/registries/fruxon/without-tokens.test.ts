import { withoutTokens } from "../../../src/registries/fruxon/without-tokens";

test.each([
  ["The service refused the credentials.", "The service refused the credentials."],
  ["401 Unauthorized: expired at 12:30", "401 Unauthorized: expired at 12:30"],
  ["Incorrect API key: sk-91ab7c", "Incorrect API key: (left out)"],
  ["No user \"jo\" with key 'x'", "No user (left out) with key (left out)"],
  ["bad eyJhbGciOiJIUzIabcdefgh.", "bad (left out)"],
  ["Bearer hunter22 is wrong", "Bearer (left out) is wrong"],
])("what may quote a credential is left out: %s", (text, shown) => {
  expect(withoutTokens(text)).toBe(shown);
});

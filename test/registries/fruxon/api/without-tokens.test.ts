import { withoutTokens } from "../../../../src/registries/fruxon/api/without-tokens";

test.each([
  ["The service refused the credentials.", "The service refused the credentials."],
  ["401 Unauthorized: expired at 12:30", "401 Unauthorized: expired at 12:30"],
  ["invalid_grant (the user didn't consent)", "invalid_grant (the user didn't consent)"],
  [
    "The OAuth clientId is missing - see the API's manual",
    "The OAuth clientId is missing - see the API's manual",
  ],
  ["Schlüssel ungültig, 凭证无效", "Schlüssel ungültig, 凭证无效"],
])("what consists of words is shown as it is: %s", (text, shown) => {
  expect(withoutTokens(text)).toBe(shown);
});

test.each([
  ["Incorrect API key: sk-91ab7c", "Incorrect API key: (left out)"],
  ["No user \"jo\" with key 'x'", "No user (left out) with key (left out)"],
  ["bad eyJhbGciOiJIUzIabcdefgh.", "bad (left out)"],
  ["Bearer hunter22 is wrong", "Bearer (left out) is wrong"],
])("what may quote a credential is left out: %s", (text, shown) => {
  expect(withoutTokens(text)).toBe(shown);
});

// All of these were shown before, because they are short, have no digit, or are quoted in another way.
test.each([
  ["a short one", "hunter2 is wrong", "(left out) is wrong"],
  ["one without digits", "no such key sk_LiveAbCdEf", "no such key (left out)"],
  ["one of capitals", "no licence ABCD-EFGH-IJKL", "no licence (left out)"],
  ["one behind a sign", "login failed (password=geheim)", "login failed (left out)"],
  ["one with a sign inside", "wrong password: S3c!ret", "wrong password: (left out)"],
  ["an address", "no account acme@example.com", "no account (left out)"],
  ["typographic quotes", "key “top secret” unknown", "key (left out) unknown"],
  ["quotes that do not end", 'token "top secret and mo', "token (left out)"],
  ["quotes over lines", 'token "top\nsecret" unknown', "token (left out) unknown"],
  ["several in a row", "aa1 bb2\tcc3 refused", "(left out) refused"],
])("%s is left out", (_what, text, shown) => {
  expect(withoutTokens(text)).toBe(shown);
});

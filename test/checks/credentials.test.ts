import {
  holdsCredential,
  isCredentialName,
  isCredentialParameter,
  isPlaceholder,
  isWrittenOut,
} from "../../src/checks";
import { measureCpu } from "../support/cpu-time";

test.each([
  "token",
  "api_key",
  "X-Api-Key",
  "clientSecret",
  "webhook_password",
  "Authorization",
  "token_secret",
  "application_key",
  "auth_code",
])("%s is the name of a credential wherever it stands", (name) => {
  expect(isCredentialName(name)).toBe(true);
});

test.each([
  "client_id",
  "page_key",
  "limit_key",
  "next_page_token",
  "header_name",
  "format",
  "author",
  "key",
])("%s is not", (name) => {
  expect(isCredentialName(name)).toBe(false);
});

test.each([
  "X-Token",
  "X-Auth-Key",
  "key",
  "sig",
  "client_key",
  "X-Amz-Signature",
  "sessionId",
  "x-jwt",
  "X-API-Passcode",
  "hapikey",
  "X-PAT",
  "JSESSIONID",
  "client_assertion",
  "userKey",
  "X-Vault-Token",
  "DD-API-KEY",
  "X-Hub-Signature-256",
])("%s is one among headers and parameters", (name) => {
  expect(isCredentialParameter(name)).toBe(true);
});

test.each(["Accept", "Content-Type", "X-Auth-Type", "page_token", "key_id", "limit", "X-Signature-Version"])(
  "%s is none there either",
  (name) => {
    expect(isCredentialParameter(name)).toBe(false);
  },
);

test.each([
  "https://user:FAKE@example.com",
  "https://FAKE0123456789abcdef@example.com/x",
  "/contacts?api_key=FAKE",
  "contacts?limit=5&access%5Ftoken=FAKE",
  "https://{{context.host}}/v1?key=FAKE",
  "https://hooks.slack.com/services/T0/B0/FAKE",
  "Bearer FAKE-0123456789",
  "-----BEGIN RSA PRIVATE KEY-----",
])("%s holds a credential", (text) => {
  expect(holdsCredential(text)).toBe(true);
});

test.each([
  "https://example.com/v1/tokens?limit=5",
  "https://ops@example.com",
  "https://{{context.user}}:{{credentials.password}}@example.com",
  "/contacts?api_key={{credentials.api_key}}",
  "Bearer {{oauth.token.access_token}}",
  "Basic information",
  "$.token ? 'a' : 'b'",
])("%s holds none", (text) => {
  expect(holdsCredential(text)).toBe(false);
});

test("a placeholder is no literal, and what is written out beside one is", () => {
  expect(isPlaceholder("{{client_secret}}")).toBe(true);
  expect(isPlaceholder(" {{a}}{{b}} ")).toBe(true);
  expect(isPlaceholder("FAKE-{{a}}")).toBe(false);
  expect(isPlaceholder("{{a")).toBe(false);
  expect(isWrittenOut("Zoho-oauthtoken {{oauth.token}}")).toBe(false);
  expect(isWrittenOut("FAKE0123456789 {{x}}")).toBe(true);
  expect(isWrittenOut(12345678)).toBe(true);
  expect([isWrittenOut(""), isWrittenOut(5), isWrittenOut(true), isWrittenOut(null)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("texts of any size are looked through in no time", () => {
  const spent = measureCpu();
  for (const text of ["{{".repeat(100_000), "://".repeat(100_000), "?a=".repeat(100_000)])
    holdsCredential(text);
  expect(spent()).toBeLessThan(2_000);
});

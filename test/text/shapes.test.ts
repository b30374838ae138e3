import { withoutCredentials } from "../../src/text";

const shown = (text: string): string => withoutCredentials(text, "<cut>");

// Put together here, so that no scanner takes them for real ones.
const GITHUB = ["ghp", "0123456789abcdefghij0123456789"].join("_");
const STRIPE = ["sk", "live", "0123456789abcdef"].join("_");
const JWT = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiJtZSJ9", "c2lnbmF0dXJl"].join(".");
const KEY = "-----BEGIN RSA PRIVATE KEY-----\nMIIFAKE\n-----END RSA PRIVATE KEY-----";

test.each([
  [`GitHub refused ${GITHUB}.`, "GitHub refused <cut>."],
  [`bad key ${STRIPE}, sorry`, "bad key <cut>, sorry"],
  [`jwt ${JWT} expired`, "jwt <cut> expired"],
  [`the key ${KEY} is no key`, "the key <cut> is no key"],
  ["cut off: -----BEGIN PRIVATE KEY-----\nMIIFAKE", "cut off: <cut>"],
  ["sent Authorization: Bearer abc123def", "sent Authorization: Bearer <cut>"],
  ['header "authorization": "Basic dXNlcjpwYXNz1"', 'header "authorization": "Basic <cut>"'],
  ["Authorization: abc123def was refused", "Authorization: <cut> was refused"],
  ["no host at https://acme:hunter@db.example/x", "no host at https://acme:<cut>@db.example/x"],
  ["postgres://me:p4ss@db and redis://:pw@cache", "postgres://me:<cut>@db and redis://:<cut>@cache"],
  [String.raw`https:\/\/acme:hunter@db.example`, String.raw`https:\/\/acme:<cut>@db.example`],
  ["GET /x?api_key=abc123&page=2 failed", "GET /x?api_key=<cut>&page=2 failed"],
  ['{"client_secret":"s3cr3t-x","id":7}', '{"client_secret":"<cut>","id":7}'],
  ["at https%3A%2F%2Facme%3Ahunter%40db.example", "at https%3A%2F%2Facme%3A<cut>%40db.example"],
  ["&quot;token&quot;:&quot;s3cr3t-x&quot;", "&quot;token&quot;:&quot;<cut>&quot;"],
  [String.raw`{\"password\":\"s3cr3t-x\"}`, String.raw`{\"password\":\"<cut>\"}`],
  ["posted to https://hooks.slack.com/services/T0/B0/x", "posted to https://hooks.slack.com/services/<cut>"],
])("%j is shown as %j", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  "The token is invalid or expired",
  "Bearer authentication is required",
  "Authorization: the header is missing",
  "password: must not be empty",
  "Basic plan: 10 integrations",
  "https://api.acme.example/integrations/42",
  "mail admin@acme.example",
  'the field "token" is required',
  "page_token=next",
  "Request 0123456789abcdef0123456789abcdef failed",
])("%j is shown as it is", (text) => {
  expect(shown(text)).toBe(text);
});

test("a long text in which nothing ends is looked through to its end", () => {
  const long = `${"://".repeat(2000)}${"authorization:".repeat(500)}${"token=".repeat(1000)}-----BEGIN PRIVATE KEY-----`;

  expect(shown(long)).toMatch(/<cut>$/);
});

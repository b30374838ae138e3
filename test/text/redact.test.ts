import fc from "fast-check";
import { createRedactor, SHORTEST_RUN } from "../../src/text";
import { leakOf, SPELLINGS } from "../support/spellings";
import { measureCpu } from "../support/cpu-time";

const MARK = "<redacted>";
const redactorOf = (...secrets: string[]) => createRedactor(secrets, { mark: MARK, run: SHORTEST_RUN });

const SECRETS = {
  "a token": "FAKE-tok/en_0123456789+abc",
  "a password": `FAKE "p&ss'wörd" <é/€> 100%!(*)\\x`,
  "a passphrase": "FAKE Пароль-секрет-№1 für alle",
  "a key": `-----BEGIN PRIVATE KEY-----\nFAKEMIIEvQIBADANBgkqhkiG9w0BAQ\nEFAASCBKcwggSjAgEAAoIBAQ==\n-----END PRIVATE KEY-----\n`,
};

describe.each(Object.entries(SECRETS))("%s", (_name, secret) => {
  test.each(Object.entries(SPELLINGS))("is not shown %s", (_spelling, spell) => {
    const shown = redactorOf(secret)(`the value ${spell(secret)} is not valid`);

    expect(leakOf(bodyOf(secret), shown)).toBeUndefined();
    expect(shown).toContain(MARK);
    expect(shown).toMatch(/^the value .* is not valid$/s);
  });
});

/** What is secret in a PEM key. */
const bodyOf = (secret: string): string => secret.replace(/-----.*-----\n/g, "");

test("a secret that is split over two messages is shown in neither", () => {
  const shown = redactorOf("FAKE-01234567").all(["starts with FAKE-012", "345 67, ends so"]);

  expect(shown).toEqual([`starts with ${MARK}`, `${MARK}, ends so`]);
});

test("texts without secrets stay as they are, in their order", () => {
  const texts = ["a \\u0041 &amp; b", "", "100 % of %41", "c\uffff"];

  expect(redactorOf("FAKE-01234567").all(texts)).toEqual([
    "a \\u0041 &amp; b",
    "",
    "100 % of %41",
    "c\ufffd",
  ]);
});

test("fewer than ten characters of a long secret stay, because ordinary words have as many", () => {
  expect(redactorOf("integration-0123456789")("no integration 0123")).toBe(
    "no integration 0123".replace("integration 0123", MARK),
  );
  expect(redactorOf("FAKE-0123456789-permission")("permissio")).toBe("permissio");
});

test("letters beside a secret are not taken for its beginning or end", () => {
  const redact = redactorOf("https://hooks.test.com/FAKE-0123456789/up");

  expect(redact("Boom FAKE-0123456789 upset")).toBe(`Boom ${MARK} upset`);
});

test("what all keys have in common is no secret", () => {
  const text = "expected a key between -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----";

  expect(redactorOf(SECRETS["a key"])(text)).toBe(text);
});

test("the names in a JSON document are no secrets, its texts are", () => {
  const file = JSON.stringify({
    type: "service_account",
    private_key_id: "FAKE0123456789abcdef",
    password: "FAKEpw",
  });
  const redact = redactorOf(file);

  expect(redact("private_key_id of a service_account is missing")).toBe(
    "private_key_id of a service_account is missing",
  );
  expect(redact("bad FAKE0123456789abcdef, FAKEpw")).toBe(`bad ${MARK}, ${MARK}`);
});

test("no run of ten characters of any secret survives in any spelling", () => {
  const spellings = Object.values(SPELLINGS);
  const secret = fc.string({ minLength: 12, maxLength: 60, unit: "grapheme-ascii" });
  fc.assert(
    fc.property(secret, fc.nat(spellings.length - 1), (text, index) => {
      fc.pre(/[a-z0-9]{4}.*[a-z0-9]{4}/i.test(text) && !/[{[]/.test(text.trimStart().charAt(0)));
      const shown = redactorOf(text)(`x ${spellings[index]?.(text) ?? ""} y`);
      expect(leakOf(text, shown.replaceAll(MARK, "\n"))).toBeUndefined();
    }),
    { numRuns: 100, seed: 11 },
  );
});

test("hundreds of secrets that begin alike, in a text that is full of their beginning, are redacted quickly", () => {
  const secrets = Array.from(
    { length: 300 },
    (_, index) => `FAKE-${String(index)}-${"0123456789abcdef".repeat(3)}`,
  );
  const text = "FAKE-17- \\u0041 &#65; %41 abcdef ".repeat(8_000);
  const spent = measureCpu();

  redactorOf(...secrets)(text);

  expect(spent()).toBeLessThan(10_000);
});

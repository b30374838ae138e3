import fc from "fast-check";
import { createRedactor, REDACTED } from "../../src/http/redact";

const SECRET = 'FAKE "secret" +/ü\nline';

test("a secret is cut out wherever it stands", () => {
  const redact = createRedactor(["FAKE-SECRET-1"]);

  expect(redact("a FAKE-SECRET-1 b FAKE-SECRET-1")).toBe(`a ${REDACTED} b ${REDACTED}`);
});

test.each([
  ["as it is", SECRET],
  ["JSON-escaped", JSON.stringify(SECRET).slice(1, -1)],
  ["JSON-escaped twice", JSON.stringify(JSON.stringify(SECRET).slice(1, -1)).slice(1, -1)],
  ["URL-encoded", encodeURIComponent(SECRET)],
  ["URL-encoded with small hex digits", encodeURIComponent(SECRET).replace(/%../g, (e) => e.toLowerCase())],
  ["URL-encoded as a form", encodeURIComponent(SECRET).replaceAll("%20", "+")],
  ["in base64", Buffer.from(SECRET).toString("base64")],
  ["in base64url", Buffer.from(SECRET).toString("base64url")],
])("a secret is recognised %s", (_form, text) => {
  expect(createRedactor([SECRET])(`<${text}>`)).toBe(`<${REDACTED}>`);
});

test.each(["u:", "me:", "you:"])(
  "a secret in the base64 of basic credentials (%s…) is not left readable",
  (prefix) => {
    const text = Buffer.from(`${prefix}FAKE-SECRET-VALUE`).toString("base64");

    const shown = createRedactor(["FAKE-SECRET-VALUE"])(text);

    expect(shown).toContain(REDACTED);
    expect(Buffer.from(shown, "base64").toString()).not.toContain("SECRET");
  },
);

test("a secret that contains another one is cut out whole", () => {
  expect(createRedactor(["FAKE", "FAKE-LONG"])("FAKE-LONG")).toBe(REDACTED);
});

test("the line break at the end of a secret from a file does not hide it", () => {
  expect(createRedactor(["FAKE-SECRET-1\n"])("got FAKE-SECRET-1.")).toBe(`got ${REDACTED}.`);
});

test("a long member of a secret that is a JSON document is a secret as well", () => {
  const key = "FAKE-PRIVATE-KEY-0123456789";
  const file = JSON.stringify({ type: "service_account", nested: { private_key: key } });

  expect(createRedactor([file])(`bad key ${key} of a service_account`)).toBe(
    `bad key ${REDACTED} of a service_account`,
  );
});

test("a very short secret is cut out where it stands alone, and leaves words readable", () => {
  expect(createRedactor(["e1"])('the value "e1" of the1e1')).toBe(`the value "${REDACTED}" of the1e1`);
});

test.each([[[]], [[""]]])("without secrets (%p) a text stays as it is", (secrets) => {
  expect(createRedactor(secrets)("some text")).toBe("some text");
});

test("a secret made of the characters of regular expressions is taken literally", () => {
  expect(createRedactor(["a.c*[x]"])("abc a.c*[x]")).toBe(`abc ${REDACTED}`);
});

test("no secret of four characters or more survives in a JSON text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, maxLength: 40, unit: "binary" }), (secret) => {
      fc.pre(!REDACTED.includes(secret) && secret.trim().length >= 4);
      const text = JSON.stringify({ message: `before ${secret} after` });
      return !createRedactor([secret])(text).includes(JSON.stringify(secret).slice(1, -1));
    }),
    { numRuns: 300 },
  );
});

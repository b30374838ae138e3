import { json, list, map, object, string } from "../../../src/framework";
import { error } from "../../../src/framework/diagnostics/diagnostic";
import { redacted, secretsIn } from "../../../src/framework/secrets/redact";

const SECRET = 'FAKE-SECRET-"quoted"/and more';

test("a secret is taken out of summary and detail, also as JSON and URLs spell it", () => {
  const messages = [
    error(`refused ${SECRET}`, `${JSON.stringify({ token: SECRET })} ${encodeURIComponent(SECRET)}`),
  ];

  const [message] = redacted(messages, () => [SECRET]);

  expect(message).toEqual(error("refused (sensitive)", '{"token":"(sensitive)"} (sensitive)'));
});

test("where one secret begins with another, nothing of the longer one stays", () => {
  const [message] = redacted([error("FAKE-SECRET-LONG")], () => ["FAKE-SECRET", "FAKE-SECRET-LONG"]);

  expect(message?.summary).toBe("(sensitive)");
});

test("severity and path stay as they are, and without messages nobody looks for secrets", () => {
  const at = [{ attribute: "token" }];

  expect(redacted([error("no", undefined, at)], () => [])).toEqual([error("no", undefined, at)]);
  expect(
    redacted([], () => {
      throw new Error("not to be called");
    }),
  ).toEqual([]);
});

describe("the secrets of an object", () => {
  const FIELDS = {
    name: string(),
    token: string().writeOnly(),
    rules: list(object({ host: string(), key: string().sensitive() })),
    named: map(string().sensitive()),
    document: json().writeOnly(),
  };

  test("are its sensitive and write-only texts, at every depth", () => {
    const found = secretsIn(FIELDS, {
      name: "not secret",
      token: "FAKE-TOKEN",
      rules: [{ host: "not secret", key: "FAKE-KEY" }],
      named: { a: "FAKE-NAMED" },
      document: null,
    });

    expect(found).toEqual(["FAKE-TOKEN", "FAKE-KEY", "FAKE-NAMED"]);
  });

  test("include what is inside a secret JSON document, and the lines of a key", () => {
    const document = JSON.stringify({ type: "key", private_key: "FAKE-PRIVATE-KEY-1" });
    const token = "-----BEGIN-----\nFAKE-LINE-OF-A-KEY\n-----END-----";

    expect(secretsIn(FIELDS, { document, token })).toEqual(
      expect.arrayContaining(["FAKE-PRIVATE-KEY-1", "FAKE-LINE-OF-A-KEY"]),
    );
  });

  test("leave out what is so short that it would take ordinary words with it", () => {
    expect(secretsIn(FIELDS, { token: "abc", document: '{"type":"key"}' })).toEqual(['{"type":"key"}']);
  });
});

test.each(["wrong", "token", "TRUE", "401"])(
  "a secret that is an ordinary word (%s) stays in our own sentences, which would tell it by leaving it out",
  (secret) => {
    const ours = error("The token is wrong", "401: set TRUE or token");

    expect(redacted([ours], () => [secret])).toEqual([ours]);
  },
);

import { scryptSync } from "node:crypto";
import { json, list, map, number, object, string } from "../../../src/framework";
import { onlyCredentialsAt, placesOfCredentials } from "../../../src/framework/secrets/credential-places";
import { credentialsSubject, isFingerprintOf } from "../../../src/framework/secrets/credentials";
import { createFingerprints } from "../../../src/framework/secrets/fingerprints";
import type * as Fingerprints from "../../../src/framework/secrets/fingerprint";
import { UNKNOWN } from "../../../src/framework/values/value";
import {
  credentialPart,
  hasCredentials,
  isCertain,
  nullWriteOnly,
} from "../../../src/framework/secrets/write-only";

/** As users have it; all other tests get cheap ones (support/cheap-fingerprints.ts). */
const { slowFingerprint, matchesFingerprint, readFingerprint } = jest.requireActual<typeof Fingerprints>(
  "../../../src/framework/secrets/fingerprint",
);

const CHEAP = [16, 8, 1] as const;

const KEYLESS = createFingerprints();

const FIELDS = {
  name: string().required(),
  token: string().optional().writeOnly(),
  pin: number().optional().writeOnly(),
  document: json().optional().writeOnly(),
  rules: list(object({ on: string(), key: string().optional().writeOnly() })).optional(),
  named: map(object({ deep: object({ key: string().optional().writeOnly() }).optional() })).optional(),
};

describe("the credentials of a configuration", () => {
  test("are its write-only values, nested ones in their place, and nothing else of it", () => {
    const config = {
      name: "n",
      token: "FAKE-1",
      pin: null,
      document: null,
      rules: [
        { on: "a", key: null },
        { on: "b", key: "FAKE-2" },
      ],
      named: { x: { deep: { key: "FAKE-3" } }, y: { deep: null } },
    };

    expect(credentialPart(FIELDS, config)).toEqual({
      token: "FAKE-1",
      rules: [null, { key: "FAKE-2" }],
      named: { x: { deep: { key: "FAKE-3" } }, y: null },
    });
  });

  test("are none where none is set", () => {
    const config = { name: "n", rules: [{ on: "a", key: null }], named: {} };

    expect(credentialPart(FIELDS, config)).toEqual({});
    expect(credentialsSubject("thing", FIELDS, config)).toBeUndefined();
  });

  test("are undecided where a value that may hold them is unknown", () => {
    expect(credentialPart(FIELDS, { rules: UNKNOWN })).toEqual({ rules: UNKNOWN });
  });

  test.each([
    ["a text", "FAKE-1", true],
    ["an unknown value, which may turn out to be null", UNKNOWN, false],
    [
      "an object of unknown values alone, which may turn out to set nothing",
      { key: { secret: UNKNOWN } },
      false,
    ],
    ["an object with one known value", [null, { key: UNKNOWN, pin: 7 }], true],
  ])("are certain or not: %s", (_what, part, expected) => {
    expect(isCertain(part)).toBe(expected);
  });

  test("are found at any depth, and nulled at any depth", () => {
    expect(hasCredentials({ named: FIELDS.named })).toBe(true);
    expect(hasCredentials({ name: FIELDS.name })).toBe(false);
    expect(nullWriteOnly({ named: FIELDS.named }, { named: { x: { deep: { key: "FAKE" } } } })).toEqual({
      named: { x: { deep: { key: null } } },
    });
  });

  test("a map whose keys are called like its elements' attributes is still a map", () => {
    const named = { deep: { deep: { key: "FAKE" } } };

    expect(nullWriteOnly({ named: FIELDS.named }, { named })).toEqual({
      named: { deep: { deep: { key: null } } },
    });
  });

  test("have a text that tells them apart by type, attribute and position, and numbers by every digit", () => {
    const texts = [
      credentialsSubject("thing", FIELDS, { token: "FAKE" }),
      credentialsSubject("other", FIELDS, { token: "FAKE" }),
      credentialsSubject("thing", FIELDS, { document: "FAKE" }),
      credentialsSubject("thing", FIELDS, { pin: 12345678901234567890n }),
      credentialsSubject("thing", FIELDS, { pin: 12345678901234567891n }),
    ].map((subject) => subject?.text);

    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("the places of credentials", () => {
  const config = {
    name: "n",
    token: "FAKE-1",
    pin: UNKNOWN,
    rules: [
      { on: "a", key: null },
      { on: "b", key: "FAKE-2" },
    ],
    named: { "x/y": { deep: { key: "FAKE-3" } } },
  };

  test("are JSON pointers, also of what is not known yet", () => {
    expect(placesOfCredentials(FIELDS, config)).toEqual([
      "/token",
      "/pin",
      "/rules/1/key",
      "/named/x~1y/deep/key",
    ]);
  });

  test("keep what is there and null the rest", () => {
    const kept = onlyCredentialsAt(["/pin", "/rules/1/key"], FIELDS, { ...config, pin: 7 });

    expect(credentialPart(FIELDS, kept)).toEqual({ pin: 7, rules: [null, { key: "FAKE-2" }] });
    expect(kept.name).toBe("n");
  });
});

describe("a fingerprint of JSON credentials", () => {
  const nested = {
    all: object({ key: json().optional(), more: string().optional() }).optional().writeOnly(),
  };

  test("is the same in another layout", async () => {
    const print = await slowFingerprint(
      credentialsSubject("thing", FIELDS, { document: '{"a":1.0,"b":"x"}' })?.text ?? "",
      CHEAP,
    );
    const matches = (document: string) =>
      isFingerprintOf(print, { type: "thing", fields: FIELDS, config: { document } }, KEYLESS);

    expect(await matches('{ "b": "x",\r\n "a": 1 }')).toBe("same");
    expect(await matches('{"a":1,"b":"y"}')).toBe("different");
    expect(await matches('{"a":1.00000000000000000001,"b":"x"}')).toBe("different");
  });

  test("of an older version, made of the text as it was written, is still known", async () => {
    const config = { document: '{ "b": "x", "a": 1 }' };
    const older = await slowFingerprint(`{"credentials":${JSON.stringify(config)},"type":"thing"}`, CHEAP);

    expect(await isFingerprintOf(older, { type: "thing", fields: FIELDS, config }, KEYLESS)).toBe("same");
    expect(
      await isFingerprintOf(
        older,
        { type: "thing", fields: FIELDS, config: { document: '{"a":1,"b":"y"}' } },
        KEYLESS,
      ),
    ).toBe("different");
  });

  test("inside an object too, whose members that are not set say nothing", async () => {
    const subject = credentialsSubject("thing", nested, { all: { key: '{"a":1}', more: null } })?.text;

    expect(subject).toBe(credentialsSubject("thing", nested, { all: { key: '{ "a": 1.0 }' } })?.text);
  });
});

describe("a fingerprint", () => {
  test("is told from others and holds nothing of its subject", async () => {
    const print = await slowFingerprint("FAKE-SECRET");

    expect(await matchesFingerprint("FAKE-SECRET", print)).toBe("same");
    expect(await matchesFingerprint("FAKE-SECRET-2", print)).toBe("different");
    expect(JSON.stringify(print)).not.toContain("FAKE");
  });

  test("is scrypt's at the cost that it names, so that guessing from it takes a tenth of a second each time", async () => {
    const print = await slowFingerprint("FAKE");

    const [N, r, p] = print.cost;
    expect([N, r, p]).toEqual([32_768, 8, 1]);
    const options = { N, r, p, maxmem: 256 * N * r };
    const hash = scryptSync("FAKE", Buffer.from(print.salt, "base64"), 32, options);
    expect(print.hash).toBe(hash.toString("base64"));
    expect(await matchesFingerprint("FAKE", print)).toBe("same");
  });

  test("of one secret is another one each time", async () => {
    const [one, other] = await Promise.all([slowFingerprint("FAKE"), slowFingerprint("FAKE")]);

    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
  });

  test("is the same for a secret in another normal form of Unicode", async () => {
    expect(await matchesFingerprint("\u00e9", await slowFingerprint("e\u0301"))).toBe("same");
  });

  test("is compared at its own cost", async () => {
    const cheap = await slowFingerprint("FAKE", [16, 8, 1]);

    expect(cheap.cost).toEqual([16, 8, 1]);
    expect(await matchesFingerprint("FAKE", cheap)).toBe("same");
  });

  test("survives being stored", async () => {
    const print = await slowFingerprint("FAKE");

    expect(readFingerprint(JSON.parse(JSON.stringify(print)))).toEqual(print);
  });

  test.each([
    null,
    "x",
    {},
    { algorithm: "md5", cost: [1, 1, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [1, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [2 ** 30, 2 ** 20, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [0, 8, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [32768.5, 8, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [2, 8, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [32_768, 8, 300], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [30_000, 8, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [16, 2 ** 16, 1], salt: "", hash: "" },
    { algorithm: "scrypt", cost: [16, 8, 1], salt: "x".repeat(2_000), hash: "" },
  ])(
    "that is none, that scrypt refuses, or that would take the machine's memory or minutes, counts as none: %j",
    (stored) => {
      expect(readFingerprint(stored)).toBeUndefined();
    },
  );
});

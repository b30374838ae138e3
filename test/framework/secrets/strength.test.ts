import { createHash, generateKeyPairSync } from "node:crypto";
import { areMachineMade, bitsOf, LEAST_BITS } from "../../../src/framework/secrets/strength";

/** Bytes that are the same in each run, and as good as random. */
const bytes = (count: number, seed: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.ceil(count / 32) }, (_, part) =>
      createHash("sha256").update(`${seed}/${part}`).digest(),
    ),
  ).subarray(0, count);

const BASE62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const base62 = (count: number, seed: number): string =>
  Array.from(bytes(count, seed), (byte) => BASE62[byte % 62] ?? "").join("");

describe("secrets that a machine made", () => {
  const kinds: readonly (readonly [string, (seed: number) => string])[] = [
    ["32 hexadecimal digits", (seed) => bytes(16, seed).toString("hex")],
    ["40 hexadecimal digits", (seed) => bytes(20, seed).toString("hex")],
    ["32 bytes in base64", (seed) => bytes(32, seed).toString("base64")],
    ["32 bytes in base64 for addresses", (seed) => bytes(32, seed).toString("base64url")],
    ["a token with the mark of its service", (seed) => `ghp_${base62(36, seed)}`],
    ["40 letters and digits", (seed) => base62(40, seed)],
  ];

  it.each(kinds)("%s are found, but for a few that look like words by chance", (_kind, make) => {
    const found = Array.from({ length: 500 }, (_, seed) => areMachineMade([make(seed)])).filter(Boolean);

    expect(found.length).toBeGreaterThanOrEqual(485);
  });

  it("are random ids and keys in PEM form", () => {
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });

    expect(areMachineMade(["8e8f6f2c-63ab-4c2e-9d5e-0f2b1c7a9d34"])).toBe(true);
    expect(areMachineMade([privateKey])).toBe(true);
    expect(areMachineMade([JSON.stringify({ type: "service_account", private_key: privateKey })])).toBe(true);
  });
});

describe("secrets that a person may have made", () => {
  it.each([
    "correct-horse-battery-staple-2024",
    "to-be-or-not-to-be-that-is-the-question1A",
    "P4ssw0rdP4ssw0rdP4ssw0rd",
    "a1b2c3d4e5f6g7h8i9j0k1l2m3",
    "MyCompanyName2024ProductionToken",
    "MYCOMPANYNAME2024PRODUCTIONTOKEN",
    "i4mTh3B3stH4ck3rInTh3W0rld2024x",
    "Fr4nkf0rtB3rl1nMunch3nH4mburg99",
    "M0nP4ssw0rdTr3sS3cr3tP4r1s75",
    "qw3rtyui0pAsd1fGhj2kLzx3cVbn4m",
    "1234567890123456789012345678901234567890",
    "20240101123000020240101",
    "deadbeefdeadbeefdeadbeefdeadbeef",
    "0123456789abcdef0123456789abcdef",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "00000000-0000-0000-0000-000000000000",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
    "https://user:hunter2@registry.example.com/v2/library/images",
    "com/v2/library/images9/And/More",
    "x7Kq9",
    "",
  ])("%s counts as weak", (secret) => {
    expect(bitsOf(secret)).toBeLessThan(LEAST_BITS);
    expect(areMachineMade([secret])).toBe(false);
  });
});

describe("several secrets of one object", () => {
  const strong = base62(40, 1);

  it("are weak if one of them is", () => {
    expect(areMachineMade([strong, base62(40, 2)])).toBe(true);
    expect(areMachineMade([strong, "hunter2"])).toBe(false);
  });

  it("are not weak because of an id that goes with a key, nor because of an empty text", () => {
    expect(areMachineMade(["AKIAIOSFODNN7EXAMPLE", strong, ""])).toBe(true);
    expect(areMachineMade(["AKIAIOSFODNN7EXAMPLE"])).toBe(false);
    expect(areMachineMade([])).toBe(false);
  });
});

import { readFingerprint } from "../../../src/framework/secrets/fingerprint";
import { createFingerprints, type Subject } from "../../../src/framework/secrets/fingerprints";

const STRONG = "Zq8vT1nR5xKd2LwB7yJmC4hPs9GfUe3Aa6WtVkXo";
const KEY = "pX3vQ9sLr7TzNc2MwYk5Bd8HgJf1Ua4Ee6RiVoWt";
const OTHER_KEY = "uG5kR2tXw8ZpLc9NvMq3Bs7HdJy4Fa1Ee6TiKoPz";

const of = (secret: string): Subject => ({ text: `{"token":"${secret}"}`, secrets: [secret] });

describe("without a key", () => {
  const fingerprints = createFingerprints();

  test("what somebody may guess is hashed slowly, and what nobody may guess fast", async () => {
    expect(await fingerprints.of(of("hunter2"))).toMatchObject({ algorithm: "scrypt" });
    expect(await fingerprints.of(of(STRONG))).toMatchObject({ algorithm: "hmac-sha256" });
  });

  test.each(["hunter2", STRONG])("%s is told from another secret", async (secret) => {
    const known = await fingerprints.of(of(secret));

    expect(await fingerprints.match(of(secret), known)).toBe("same");
    expect(await fingerprints.match(of(`${secret}x`), known)).toBe("different");
    expect(JSON.stringify(known)).not.toContain(secret);
  });

  test("two fingerprints of one secret have nothing in common", async () => {
    const [one, other] = await Promise.all([fingerprints.of(of(STRONG)), fingerprints.of(of(STRONG))]);

    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
  });

  test("is worked out once for each object in a process", async () => {
    const known = await fingerprints.of(of("hunter2"));
    const other = await fingerprints.of(of("hunter2"));

    const answers = [1, 2, 3].map(() => fingerprints.match(of("hunter2"), known));

    // The very same promise: there is one computation behind all of them.
    expect(new Set(answers).size).toBe(1);
    expect(fingerprints.match(of("hunter2"), other)).not.toBe(answers[0]);
    expect(await Promise.all(answers)).toEqual(["same", "same", "same"]);
  });
});

describe("with a key", () => {
  const fingerprints = createFingerprints(KEY);

  test.each(["hunter2", STRONG])("every secret gets a keyed hash, such as %s", async (secret) => {
    const known = await fingerprints.of(of(secret));

    expect(known).toMatchObject({ algorithm: "keyed-hmac-sha256" });
    expect(JSON.stringify(known)).not.toContain(KEY);
    expect(await fingerprints.match(of(secret), known)).toBe("same");
    expect(await fingerprints.match(of(`${secret}x`), known)).toBe("different");
  });

  test("what was noted without one is still compared", async () => {
    for (const secret of ["hunter2", STRONG]) {
      const known = await createFingerprints().of(of(secret));
      expect(await fingerprints.match(of(secret), known)).toBe("same");
    }
  });

  test("another key, or none, cannot test it: neither same nor different", async () => {
    const known = await fingerprints.of(of("hunter2"));

    for (const others of [createFingerprints(OTHER_KEY), createFingerprints()]) {
      expect(await others.match(of("hunter2"), known)).toBe("untestable");
      expect(await others.match(of("wrong"), known)).toBe("untestable");
    }
  });
});

test.each([
  { algorithm: "hmac-sha256", salt: "c2FsdA==", hash: 1 },
  { algorithm: "keyed-hmac-sha256", salt: "c2FsdA==", hash: "aGFzaA==" },
  { algorithm: "keyed-hmac-sha256", key: "x".repeat(2_000), salt: "c2FsdA==", hash: "aGFzaA==" },
])("a damaged one counts as none: %j", (stored) => {
  expect(readFingerprint(stored)).toBeUndefined();
});

test("each kind survives being stored", async () => {
  for (const known of [
    await createFingerprints().of(of("hunter2")),
    await createFingerprints().of(of(STRONG)),
    await createFingerprints(KEY).of(of(STRONG)),
  ])
    expect(readFingerprint(JSON.parse(JSON.stringify(known)))).toEqual(known);
});

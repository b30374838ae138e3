import { randomBytes, scryptSync } from "node:crypto";
import { createSlowHash, slowHash } from "../../../src/framework/secrets/slow-hash";

const SALT = randomBytes(16);

function counted(cores: number) {
  let running = 0;
  let most = 0;
  const hash = createSlowHash(cores, async (text) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (text === "bad") throw new Error("no hash");
    return Buffer.from(text);
  });
  return { hash, most: () => most };
}

test.each([
  [1, 1],
  [2, 2],
  [64, 16],
])("on %i cores at most %i are worked out at once", async (cores, expected) => {
  const { hash, most } = counted(cores);
  const texts = Array.from({ length: 50 }, (_, number) => String(number));

  const hashes = await Promise.all(texts.map((text) => hash(text, SALT, 32)));

  expect(hashes.map(String)).toEqual(texts);
  expect(most()).toBe(expected);
});

test("one that fails lets the next one run", async () => {
  const { hash } = counted(1);

  const ended = await Promise.allSettled(["bad", "good", "bad"].map((text) => hash(text, SALT, 32)));

  expect(ended.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected"]);
  expect(String(await hash("later", SALT, 32))).toBe("later");
});

test("it is scrypt", async () => {
  const options = { N: 16, r: 8, p: 1 };

  expect(await slowHash("text", SALT, 32, options)).toEqual(scryptSync("text", SALT, 32, options));
});

import crypto, { type ScryptOptions } from "node:crypto";

// Loaded before every test file. The hash of the credentials is made to be slow (protocol sheet §5.2); thousands of tests
// would wait for it and learn nothing. Here the same function does a two-thousandth of the work. What the hash costs in
// earnest is tested in framework/credentials.test.ts, and by every end-to-end test: those run the built provider.

type Done = (failure: Error | null, key: Buffer) => void;
type Scrypt = (secret: string, salt: Buffer, length: number, options: ScryptOptions, done: Done) => void;

/** Kept at the function: the module is one and the same for all test files of a worker. */
interface Quick extends Scrypt {
  readonly inEarnest: Scrypt;
}

const isQuick = (scrypt: Scrypt): scrypt is Quick => "inEarnest" in scrypt;

const found: Scrypt = crypto.scrypt;
const inEarnest = isQuick(found) ? found.inEarnest : found;
const quick: Quick = Object.assign<Scrypt, Pick<Quick, "inEarnest">>(
  (secret, salt, length, options, done) => {
    inEarnest(secret, salt, length, { ...options, N: 16 }, done);
  },
  { inEarnest },
);
Object.assign(crypto, { scrypt: quick });

/** With the hash as users have it. */
export async function withSlowScrypt<T>(use: () => Promise<T>): Promise<T> {
  Object.assign(crypto, { scrypt: inEarnest });
  try {
    return await use();
  } finally {
    Object.assign(crypto, { scrypt: quick });
  }
}

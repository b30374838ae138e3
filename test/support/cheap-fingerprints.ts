// Loaded before every test file. The hash of the credentials is made to be slow (docs/apis/terraform-protocol.md §5.2); thousands of tests
// would wait for it and learn nothing. Here a fingerprint that names no cost gets the least one. The cost is kept in each,
// so that the built provider can compare what a test has made, and the other way round. What the hash costs in earnest is
// tested in framework/secrets/credentials.test.ts, and by every end-to-end test that runs the built provider.
import type * as Fingerprints from "../../src/framework/secrets/fingerprint";

jest.mock<typeof Fingerprints>("../../src/framework/secrets/fingerprint", () => {
  const real = jest.requireActual<typeof Fingerprints>("../../src/framework/secrets/fingerprint");
  const slowFingerprint: typeof real.slowFingerprint = (subject, cost) =>
    real.slowFingerprint(subject, cost ?? [16, 8, 1]);
  return { ...real, slowFingerprint };
});

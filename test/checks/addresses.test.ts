import { credentialsIn, isCredentialAddress, isRedacted, withoutCredentials } from "../../src/checks";

test.each<[string, string, string]>([
  ["https://user:FAKE@logs.example.com/push", "https://REDACTED@logs.example.com/push", "user:FAKE"],
  ["https://user:p@ss@logs.example.com", "https://REDACTED@logs.example.com", "user:p@ss"],
  ["user:FAKE@registry.example.com/v2", "REDACTED@registry.example.com/v2", "user:FAKE"],
  ["https://FAKE0123456789abcdef@example.com/x", "https://REDACTED@example.com/x", "FAKE0123456789abcdef"],
  [
    "https://logs.example.com/v1?api_key=FAKE&x=1",
    "https://logs.example.com/v1?api_key=REDACTED&x=1",
    "FAKE",
  ],
  [
    "https://logs.example.com/?q=a1b2c3d4e5f60718",
    "https://logs.example.com/?q=REDACTED",
    "a1b2c3d4e5f60718",
  ],
  [
    "https://in.example.com/v1/input/0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    "https://in.example.com/v1/input/REDACTED",
    "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  ],
  [
    "https://in.example.com/inputs/00000000-0000-4000-8000-00000000000a/tag/http/",
    "https://in.example.com/inputs/REDACTED/tag/http/",
    "00000000-0000-4000-8000-00000000000a",
  ],
  ["https://in.example.com/token/fake1234/push", "https://in.example.com/token/REDACTED/push", "fake1234"],
  [
    "https://in.example.com/?0a1b2c3d4e5f60718293",
    "https://in.example.com/?REDACTED",
    "0a1b2c3d4e5f60718293",
  ],
])("%s is shown as %s", (address, shown, credential) => {
  expect(withoutCredentials(address)).toBe(shown);
  expect(credentialsIn(address)).toEqual([credential]);
  expect(isCredentialAddress(address)).toBe(true);
  // What was taken out once stays out, and nothing more goes.
  expect(withoutCredentials(shown)).toBe(shown);
  expect(isRedacted(shown)).toBe(true);
});

test.each([
  "",
  "https://index.docker.io/v1/",
  "https://loki.example.com/loki/api/v1/push",
  "https://s3.eu-central-1.amazonaws.com",
  "https://us-central1-docker.pkg.dev/my-project-123456/containers-2024",
  "123456789012.dkr.ecr.eu-west-1.amazonaws.com",
  "logs.example.com",
  "https://bot@logs.example.com/api/v4/projects/group%2Fproject/packages",
  "https://logs.example.com/?dataset=cluster2region14&limit=500",
  "https://o1.ingest.sentry.io/api/4505000000000000/envelope/",
])("%s holds no credential", (address) => {
  expect(withoutCredentials(address)).toBe(address);
  expect(credentialsIn(address)).toEqual([]);
});

test("an address that a vendor's form gives away is taken out", () => {
  const shown = withoutCredentials("https://hooks.slack.com/services/T0/B0/FAKE");

  expect(shown).not.toContain("FAKE");
  expect(isRedacted(shown)).toBe(true);
});

test("two credentials in one address are both taken out", () => {
  const address = "https://user:FAKE-1@logs.example.com/v1?token=FAKE-2";

  expect(withoutCredentials(address)).toBe("https://REDACTED@logs.example.com/v1?token=REDACTED");
  expect(credentialsIn(address)).toEqual(["user:FAKE-1", "FAKE-2"]);
});

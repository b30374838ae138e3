import { encodePath, encodeQuery, InvalidUrl, isLoopback, parseBaseUrl } from "../../src/http/url";

describe("a base URL", () => {
  test.each([
    ["https://api.registry.test", "https://api.registry.test"],
    ["https://api.registry.test/", "https://api.registry.test"],
    ["https://host.test/api", "https://host.test/api"],
    ["https://host.test/api/", "https://host.test/api"],
    ["https://host.test:8443/a/b", "https://host.test:8443/a/b"],
    ["http://127.0.0.1:4010/buddy", "http://127.0.0.1:4010/buddy"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("%s becomes %s", (given, expected) => {
    expect(parseBaseUrl("Registry", given)).toBe(expected);
  });

  test.each(["", "api.registry.test", "/api", "ftp://registry.test", "https://"])(
    "%p is refused",
    (given) => {
      expect(() => parseBaseUrl("Registry", given)).toThrow(InvalidUrl);
    },
  );

  test("over plain HTTP is refused beyond this machine, with the reason", () => {
    expect(() => parseBaseUrl("Registry", "http://registry.test/api")).toThrow(
      'The base_url of Registry must begin with "https://": plain HTTP to "registry.test" would send the token in clear text.',
    );
  });

  test.each([
    "http://foo.localhost:4010",
    "http://localhost.:1",
    "http://0.0.0.0:1",
    "http://[::ffff:127.0.0.1]:1",
  ])("over plain HTTP is refused where somebody else may say what machine it is: %s", (given) => {
    expect(() => parseBaseUrl("Registry", given)).toThrow(
      "Plain HTTP is accepted only for localhost, 127.0.0.1 and [::1].",
    );
  });

  test("with credentials is refused without showing them", () => {
    const refuse = () => parseBaseUrl("Registry", "https://me:FAKE-PASSWORD@registry.test");

    expect(refuse).toThrow("must not contain a user name or password");
    expect(refuse).not.toThrow("FAKE-PASSWORD");
  });

  test.each(["https://registry.test?a=b", "https://registry.test#a"])("%s is refused", (given) => {
    expect(() => parseBaseUrl("Registry", given)).toThrow("must not contain a query or a fragment");
  });
});

test.each([
  ["localhost", true],
  ["registry.localhost", false],
  ["localhost.", false],
  ["127.0.0.1", true],
  ["127.8.9.1", true],
  ["[::1]", true],
  ["127.0.0.1.evil.test", false],
  ["localhost.evil.test", false],
  ["10.0.0.1", false],
])("%s is loopback: %p", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

describe("a path", () => {
  test("has each of its segments percent-encoded", () => {
    expect(encodePath(["workspaces", "a b", "c/d?e#f:g%"])).toBe("/workspaces/a%20b/c%2Fd%3Fe%23f%3Ag%25");
  });

  test("keeps the colon of a custom method", () => {
    expect(encodePath(["integrations", "a:b"], "verifyConfig")).toBe("/integrations/a%3Ab:verifyConfig");
  });

  test.each(["", ".", ".."])(
    "with the segment %p is refused, because it would address something else",
    (segment) => {
      expect(() => encodePath(["workspaces", segment, "integrations"])).toThrow(InvalidUrl);
    },
  );
});

describe("a query", () => {
  test("leaves out what is undefined and repeats lists", () => {
    expect(encodeQuery({ page: 2, all: true, none: undefined, types: ["A", "B&C"] })).toBe(
      "?page=2&all=true&types=A&types=B%26C",
    );
  });

  test("without parameters is nothing at all", () => {
    expect(encodeQuery({ none: undefined })).toBe("");
  });
});

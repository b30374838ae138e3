import { matchesPattern } from "../../../src/emulator/host/pattern";
import { measureCpu } from "../../support/cpu-time";

const request = { method: "PATCH", path: "/workspaces/acme-dev/integrations/64f0" };

describe("a request pattern", () => {
  it("matches everything when it is empty", () => {
    expect(matchesPattern({}, request)).toBe(true);
  });

  it("compares the method without regard to case", () => {
    expect(matchesPattern({ method: "patch" }, request)).toBe(true);
    expect(matchesPattern({ method: "GET" }, request)).toBe(false);
  });

  it("takes * for one segment only", () => {
    expect(matchesPattern({ path: "/workspaces/*/integrations/*" }, request)).toBe(true);
    expect(matchesPattern({ path: "/workspaces/*" }, request)).toBe(false);
  });

  it("takes ** for any number of segments", () => {
    expect(matchesPattern({ path: "/workspaces/**" }, request)).toBe(true);
  });

  it("takes every other character for itself", () => {
    expect(matchesPattern({ path: "/a.c" }, { method: "GET", path: "/abc" })).toBe(false);
    expect(matchesPattern({ path: "/a.c" }, { method: "GET", path: "/a.c" })).toBe(true);
  });

  it.each([
    ["/a*", "/abc", true],
    ["/a*c", "/abcbc", true],
    ["/a*c", "/ab/c", false],
    ["/**/c", "/a/b/c", true],
    ["**", "", true],
    ["/**b*d", "/a/b/bcd", true],
    ["/**b*d", "/a/b/c/d", false],
    ["/*/b/*", "/a/b/", true],
  ])("%s with %s: %s", (path, given, expected) => {
    expect(matchesPattern({ path }, { method: "GET", path: given })).toBe(expected);
  });

  it("takes no longer for many wildcards", () => {
    const path = `/${"a".repeat(15_000)}`;
    const spent = measureCpu();
    expect(matchesPattern({ path: `/${"**a".repeat(12)}**b` }, { method: "GET", path })).toBe(false);
    expect(spent()).toBeLessThan(2_000);
  });
});

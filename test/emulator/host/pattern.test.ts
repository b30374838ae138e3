import { matchesPattern } from "../../../src/emulator/host/pattern";

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
});

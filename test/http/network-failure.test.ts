import { networkFailure } from "../../src/http/network-failure";

function fetchError(cause: unknown): Error {
  return new TypeError("fetch failed", { cause });
}

test.each([
  ["ECONNREFUSED", false],
  ["ENOTFOUND", false],
  ["EAI_AGAIN", false],
  ["UND_ERR_CONNECT_TIMEOUT", false],
  ["ERR_TLS_CERT_ALTNAME_INVALID", false],
  ["ECONNRESET", true],
  ["EPIPE", true],
  ["ETIMEDOUT", true],
  ["UND_ERR_SOCKET", true],
  ["SOMETHING_NEW", true],
])("after %s the request may have been seen: %p", (code, sent) => {
  expect(networkFailure(fetchError({ code }))).toMatchObject({ sent, reason: expect.stringContaining(code) });
});

test("a time-out while connecting was certainly not seen", () => {
  expect(networkFailure(fetchError({ code: "ETIMEDOUT", syscall: "connect" })).sent).toBe(false);
});

test("an unknown certificate authority comes with what to do about it", () => {
  const { reason, sent } = networkFailure(fetchError({ code: "SELF_SIGNED_CERT_IN_CHAIN" }));

  expect(reason).toContain("NODE_EXTRA_CA_CERTS");
  expect(sent).toBe(false);
});

test("the code is found also below several wrappers", () => {
  expect(networkFailure(fetchError(fetchError({ code: "ECONNREFUSED" }))).sent).toBe(false);
});

test.each([
  undefined,
  "text",
  new Error("Bearer FAKE-TOKEN-1 is invalid"),
  fetchError(new Error("FAKE-TOKEN-1")),
])("no message of an unknown error is shown", (error) => {
  expect(networkFailure(error)).toEqual({ sent: true, reason: "the connection failed" });
});

test("errors that point at each other come to an end", () => {
  const error = new Error("a");
  error.cause = error;

  expect(networkFailure(error).reason).toBe("the connection failed");
});

test.each([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
])("a certificate that is not accepted (%s) is no reason to try again", (code) => {
  expect(networkFailure(fetchError({ code }))).toMatchObject({ sent: false, final: "distrusted" });
});

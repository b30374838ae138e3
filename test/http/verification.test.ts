import { keepVerification } from "../../src/http/verification";

test("verification that somebody switched off is on, and the user is told", () => {
  const environment: NodeJS.ProcessEnv = { NODE_TLS_REJECT_UNAUTHORIZED: "0", OTHER: "x" };

  const notice = keepVerification(environment);

  expect(environment).toEqual({ OTHER: "x" });
  expect(notice?.summary).toBe("NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect on this provider");
  expect(notice?.detail).toContain("NODE_EXTRA_CA_CERTS");
});

test.each([{}, { NODE_TLS_REJECT_UNAUTHORIZED: "1" }])(
  "otherwise there is nothing to tell: %j",
  (environment) => {
    expect(keepVerification({ ...environment })).toBeUndefined();
  },
);

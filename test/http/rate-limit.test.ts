import { type RateLimitHeaders, readRateLimit } from "../../src/http/rate-limit";
import { NEW_YEAR } from "./support/fake-clock";

const HEADERS: RateLimitHeaders = { remaining: "x-left", reset: "x-reset", resetUnit: "seconds-from-now" };

function read(headers: Record<string, string>, names: RateLimitHeaders | undefined = HEADERS) {
  return readRateLimit(names, (name) => headers[name], NEW_YEAR);
}

test("remaining and reset together describe the window", () => {
  expect(read({ "x-left": "7", "x-reset": "60" }).window).toEqual({
    remaining: 7,
    endsAt: NEW_YEAR + 60_000,
  });
});

test("remaining without reset describes no window, because it would never refill", () => {
  expect(read({ "x-left": "0" }).window).toBeUndefined();
});

test("reset without remaining still tells when the window ends", () => {
  const reading = read({ "x-reset": "60" });

  expect(reading).toEqual({ window: undefined, windowEndsAt: NEW_YEAR + 60_000, retryAt: undefined });
});

test("an answer without any header says nothing", () => {
  expect(read({})).toEqual({ window: undefined, windowEndsAt: undefined, retryAt: undefined });
});

test("Retry-After is read also of a registry without rate-limit headers", () => {
  expect(
    readRateLimit(undefined, (name) => (name === "retry-after" ? "10" : undefined), NEW_YEAR).retryAt,
  ).toBe(NEW_YEAR + 10_000);
});

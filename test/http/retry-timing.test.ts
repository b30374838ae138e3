import {
  BACKOFF_BASE_MS,
  BACKOFF_CAP_MS,
  BACKOFF_FLOOR_MS,
  backoffMs,
  resetAt,
  retryAfterAt,
  RETRY_JITTER_MS,
  waitUntilMs,
} from "../../src/http/retry-timing";
import { NEW_YEAR } from "./support/fake-clock";

const SERVER_DATE = new Date(NEW_YEAR).toUTCString();

describe("backoff", () => {
  test("doubles its ceiling with each try", () => {
    const ceilings = [1, 2, 3, 4].map((attempt) => backoffMs(attempt, 1));

    expect(ceilings).toEqual([1, 2, 4, 8].map((factor) => BACKOFF_BASE_MS * factor));
  });

  test("never exceeds the cap, however many tries there were", () => {
    expect(backoffMs(1000, 1)).toBe(BACKOFF_CAP_MS);
  });

  test("never comes out as nothing at all", () => {
    expect(backoffMs(1, 0)).toBe(BACKOFF_FLOOR_MS);
  });
});

describe("a time that the registry named", () => {
  test("is waited for with a spread on top", () => {
    expect(waitUntilMs(NEW_YEAR + 1000, NEW_YEAR, 0)).toBe(1000 + BACKOFF_FLOOR_MS);
    expect(waitUntilMs(NEW_YEAR + 1000, NEW_YEAR, 1)).toBe(1000 + RETRY_JITTER_MS);
  });

  test("that has passed still leaves the spread", () => {
    expect(waitUntilMs(NEW_YEAR - 5000, NEW_YEAR, 0)).toBe(BACKOFF_FLOOR_MS);
  });
});

describe("Retry-After", () => {
  test("counts seconds from now", () => {
    expect(retryAfterAt("10", undefined, NEW_YEAR)).toBe(NEW_YEAR + 10_000);
  });

  test("takes an HTTP date", () => {
    const date = new Date(NEW_YEAR + 60_000).toUTCString();

    expect(retryAfterAt(date, undefined, NEW_YEAR)).toBe(NEW_YEAR + 60_000);
  });

  test("compares a date with the server's own clock, so that a wrong clock here does not matter", () => {
    const date = new Date(NEW_YEAR + 60_000).toUTCString();
    const ourWrongNow = NEW_YEAR + 3_600_000;

    expect(retryAfterAt(date, SERVER_DATE, ourWrongNow)).toBe(ourWrongNow + 60_000);
  });

  test("with a date in the past means now", () => {
    expect(retryAfterAt(new Date(0).toUTCString(), SERVER_DATE, NEW_YEAR)).toBe(NEW_YEAR);
  });

  test.each([undefined, "", "soon", "-5", "5 minutes"])("%p says nothing", (value) => {
    expect(retryAfterAt(value, undefined, NEW_YEAR)).toBeUndefined();
  });
});

describe("a reset header", () => {
  test("in Unix seconds names the time", () => {
    expect(resetAt(String(NEW_YEAR / 1000 + 30), "unix-seconds", undefined, NEW_YEAR)).toBe(
      NEW_YEAR + 30_000,
    );
  });

  test("in Unix seconds is compared with the server's own clock", () => {
    const ourWrongNow = NEW_YEAR - 3_600_000;
    const value = String(NEW_YEAR / 1000 + 30);

    expect(resetAt(value, "unix-seconds", SERVER_DATE, ourWrongNow)).toBe(ourWrongNow + 30_000);
  });

  test("in seconds counts from now", () => {
    expect(resetAt("30", "seconds-from-now", undefined, NEW_YEAR)).toBe(NEW_YEAR + 30_000);
  });

  test.each([undefined, "", "0", "-3", "later", "1e9999"])("%p says nothing", (value) => {
    expect(resetAt(value, "seconds-from-now", undefined, NEW_YEAR)).toBeUndefined();
  });

  test("that names a time in the past says nothing", () => {
    expect(resetAt("1", "unix-seconds", undefined, NEW_YEAR)).toBeUndefined();
  });
});

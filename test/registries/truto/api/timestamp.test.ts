import { inMilliseconds } from "../../../../src/registries/truto/api/timestamp";

test.each(["2026-03-01T10:00:00.000Z", "2026-03-01 10:00:00"])("%s is a timestamp in UTC", (text) => {
  expect(inMilliseconds(text)).toBe(Date.UTC(2026, 2, 1, 10));
});

test.each(["some day", "", undefined])("%j is no timestamp", (text) => {
  expect(inMilliseconds(text)).toBeUndefined();
});

import { inMilliseconds } from "../../../../src/registries/fruxon/api/timestamp";

test("a timestamp counts milliseconds, and seconds where it could not be milliseconds", () => {
  expect(inMilliseconds(1_772_359_200_000)).toBe(1_772_359_200_000);
  expect(inMilliseconds(1_772_359_200)).toBe(1_772_359_200_000);
  expect(inMilliseconds(undefined)).toBeUndefined();
});

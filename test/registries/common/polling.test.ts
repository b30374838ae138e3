import { eventually, isYoung } from "../../../src/registries/common/polling";

const NOW = Date.parse("2026-03-01T10:00:03.000Z");

test.each([NOW - 3000, NOW, NOW + 2000])(
  "an object of %j was created within the last seconds",
  (createdAt) => {
    expect(isYoung(createdAt, NOW)).toBe(true);
  },
);

test.each([NOW - 60_000, 0, undefined])("an object of %j was not", (createdAt) => {
  expect(isYoung(createdAt, NOW)).toBe(false);
});

test("what is there is looked for once", async () => {
  const look = jest.fn(() => Promise.resolve("found"));

  expect(await eventually(look)).toBe("found");
  expect(look).toHaveBeenCalledTimes(1);
});

test("whoever is cancelled does not wait", async () => {
  const look = jest.fn(() => Promise.resolve<string | undefined>(undefined));

  expect(await eventually(look, { signal: AbortSignal.abort() })).toBeUndefined();
  expect(look).toHaveBeenCalledTimes(1);
});

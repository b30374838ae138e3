import { eventually, isYoung } from "../../../src/registries/truto/patience";

const NOW = Date.parse("2026-03-01T10:00:03.000Z");

test.each(["2026-03-01T10:00:00.000Z", "2026-03-01 10:00:00", "2026-03-01T10:00:05.000Z"])(
  "an object of %s was created a moment ago",
  (createdAt) => {
    expect(isYoung(createdAt, NOW)).toBe(true);
  },
);

test.each(["2026-03-01T09:59:00.000Z", "2026-03-01 09:59:00", "some day", "", undefined])(
  "an object of %j was not",
  (createdAt) => {
    expect(isYoung(createdAt, NOW)).toBe(false);
  },
);

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

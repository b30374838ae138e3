import { type Large, readLarge } from "./large-answers";

// Much work for a machine that is busy with other tests.
jest.setTimeout(300_000);

// The worst of bench/memory.ts.
test.each<[string, readonly Large[]]>([
  [
    "long texts",
    [
      { reading: "Buddy's list", form: "one long text that is not Latin" },
      // Its lists are kept for later reads.
      { reading: "Northflank's list", form: "a long name that is not Latin" },
    ],
  ],
  ["all that lists may keep", [{ reading: "Truto's list", form: "a few names that are not Latin" }]],
  ["small objects", [{ reading: "an install of Truto", form: "objects with names of their own" }]],
])("ten of the largest answers at once, with %s, leave the process below 300 MB", async (_name, steps) => {
  const { peakMegabytes, ends } = await readLarge(steps);

  expect(ends).toEqual(["read"]);
  expect(peakMegabytes).toBeLessThan(300);
});

test("what takes too much memory of a list is an error", async () => {
  const { peakMegabytes, ends } = await readLarge([
    { reading: "Northflank's list", form: "many objects", atOnce: 1 },
  ]);

  expect(ends).toEqual([expect.stringContaining("of the list takes more than 12 MiB of memory")]);
  expect(peakMegabytes).toBeLessThan(300);
});

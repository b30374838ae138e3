import { readLarge } from "./large-answers";

// Much work for a machine that is busy with other tests.
jest.setTimeout(300_000);

test("ten of the largest answers at once leave the provider's process below 300 MB", async () => {
  // The worst of bench/memory.ts.
  const { peakMegabytes, ends } = await readLarge([
    { reading: "Buddy's list", form: "one long text that is not Latin" },
    { reading: "an install of Truto", form: "objects with names of their own" },
    // Its items are whole, so their answers are kept with them.
    { reading: "Northflank's list", form: "objects with names of their own" },
  ]);

  expect(ends).toEqual(["read"]);
  expect(peakMegabytes).toBeLessThan(300);
});

test("what takes too much memory of a list is an error", async () => {
  const { peakMegabytes, ends } = await readLarge([
    { reading: "Northflank's list", form: "many objects", atOnce: 1 },
  ]);

  expect(ends).toEqual([expect.stringContaining("of the list takes more than 16 MiB of memory")]);
  expect(peakMegabytes).toBeLessThan(300);
});

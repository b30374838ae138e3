import { createRecent, noting } from "../../../src/registries/common/recent";
import { createFakeClock } from "../../http/support/fake-clock";

interface Thing {
  readonly id: string;
  readonly name: string;
}

const PLACE = "acme";

/** A registry whose list is answered when it is told to. */
function stage(...there: readonly Thing[]) {
  const clock = createFakeClock();
  const answers: (() => void)[] = [];
  const recent = createRecent<Thing>({
    list: () => new Promise((resolve) => answers.push(() => resolve(there))),
    idOf: ({ id }) => id,
    keysOf: ({ name }) => [name],
    clock,
  });
  const idsOf = async (name: string, maxAgeMs?: number): Promise<readonly string[]> => {
    const asked = recent.having(PLACE, name, {}, maxAgeMs);
    await Promise.resolve();
    await Promise.resolve();
    answers.at(-1)?.();
    return (await asked).map(({ id }) => id);
  };
  return { clock, answers, recent, idsOf };
}

const A = { id: "1", name: "a" };

test("many looks share one list, for some minutes", async () => {
  const { idsOf, answers, clock } = stage(A);

  expect([await idsOf("a"), await idsOf("b")]).toEqual([["1"], []]);
  expect(answers).toHaveLength(1);

  clock.advance(5 * 60_000);
  await idsOf("a");
  expect(answers).toHaveLength(2);
});

test("lists that take too much together are not all kept: the oldest is asked for again", async () => {
  const large = (at: number): Thing => ({ id: "x".repeat(10 * 1024 * 1024), name: `a${at}` });
  const [old, middle, young] = [stage(large(1)), stage(large(2)), stage(large(3))];
  for (const each of [old, middle, young]) await each.idsOf("none");

  for (const each of [old, young]) await each.idsOf("none");

  expect([old, middle, young].map(({ answers }) => answers.length)).toEqual([2, 1, 1]);
});

test("who wants a younger list gets one", async () => {
  const { idsOf, answers, clock } = stage(A);
  await idsOf("a");
  clock.advance(2_000);

  await idsOf("a", 1_000);

  expect(answers).toHaveLength(2);
});

test("what is written from here is known without another list", async () => {
  const { idsOf, answers, recent } = stage(A);
  await idsOf("a");

  recent.wrote(PLACE, { id: "2", name: "b" });
  recent.wrote(PLACE, { id: "1", name: "renamed" });
  expect([await idsOf("a"), await idsOf("b"), await idsOf("renamed")]).toEqual([[], ["2"], ["1"]]);

  recent.deleted(PLACE, "2");
  recent.deletedWith(PLACE, "renamed");
  expect([await idsOf("b"), await idsOf("renamed")]).toEqual([[], []]);
  expect(answers).toHaveLength(1);
});

test("what is written while the list is on its way counts, whether the list shows it or not", async () => {
  const { answers, recent } = stage(A);
  const asked = recent.having(PLACE, "b");
  const other = recent.having(PLACE, "a");
  await Promise.resolve();
  await Promise.resolve();

  recent.wrote(PLACE, { id: "2", name: "b" });
  recent.deleted(PLACE, "1");
  answers[0]?.();

  expect([await asked, await other]).toEqual([[{ id: "2", name: "b" }], []]);
});

test("after a write of which it is not known how it ended, the next look reads anew", async () => {
  const { idsOf, answers, recent } = stage(A);
  await idsOf("a");
  const write = () => Promise.reject(new Error("the connection broke"));

  await expect(noting(recent, PLACE, write, () => undefined)).rejects.toThrow("the connection broke");
  await idsOf("a");

  expect(answers).toHaveLength(2);
});

test("a list that failed is asked for again", async () => {
  let tries = 0;
  const recent = createRecent<Thing>({
    list: () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("no network")) : Promise.resolve([A]);
    },
    idOf: ({ id }) => id,
    keysOf: ({ name }) => [name],
  });

  await expect(recent.having(PLACE, "a")).rejects.toThrow("no network");
  expect(await recent.having(PLACE, "a")).toEqual([A]);
});

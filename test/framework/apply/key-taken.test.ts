import { Failure, KeyTaken } from "../../../src/framework";
import { KEY_WAITS_MS, whenKeyIsFree } from "../../../src/framework/apply/key-taken";
import { createWalk, type Walk } from "../../../src/framework/values/walk";

const HOLDER = "old";
const taken = () => new KeyTaken(HOLDER, { summary: "taken" });

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A creation whose key is taken until it is released, with the times of its tries. */
function creation(walk: Walk, waitsMs: readonly number[], signal = new AbortController().signal) {
  let isTaken = true;
  let tries = 0;
  const create = async () => {
    tries += 1;
    if (isTaken) throw taken();
    return "made";
  };
  return {
    made: whenKeyIsFree(create, { typeName: "thing", walk, waitsMs, signal }),
    release: () => (isTaken = false),
    tries: () => tries,
  };
}

test("a creation whose key is free is tried once", async () => {
  const create = async () => "made";
  const signal = new AbortController().signal;

  expect(await whenKeyIsFree(create, { typeName: "thing", walk: createWalk(), waitsMs: [1], signal })).toBe(
    "made",
  );
});

test("goes on as soon as this run has deleted the object that had the key", async () => {
  const walk = createWalk();
  const { made, release, tries } = creation(walk, [60_000]);
  await later(5);

  await walk.deleting("thing", HOLDER, async () => release());

  expect([await made, tries()]).toEqual(["made", 2]);
});

test("waits longer for a deletion that runs, and for no other", async () => {
  const walk = createWalk();
  const { made, release, tries } = creation(walk, [5]);
  const others = walk.deleting("thing", "other", async () => undefined);

  await walk.deleting("thing", HOLDER, async () => {
    await later(40);
    release();
  });
  await others;

  expect([await made, tries()]).toEqual(["made", 2]);
});

test("is tried again now and then, because another process may delete the object", async () => {
  const { made, release } = creation(createWalk(), [5, 5, 5]);
  setTimeout(release, 8);

  expect(await made).toBe("made");
});

test("gives up after the last try: an object that stays must not hold up the error", async () => {
  const { made, tries } = creation(createWalk(), [1, 1]);

  await expect(made).rejects.toThrow("taken");
  expect(tries()).toBe(3);
  expect(KEY_WAITS_MS.reduce((sum, wait) => sum + wait)).toBe(10_000);
});

test("is not tried at once for ever where the deletion failed", async () => {
  const walk = createWalk();
  const { made, tries } = creation(walk, [10, 10]);

  await expect(
    walk.deleting("thing", HOLDER, () => Promise.reject(new Error("still in use"))),
  ).rejects.toThrow("still in use");

  await expect(made).rejects.toThrow("taken");
  expect(tries()).toBe(3);
});

test("ends when Terraform is interrupted, with what it knows", async () => {
  const stop = new AbortController();
  const { made, tries } = creation(createWalk(), [60_000, 60_000], stop.signal);
  await later(5);

  stop.abort();

  await expect(made).rejects.toThrow("taken");
  expect(tries()).toBe(2);
});

test("any other failure ends it at once", async () => {
  const create = () => Promise.reject(new Failure({ summary: "refused" }));
  const signal = new AbortController().signal;

  await expect(
    whenKeyIsFree(create, { typeName: "thing", walk: createWalk(), waitsMs: [60_000], signal }),
  ).rejects.toThrow("refused");
});

import { createListCache, InvalidAnswer, type ListCache } from "../../src/http";
import { createFakeClock, type FakeClock } from "./support/fake-clock";

interface Item {
  readonly id: string;
  readonly value: string;
}

interface Account {
  readonly cache: ListCache<Item>;
  readonly clock: FakeClock;
  /** `page 1`, `one item-7`, in the order in which the registry was asked. */
  readonly requests: string[];
  readonly items: Map<string, Item>;
}

const PAGE_SIZE = 100;

function createAccount(size: number): Account {
  const ids = Array.from({ length: size }, (_, index) => `item-${String(index)}`);
  const items = new Map(ids.map((id) => [id, { id, value: "old" }]));
  const requests: string[] = [];
  const clock = createFakeClock();

  async function* pages() {
    const all = [...items.values()];
    for (let start = 0; start < all.length; start += PAGE_SIZE) {
      requests.push(`page ${String(start / PAGE_SIZE + 1)}`);
      yield await Promise.resolve(all.slice(start, start + PAGE_SIZE));
    }
  }

  const cache = createListCache<Item>({
    list: { registry: "Registry", method: "GET", path: "/items" },
    clock,
    pages,
    keyOf: (item) => item.id,
    readOne: (id) => {
      requests.push(`one ${id}`);
      return Promise.resolve(items.get(id));
    },
  });
  return { cache, clock, requests, items };
}

const read = (account: Account, ids: readonly string[]) =>
  Promise.all(ids.map((id) => account.cache.get(id)));

test("a single read stays a single request", async () => {
  const account = createAccount(500);

  expect(await account.cache.get("item-420")).toEqual({ id: "item-420", value: "old" });
  expect(account.requests).toEqual(["one item-420"]);
});

test("refreshing 500 objects takes one request more than there are pages", async () => {
  const account = createAccount(500);

  const found = await read(account, [...account.items.keys()]);

  expect(found.every((item) => item !== undefined)).toBe(true);
  expect(account.requests).toHaveLength(6);
});

test("refreshing 500 objects one after the other, last page first, takes no more", async () => {
  const account = createAccount(500);

  for (const id of [...account.items.keys()].reverse()) await account.cache.get(id);

  expect(account.requests).toHaveLength(6);
});

test("pages beyond those that are needed are not fetched", async () => {
  const account = createAccount(500);

  await read(account, ["item-1", "item-2", "item-150"]);

  expect(account.requests).toEqual(["one item-1", "page 1", "page 2"]);
});

test("two objects of an account with thousands do not fetch thousands", async () => {
  const account = createAccount(5000);

  await read(account, ["item-1", "item-4999"]);

  expect(account.requests.length).toBeLessThanOrEqual(13);
  expect(account.requests.at(-1)).toBe("one item-4999");
});

test("an absence is not concluded from the list", async () => {
  const account = createAccount(3);

  expect(await read(account, ["item-0", "item-1", "gone"])).toEqual([
    { id: "item-0", value: "old" },
    { id: "item-1", value: "old" },
    undefined,
  ]);
  expect(account.requests).toEqual(["one item-0", "page 1", "one gone"]);
});

test("a written object is read anew, the others still come from the pages", async () => {
  const account = createAccount(3);
  await read(account, ["item-0", "item-1"]);

  account.items.set("item-1", { id: "item-1", value: "new" });
  account.cache.invalidate("item-1");

  expect(await read(account, ["item-1", "item-2"])).toEqual([
    { id: "item-1", value: "new" },
    { id: "item-2", value: "old" },
  ]);
  expect(account.requests).toEqual(["one item-0", "page 1", "one item-1"]);
});

test("reads of objects that were just written never begin a listing", async () => {
  const account = createAccount(3);

  for (const id of ["item-0", "item-1", "item-2"]) {
    account.cache.invalidate(id);
    await account.cache.get(id);
  }

  expect(account.requests).toEqual(["one item-0", "one item-1", "one item-2"]);
});

test("old pages are not used", async () => {
  const account = createAccount(3);
  await read(account, ["item-0", "item-1"]);

  account.items.set("item-2", { id: "item-2", value: "new" });
  account.clock.advance(60_000);

  expect(await account.cache.get("item-2")).toEqual({ id: "item-2", value: "new" });
});

test("the whole list comes from the same pages", async () => {
  const account = createAccount(250);
  await read(account, ["item-0", "item-1"]);

  expect(await account.cache.all()).toHaveLength(250);
  expect(account.requests).toEqual(["one item-0", "page 1", "page 2", "page 3"]);
});

test("the whole list is read anew after a write", async () => {
  const account = createAccount(3);
  await account.cache.all();

  account.items.delete("item-0");
  account.cache.invalidate("item-0");

  expect(await account.cache.all()).toHaveLength(2);
});

test("after a write with unknown key no page is used", async () => {
  const account = createAccount(3);
  await read(account, ["item-0", "item-1"]);

  account.cache.invalidateAll();
  await account.cache.get("item-1");

  expect(account.requests.at(-1)).toBe("one item-1");
});

test("a page that fails fails those who wait for it, and the next read begins anew", async () => {
  let isDown = true;
  const cache = createListCache<Item>({
    list: { registry: "Registry", method: "GET", path: "/items" },
    clock: createFakeClock(),
    keyOf: (item) => item.id,
    readOne: (id) => Promise.resolve({ id, value: "one" }),
    pages: async function* () {
      if (isDown) throw new Error("down");
      yield await Promise.resolve([{ id: "b", value: "page" }]);
    },
  });
  await cache.get("a");

  await expect(cache.get("b")).rejects.toThrow("down");
  isDown = false;

  expect(await cache.get("b")).toEqual({ id: "b", value: "page" });
});

test("what follows a page that cannot be used is read one by one", async () => {
  const account = createAccount(0);
  const list = { registry: "Registry", method: "GET", path: "/items" } as const;
  const asked: string[] = [];
  async function* pages() {
    asked.push("page 1");
    yield await Promise.resolve([{ id: "a", value: "listed" }]);
    asked.push("page 2");
    throw new InvalidAnswer(list, "the answer is larger than 16 MiB, the most that is read of one");
  }
  const readOne = (id: string) => Promise.resolve({ id, value: "read by itself" });
  const cache = createListCache<Item>({ list, clock: account.clock, pages, keyOf: ({ id }) => id, readOne });

  await cache.get("first");
  const found = await Promise.all(["a", "b", "c"].map((id) => cache.get(id)));
  const later = await cache.get("d");

  expect([...found, later].map((item) => item?.value)).toEqual([
    "listed",
    "read by itself",
    "read by itself",
    "read by itself",
  ]);
  expect(asked).toEqual(["page 1", "page 2"]);
  await expect(cache.all()).rejects.toThrow("larger than 16 MiB");
});

describe("many large lists", () => {
  const MEBIBYTE = 1024 * 1024;

  /** A list of ten objects on two pages, of so many mebibytes; the second page comes when it may. */
  function listOf(mebibytes: number, second: Promise<void> = Promise.resolve()) {
    const requests: string[] = [];
    const items = Array.from({ length: 10 }, (_, at) => ({
      id: `item-${at}`,
      value: "v".repeat((mebibytes / 10) * MEBIBYTE),
    }));
    async function* pages() {
      requests.push("page");
      yield items.slice(0, 5);
      requests.push("page");
      await second;
      yield items.slice(5);
    }
    const cache = createListCache<Item>({
      list: { registry: "Registry", method: "GET", path: "/items" },
      clock: createFakeClock(),
      pages,
      keyOf: ({ id }) => id,
      readOne: async (id) => {
        requests.push(`one ${id}`);
        return items.find((item) => item.id === id);
      },
    });
    return { cache, requests };
  }

  test("are not all kept: objects of the oldest are read one by one, and whole lists anew", async () => {
    const [old, middle, young] = [listOf(10), listOf(10), listOf(10)];
    await old.cache.all();
    await middle.cache.all();
    await old.cache.get("item-1");
    expect(old.requests).toEqual(["page", "page"]);

    await young.cache.all();
    await Promise.all([old, middle, young].map(({ cache }) => cache.get("item-1")));
    await old.cache.get("item-2");

    expect(old.requests).toEqual(["page", "page", "one item-1", "one item-2"]);
    expect(middle.requests).toEqual(["page", "page"]);
    expect(young.requests).toEqual(["page", "page"]);
    expect(await old.cache.all()).toHaveLength(10);
  });

  test("one that is given up while it is read is still read whole", async () => {
    let resume = (): void => undefined;
    const read = listOf(12, new Promise((resolve) => (resume = resolve)));
    const all = read.cache.all();
    while (read.requests.length < 2) await Promise.resolve();

    await listOf(20).cache.all();
    resume();

    expect(await all).toHaveLength(10);
    await read.cache.get("item-1");
    expect(read.requests).toEqual(["page", "page", "one item-1"]);
  });
});

test("a caller that is cancelled does not take the page away from the others", async () => {
  const account = createAccount(3);
  await account.cache.get("item-0");
  const controller = new AbortController();

  const impatient = account.cache.get("item-1", { signal: controller.signal });
  const patient = account.cache.get("item-2");
  controller.abort();

  await expect(impatient).rejects.toMatchObject({ kind: "cancelled" });
  expect(await patient).toEqual({ id: "item-2", value: "old" });
});

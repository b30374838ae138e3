import { createCoalescer } from "../../src/http/coalesce";

const cancelled = (): Error => new Error("cancelled");

/** A request that is answered by hand. */
function createRequest() {
  const signals: AbortSignal[] = [];
  let answer: (value: string) => void = () => undefined;
  return {
    signals,
    answer: (value: string) => {
      answer(value);
    },
    start: (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<string>((resolve) => {
        answer = resolve;
      });
    },
  };
}

test("callers with the same key share one request", async () => {
  const coalescer = createCoalescer<string>();
  const request = createRequest();
  const share = { start: request.start, call: {}, onCancel: cancelled };

  const both = Promise.all([coalescer.run("a", share), coalescer.run("a", share)]);
  request.answer("one");

  expect(await both).toEqual(["one", "one"]);
  expect(request.signals).toHaveLength(1);
});

test("a caller that comes after the answer starts a new request", async () => {
  const coalescer = createCoalescer<number>();
  let count = 0;
  const share = { start: () => Promise.resolve((count += 1)), call: {}, onCancel: cancelled };

  expect([await coalescer.run("a", share), await coalescer.run("a", share)]).toEqual([1, 2]);
});

test("all callers get the same failure, and the next one tries anew", async () => {
  const coalescer = createCoalescer<string>();
  const failing = { start: () => Promise.reject(new Error("no")), call: {}, onCancel: cancelled };

  const both = await Promise.allSettled([coalescer.run("a", failing), coalescer.run("a", failing)]);

  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await coalescer.run("a", { ...failing, start: () => Promise.resolve("yes") })).toBe("yes");
});

test("one caller's cancellation leaves the request to the others", async () => {
  const coalescer = createCoalescer<string>();
  const request = createRequest();
  const controller = new AbortController();
  const share = { start: request.start, onCancel: cancelled };

  const impatient = coalescer.run("a", { ...share, call: { signal: controller.signal } });
  const patient = coalescer.run("a", { ...share, call: {} });
  controller.abort();
  request.answer("one");

  await expect(impatient).rejects.toThrow("cancelled");
  expect(await patient).toBe("one");
});

test("the request is aborted once nobody waits for it, and nobody joins it any more", async () => {
  const coalescer = createCoalescer<string>();
  const request = createRequest();
  const controller = new AbortController();

  const only = coalescer.run("a", {
    start: request.start,
    call: { signal: controller.signal },
    onCancel: cancelled,
  });
  controller.abort();

  await expect(only).rejects.toThrow("cancelled");
  expect(request.signals[0]?.aborted).toBe(true);
  expect(
    await coalescer.run("a", { start: () => Promise.resolve("new"), call: {}, onCancel: cancelled }),
  ).toBe("new");
});

test("a read that comes after a write does not join one that began before it", async () => {
  const coalescer = createCoalescer<string>();
  const before = createRequest();
  const share = { call: {}, onCancel: cancelled };

  const old = coalescer.run("a", { ...share, start: before.start });
  coalescer.forget();
  const fresh = await coalescer.run("a", { ...share, start: () => Promise.resolve("after the write") });
  before.answer("before the write");

  expect([await old, fresh]).toEqual(["before the write", "after the write"]);
});

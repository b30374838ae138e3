import { OperationCancelled, withCall, type Call } from "../../../src/framework/calls/call";
import type { ObjectValue } from "../../../src/framework/values/value";

const never = { stop: new AbortController().signal };
const aborted = ({ signal }: Call): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("This operation was aborted", "AbortError"));
    });
  });

test("an operation gets the time that the configuration gives it", async () => {
  const before = Date.now();

  const deadline = await withCall(
    "read",
    { timeouts: { read: "1h30m" } },
    never,
    async (call) => call.deadline,
  );

  expect(deadline - before).toBeGreaterThanOrEqual(90 * 60_000);
  expect(deadline - before).toBeLessThan(90 * 60_000 + 5_000);
});

test.each<ObjectValue>([
  {},
  { timeouts: null },
  { timeouts: { read: null } },
  { timeouts: { read: "soon" } },
])("without one it gets ten minutes: %j", async (config) => {
  const before = Date.now();

  const deadline = await withCall("read", config, never, async (call) => call.deadline);

  expect(Math.round((deadline - before) / 60_000)).toBe(10);
});

test("an operation that takes longer is cancelled, and told by which setting it gets more time", async () => {
  const slow = withCall("update", { timeouts: { update: "5ms" } }, never, aborted);

  await expect(slow).rejects.toThrow("It took longer than 0.005 s. Increase timeouts.update.");
});

test("a time that no timer can hold is not over at once", async () => {
  const work = async ({ signal }: Call): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return signal.aborted;
  };

  expect(await withCall("read", { timeouts: { read: "1000h" } }, never, work)).toBe(false);
});

test("an interrupt cancels it, with the reason of the interrupt", async () => {
  const stop = new AbortController();
  const interrupted = withCall("create", {}, { stop: stop.signal }, aborted);

  stop.abort(new OperationCancelled("Terraform was interrupted."));

  await expect(interrupted).rejects.toThrow("Terraform was interrupted.");
});

test("an error that has nothing to do with the interrupt stays what it is", async () => {
  const stop = new AbortController();
  stop.abort(new OperationCancelled("Terraform was interrupted."));

  const failed = withCall("create", {}, { stop: stop.signal }, async () => {
    throw new Error("refused");
  });

  await expect(failed).rejects.toThrow("refused");
});

import type { WorkloadIdentity } from "../../../../src/registries/northflank/api/client";
import { installed, removed } from "../../../../src/registries/northflank/workload-identity/installation";

const LONG = { signal: new AbortController().signal, deadline: Date.now() + 3_600_000 };

const identity = (status: string): WorkloadIdentity => ({
  id: "reader",
  name: "Reader",
  description: undefined,
  priority: undefined,
  providerLinkId: undefined,
  roleMode: undefined,
  providerSetupMode: undefined,
  provider: { type: "aws", arn: undefined, audience: undefined, impersonationUrl: undefined },
  restrictions: {},
  status,
  statusUpdatedAt: undefined,
  errors: status === "error" ? ["access denied"] : [],
});

/** What one look after the other sees, the last one for ever, and what was slept in between. */
function seeing(...statuses: readonly (string | undefined)[]) {
  const waits: number[] = [];
  let looks = 0;
  return {
    waits,
    look: () => {
      const status = statuses[Math.min(looks, statuses.length - 1)];
      looks += 1;
      return Promise.resolve(status === undefined ? undefined : identity(status));
    },
    sleep: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}

test.each<[readonly (string | undefined)[], string | undefined, readonly number[]]>([
  [["applied"], "applied", []],
  [["installing", "installing", "applied"], "applied", [1000, 2000]],
  // It begins shortly after the answer.
  [["unapplied", "installing", "error"], "error", [1000, 2000]],
  // It has no installation, as may be with an existing role.
  [["unapplied"], "unapplied", [1000, 2000, 4000]],
  [["installing", undefined], undefined, [1000]],
  [["somethingNew"], "somethingNew", []],
])("of %j the end is %s", async (statuses, end, waits) => {
  const { look, sleep, waits: slept } = seeing(...statuses);

  expect((await installed(look, {}, LONG, sleep))?.status).toBe(end);
  expect(slept).toEqual(waits);
});

test("an answer that is final needs no look", async () => {
  const look = () => Promise.reject(new Error("looked"));

  expect((await installed(look, { first: identity("applied") }, LONG))?.status).toBe("applied");
});

test("an error from before may be seen a little longer", async () => {
  const { look, sleep } = seeing("error", "updating", "applied");

  const end = await installed(look, { first: identity("error"), before: "error" }, LONG, sleep);

  expect(end?.status).toBe("applied");
});

test("the time of the operation is not used up", async () => {
  const { look, sleep, waits } = seeing("installing");

  const end = await installed(look, {}, { ...LONG, deadline: Date.now() + 30_000 }, sleep);

  expect(end?.status).toBe("installing");
  expect(waits).toEqual([]);
});

test.each([
  [["error", "deleting", undefined], undefined],
  [["applied", "deleting", "deleting", undefined], undefined],
  [["deleting", "deleting", "deleting", "deleting", "error"], "Northflank could not delete"],
])("of a deletion, %j ends with %s", async (statuses, problem) => {
  const { look, sleep } = seeing(...statuses);

  const ending = removed(look, "Reader", LONG, sleep);

  if (problem === undefined) await expect(ending).resolves.toBeUndefined();
  else await expect(ending).rejects.toThrow(problem);
});

test("one that is still being deleted when the time ends is an error", async () => {
  const { look, sleep } = seeing("deleting");

  await expect(removed(look, "Reader", { ...LONG, deadline: Date.now() + 30_000 }, sleep)).rejects.toThrow(
    "has not yet deleted",
  );
});

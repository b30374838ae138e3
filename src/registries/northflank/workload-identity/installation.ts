import { Failure } from "../../../framework";
import { systemClock } from "../../../http";
import type { WorkloadIdentity } from "../api/client";

// The installation of a workload identity in its cloud, and its removal, run in the background. How long they take is not
// documented (docs/apis/northflank.md §3.5).

/** Milliseconds before each look; the last one counts for all that follow. A budget of requests lasts an hour (§5.2). */
const WAITS_MS = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

/** Of the operation's time, so much is left for what comes after the last look. */
const RESERVE_MS = 30_000;

/** What runs in the background may begin shortly after the answer: so many looks may still show what was before. */
const LATE_LOOKS = 3;

interface Watch {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

type Look = () => Promise<WorkloadIdentity | undefined>;

/**
 * Looks until an installation has ended, or the time of the operation nearly has.
 *
 * @param first - what is known already, without a look
 * @param before - the status before it began
 */
export const installed = (
  look: Look,
  { first, before }: { readonly first?: WorkloadIdentity | undefined; readonly before?: string | undefined },
  call: Watch,
  sleep?: Sleep,
): Promise<WorkloadIdentity | undefined> =>
  watched(
    look,
    (seen, looks) => seen !== undefined && isPending(seen.status, looks, before),
    first,
    call,
    sleep,
  );

/** Whether it is installing: certainly by some statuses, at first perhaps by others. */
export function isPending(status: string | undefined, looks: number, before?: string): boolean {
  if (status === undefined) return false;
  if (["installing", "updating", "deleting"].includes(status)) return true;
  const mayBegin = ["unapplied", "outdated"].includes(status) || (status === "error" && before === status);
  return mayBegin && looks <= LATE_LOOKS;
}

/** Looks until a deleted one is gone. @throws Failure when it stays */
export async function removed(look: Look, name: string, call: Watch, sleep?: Sleep): Promise<void> {
  const left = await watched(
    look,
    (seen, looks) => seen !== undefined && (seen.status !== "error" || looks <= LATE_LOOKS),
    undefined,
    call,
    sleep,
  );
  if (left === undefined) return;
  const title = `the workload identity ${JSON.stringify(name)}`;
  throw new Failure(
    left.status === "error"
      ? {
          summary: `Northflank could not delete ${title}`,
          detail: `${reasons(left)} It still exists. Correct the cause and apply again.`,
        }
      : {
          summary: `Northflank has not yet deleted ${title}`,
          detail: `Its status is ${left.status ?? "not returned"}. Apply again later, or increase timeouts.delete.`,
        },
  );
}

/** Why an installation failed, as sentences. */
export const reasons = ({ errors }: Pick<WorkloadIdentity, "errors">): string =>
  errors.length === 0
    ? "Northflank returned no reason."
    : errors.map((error) => (/[.!?]$/.test(error) ? error : `${error}.`)).join(" ");

async function watched(
  look: Look,
  isOpen: (seen: WorkloadIdentity | undefined, looks: number) => boolean,
  first: WorkloadIdentity | undefined,
  { signal, deadline }: Watch,
  sleep: Sleep = (milliseconds, until) => systemClock.sleep(milliseconds, until),
): Promise<WorkloadIdentity | undefined> {
  let seen = first;
  for (let looks = 0; ; looks += 1) {
    if ((looks > 0 || first !== undefined) && !isOpen(seen, looks)) return seen;
    const wait = WAITS_MS[Math.min(looks, WAITS_MS.length - 1)] ?? 0;
    if (looks > 0 && (signal.aborted || Date.now() + wait > deadline - RESERVE_MS)) return seen;
    if (wait > 0) await sleep(wait, signal);
    seen = await look();
  }
}

import {
  faultPlanSchema,
  isAnswerChange,
  isEnding,
  type AnswerChange,
  type EndingFault,
  type Fault,
  type FaultPlan,
  type PendingFault,
} from "./fault-plans";
import { matchesPattern, type RequestLine } from "./pattern";

/** The faults that are still to come. Plans are tried in the order in which they were added. */
export interface FaultScript {
  /**
   * Returns the id by which the plan can be removed. Throws a ZodError when the plan makes no sense, and a RangeError
   * when there are too many.
   */
  add(plan: FaultPlan): number;
  remove(id: number): void;
  clear(): void;
  pending(): readonly PendingFault[];
}

/** What one request has to suffer. All matching delays and changes add up; of the endings the first one counts. */
export interface FaultsOfRequest {
  readonly delayBefore: number;
  readonly delayAfter: number;
  readonly requestPatches: readonly unknown[];
  readonly answerChanges: readonly AnswerChange[];
  readonly ending: EndingFault | undefined;
}

export interface ConsumableFaultScript extends FaultScript {
  /** The faults for this request, used up by it. */
  take(request: RequestLine): FaultsOfRequest;
}

/** What a script holds at most: a program that adds plans without end must not fill the memory. */
const MAX_PLANS = 1000;
/** Of all plans together, written as JSON. */
const MAX_CHARACTERS = 32 * 1024 * 1024;

export function createFaultScript(): ConsumableFaultScript {
  let lastId = 0;
  let plans: PendingFault[] = [];
  const sizes = new Map<number, number>();

  function keepOnly(kept: PendingFault[]): void {
    plans = kept;
    const ids = new Set(kept.map(({ id }) => id));
    for (const id of sizes.keys()) if (!ids.has(id)) sizes.delete(id);
  }

  function take(request: RequestLine): FaultsOfRequest {
    const hits: Fault[] = [];
    const left = plans.flatMap((plan) => {
      if (!matchesPattern(plan.match, request)) return [plan];
      if (plan.skip > 0) return [{ ...plan, skip: plan.skip - 1 }];
      if (isEnding(plan.fault) && hits.some(isEnding)) return [plan];
      hits.push(plan.fault);
      return afterOneHit(plan);
    });
    keepOnly(left);
    return collect(hits);
  }

  return {
    add(plan) {
      const parsed = faultPlanSchema.parse(plan);
      const size = JSON.stringify(parsed).length;
      const total = [...sizes.values()].reduce((sum, each) => sum + each, size);
      if (plans.length >= MAX_PLANS || total > MAX_CHARACTERS) {
        throw new RangeError(
          `At most ${MAX_PLANS} faults of ${MAX_CHARACTERS} characters can be pending. Remove some.`,
        );
      }
      lastId += 1;
      sizes.set(lastId, size);
      plans.push({ id: lastId, ...parsed });
      return lastId;
    },
    remove(id) {
      keepOnly(plans.filter((plan) => plan.id !== id));
    },
    clear() {
      keepOnly([]);
    },
    pending: () => [...plans],
    take,
  };
}

function afterOneHit(plan: PendingFault): PendingFault[] {
  if (plan.times === "always") return [plan];
  return plan.times === 1 ? [] : [{ ...plan, times: plan.times - 1 }];
}

function collect(hits: readonly Fault[]): FaultsOfRequest {
  return {
    delayBefore: totalDelay(hits, "before"),
    delayAfter: totalDelay(hits, "after"),
    requestPatches: hits.flatMap((fault) => (fault.kind === "rewriteRequest" ? [fault.patch] : [])),
    answerChanges: hits.filter(isAnswerChange),
    ending: hits.find(isEnding),
  };
}

function totalDelay(hits: readonly Fault[], when: "before" | "after"): number {
  return hits.reduce(
    (sum, fault) => (fault.kind === "delay" && fault.when === when ? sum + fault.milliseconds : sum),
    0,
  );
}

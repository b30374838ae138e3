import { z } from "zod";
import { matchesPattern, type RequestLine } from "./pattern";

/** `before`: the registry never sees the request. `after`: it did all its work, and only the answer is lost. */
const moment = z.enum(["before", "after"]).default("before");

const httpStatus = z.int().min(200).max(599);
const jsonObject = z.record(z.string(), z.unknown());

/** Everything that can be made to go wrong. Parsed with defaults, so that tests and the control path say the same. */
export const faultSchema = z.discriminatedUnion("kind", [
  /** The answer is late. With `when: "after"` the change is made at once and only its answer waits. */
  z.strictObject({ kind: z.literal("delay"), milliseconds: z.int().min(0), when: moment }),
  /** An error in the registry's own body format. */
  z.strictObject({
    kind: z.literal("answer"),
    status: httpStatus,
    /** The text in the registry's error body; the registry has one for each usual status. */
    message: z.string().optional(),
    /** Sends `Retry-After` with this number of seconds. */
    retryAfterSeconds: z.int().min(0).optional(),
    /** Sends the registry's own rate-limit headers: nothing left, open again in this number of seconds. */
    resetInSeconds: z.int().min(0).optional(),
    headers: z.record(z.string(), z.string()).default({}),
    when: moment,
  }),
  /** A body that is not JSON, as proxies and load balancers answer. */
  z.strictObject({
    kind: z.literal("notJson"),
    status: httpStatus.default(200),
    body: z.string().default("<html><body><h1>Bad gateway</h1></body></html>"),
    contentType: z.string().default("text/html"),
    when: moment,
  }),
  /** The connection is closed without an answer. */
  z.strictObject({ kind: z.literal("drop"), when: moment }),
  /** The connection breaks in the middle of the (real) answer's body. */
  z.strictObject({ kind: z.literal("cut") }),
  /**
   * The registry stores something else than it was asked for: the request's JSON body is changed by this merge patch
   * before the registry reads it. `{ identifier: null }` makes it ignore `identifier`.
   */
  z.strictObject({ kind: z.literal("rewriteRequest"), patch: jsonObject }),
  /** The answer's JSON body is changed by this merge patch: keys missing, keys too many, wrong types. */
  z.strictObject({ kind: z.literal("rewriteAnswer"), patch: jsonObject }),
]);

export const faultPlanSchema = z.strictObject({
  /** Which requests are hit; every one when absent. */
  match: z.strictObject({ method: z.string().optional(), path: z.string().optional() }).default({}),
  /** This many matching requests pass before the fault begins. */
  skip: z.int().min(0).default(0),
  /** How many matching requests are hit. */
  times: z.union([z.int().min(1), z.literal("always")]).default(1),
  fault: faultSchema,
});

export type Fault = z.output<typeof faultSchema>;
/** A fault as it is written down: what has a default may be left out. */
export type FaultPlan = z.input<typeof faultPlanSchema>;
export type AnswerFault = Extract<Fault, { kind: "answer" }>;
/** Faults that end the exchange: one request suffers at most one of them. */
export type EndingFault = Extract<Fault, { kind: "answer" | "notJson" | "drop" | "cut" }>;

export interface PendingFault extends z.output<typeof faultPlanSchema> {
  readonly id: number;
}

/** The faults that are still to come. Plans are tried in the order in which they were added. */
export interface FaultScript {
  /** Returns the id by which the plan can be removed. Throws a ZodError when the plan makes no sense. */
  add(plan: FaultPlan): number;
  remove(id: number): void;
  clear(): void;
  pending(): readonly PendingFault[];
}

/** What one request has to suffer. All matching delays and rewrites add up; of the endings the first one counts. */
export interface FaultsOfRequest {
  readonly delayBefore: number;
  readonly delayAfter: number;
  readonly requestPatches: readonly unknown[];
  readonly answerPatches: readonly unknown[];
  readonly ending: EndingFault | undefined;
}

export interface ConsumableFaultScript extends FaultScript {
  /** The faults for this request, used up by it. */
  take(request: RequestLine): FaultsOfRequest;
}

export function createFaultScript(): ConsumableFaultScript {
  let lastId = 0;
  let plans: PendingFault[] = [];

  function take(request: RequestLine): FaultsOfRequest {
    const hits: Fault[] = [];
    plans = plans.flatMap((plan) => {
      if (!matchesPattern(plan.match, request)) return [plan];
      if (plan.skip > 0) return [{ ...plan, skip: plan.skip - 1 }];
      if (isEnding(plan.fault) && hits.some(isEnding)) return [plan];
      hits.push(plan.fault);
      return afterOneHit(plan);
    });
    return collect(hits);
  }

  return {
    add(plan) {
      lastId += 1;
      plans.push({ id: lastId, ...faultPlanSchema.parse(plan) });
      return lastId;
    },
    remove(id) {
      plans = plans.filter((plan) => plan.id !== id);
    },
    clear() {
      plans = [];
    },
    pending: () => [...plans],
    take,
  };
}

function afterOneHit(plan: PendingFault): PendingFault[] {
  if (plan.times === "always") return [plan];
  return plan.times === 1 ? [] : [{ ...plan, times: plan.times - 1 }];
}

function isEnding(fault: Fault): fault is EndingFault {
  switch (fault.kind) {
    case "answer":
    case "notJson":
    case "drop":
    case "cut":
      return true;
    case "delay":
    case "rewriteRequest":
    case "rewriteAnswer":
      return false;
  }
}

function collect(hits: readonly Fault[]): FaultsOfRequest {
  return {
    delayBefore: totalDelay(hits, "before"),
    delayAfter: totalDelay(hits, "after"),
    requestPatches: hits.flatMap((fault) => (fault.kind === "rewriteRequest" ? [fault.patch] : [])),
    answerPatches: hits.flatMap((fault) => (fault.kind === "rewriteAnswer" ? [fault.patch] : [])),
    ending: hits.find(isEnding),
  };
}

function totalDelay(hits: readonly Fault[], when: "before" | "after"): number {
  return hits.reduce(
    (sum, fault) => (fault.kind === "delay" && fault.when === when ? sum + fault.milliseconds : sum),
    0,
  );
}

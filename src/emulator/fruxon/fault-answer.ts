import type { AnswerFault } from "../host/fault-plans";
import { emptyAnswer, problemAnswer } from "./refusal";
import type { FruxonSettings } from "./settings";

/** Statuses that come without a body (docs/apis/fruxon.md §7.1, §9). */
const WITHOUT_BODY = new Set([401, 403, 405, 429]);

/** An injected error as Fruxon would send it. It has no rate-limit headers of its own but `Retry-After`. */
export function faultAnswer(fault: AnswerFault, settings: FruxonSettings): Response {
  const answer =
    WITHOUT_BODY.has(fault.status) && fault.message === undefined
      ? emptyAnswer(fault.status)
      : problemAnswer({ status: fault.status, detail: fault.message ?? null, instance: null }, settings);
  if (fault.resetInSeconds !== undefined) answer.headers.set("Retry-After", String(fault.resetInSeconds));
  return answer;
}

import type { AnswerFault } from "../host/fault-plans";
import type { Clock } from "../host/clock";
import { errorAnswer, RATE_LIMIT_EXCEEDED } from "./refusal";
import { rateLimitHeadersOf } from "./routes/middleware";

/** An injected error as Buddy would send it. Without `resetInSeconds` it has no rate-limit headers, like a proxy's. */
export function faultAnswer(fault: AnswerFault, clock: Clock): Response {
  const answer = errorAnswer(fault.status, [fault.message ?? usualMessage(fault.status)]);
  if (fault.resetInSeconds === undefined) return answer;
  const resetAt = Math.ceil(clock().getTime() / 1000) + fault.resetInSeconds;
  for (const [name, value] of Object.entries(rateLimitHeadersOf({ remaining: 0, resetAt }))) {
    answer.headers.set(name, value);
  }
  return answer;
}

function usualMessage(status: number): string {
  if (status === 429) return RATE_LIMIT_EXCEEDED;
  return status >= 500 ? "Internal error." : "The request was refused.";
}

import type { AnswerFault } from "../host/fault-plans";
import { errorAnswer, RATE_LIMIT_EXCEEDED } from "./refusal";

/**
 * An injected error as Truto would send it. `Retry-After` is its only rate-limit header here (docs/apis/truto.md §7.3).
 */
export function faultAnswer({ status, message, resetInSeconds }: AnswerFault): Response {
  const answer = errorAnswer(status, message ?? usualMessage(status));
  if (resetInSeconds !== undefined) answer.headers.set("Retry-After", String(resetInSeconds));
  return answer;
}

function usualMessage(status: number): string {
  if (status === 429) return RATE_LIMIT_EXCEEDED;
  return status >= 500 ? "internal error" : "the request was refused";
}

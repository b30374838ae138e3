import type { AnswerFault } from "../host/fault-plans";
import { errorAnswer, RATE_LIMIT_EXCEEDED } from "./refusal";
import { rateLimitHeaders } from "./routes/middleware";
import type { NorthflankSettings } from "./settings";

/** An injected error as Northflank would send it. Without `resetInSeconds` it has no rate-limit headers, like a proxy's. */
export function faultAnswer(
  { status, message, resetInSeconds }: AnswerFault,
  settings: NorthflankSettings,
): Response {
  const answer = errorAnswer({ status, message: message ?? usualMessage(status) }, settings.errorBody);
  if (resetInSeconds === undefined) return answer;
  const headers = rateLimitHeaders(settings, { remaining: 0, resetInSeconds });
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

function usualMessage(status: number): string {
  if (status === 429) return RATE_LIMIT_EXCEEDED;
  return status >= 500 ? "Internal server error." : "The request was refused.";
}

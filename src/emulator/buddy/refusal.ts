import type { BodyRefusals } from "../host/json-body";

/**
 * An error answer in Buddy's form: `{ "errors": [ { "message": "…" } ] }`, one entry per problem (docs/apis/buddy.md
 * §6.1).
 */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly messages: readonly string[],
  ) {
    super(messages.join(" "));
    this.name = "Refusal";
  }
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 405;

export function refusal(status: RefusalStatus, message: string): Refusal {
  return new Refusal(status, [message]);
}

export const UNREADABLE_BODY: BodyRefusals = {
  mediaType: () => refusal(400, "Content-Type must be application/json."),
  noObject: () => refusal(400, "The request body must be a JSON object."),
};

export function errorAnswer(status: number, messages: readonly string[]): Response {
  return Response.json({ errors: messages.map((message) => ({ message })) }, { status });
}

/** Quoted by the sources (docs/apis/buddy.md §6.1, §6.2, §6.4); all other messages are invented. */
export const API_DISABLED = "API is disabled in this workspace.";
export const WORKSPACE_INACTIVE = "Only active workspace have access to API";
export const RATE_LIMIT_EXCEEDED = "Rate limit exceeded.";

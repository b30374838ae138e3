import type { BodyRefusals } from "../host/json-body";
import type { NorthflankSettings } from "./settings";
import { detailsOf, problem, type Problem } from "./rules/problems";

/** An error answer (docs/apis/northflank.md §5.1). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Problems by dotted path; only in validation errors. */
    readonly details?: Readonly<Record<string, readonly string[]>>,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

export function refusal(status: number, message: string): Refusal {
  return new Refusal(status, message);
}

/** The message is as published (docs/apis/northflank.md §5.1). */
export function invalidBody(problems: readonly Problem[]): Refusal {
  return new Refusal(400, "Request failed payload validation - see details.", detailsOf(problems));
}

export const UNREADABLE_BODY: BodyRefusals = {
  mediaType: () => invalidBody([problem("body", "must be sent with Content-Type application/json")]),
  noObject: () => invalidBody([problem("body", "must be a JSON object")]),
};

export function methodNotAllowed(): Refusal {
  return refusal(405, "Method not allowed.");
}

/** The three bodies that sources show: today's, that of 2024 with everything at the top, and a plain string. */
export function errorAnswer(
  { status, message, details }: Pick<Refusal, "status" | "message" | "details">,
  shape: NorthflankSettings["errorBody"],
): Response {
  const id = ID_BY_STATUS[status] ?? "nf-error";
  switch (shape) {
    case "object":
      return Response.json({ error: { status, message, id, details } }, { status });
    case "flat":
      return Response.json({ code: id, message, status, data: details }, { status });
    case "text":
      return Response.json({ error: message }, { status });
  }
}

/**
 * Only the first is known; clients must not branch on the others, which are invented (docs/apis/northflank.md §7.9).
 */
const ID_BY_STATUS: Readonly<Record<number, string>> = {
  400: "nf-invalid-request-body",
  401: "nf-unauthorized",
  403: "nf-forbidden",
  404: "nf-not-found",
  405: "nf-method-not-allowed",
  409: "nf-conflict",
  429: "nf-rate-limit-exceeded",
  500: "nf-internal-error",
};

export const RATE_LIMIT_EXCEEDED = "Rate limit exceeded.";

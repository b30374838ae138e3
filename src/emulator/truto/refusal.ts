import { STATUS_CODES } from "node:http";
import type { BodyRefusals } from "../host/json-body";
import type { Failure, Read } from "./rules/read-body";

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409;

/**
 * An error answer in Truto's form (docs/apis/truto.md §7.1). The messages are
 * invented, like those of the examples in docs/apis/truto.md.
 */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    message: string,
    /** The bad fields of a body. */
    readonly failures: readonly Failure[] = [],
  ) {
    super(message);
    this.name = "Refusal";
  }
}

export function refusal(status: RefusalStatus, message: string): Refusal {
  return new Refusal(status, message);
}

export function invalidFields(failures: readonly Failure[]): Refusal {
  const message = failures.map((failure) => `${failure.field} ${failure.message}`).join("; ");
  return new Refusal(400, message, failures);
}

/** What was read. Throws a `Refusal` (400) that names every bad field. */
export function valid<T>(read: Read<T>): T {
  if (!read.ok) throw invalidFields(read.failures);
  return read.value;
}

export const UNREADABLE_BODY: BodyRefusals = {
  mediaType: () => refusal(400, "Content-Type must be application/json"),
  noObject: () => refusal(400, "the body must be a JSON object"),
};

/** `details` is optional in every error (docs/apis/truto.md §7.1). */
export function errorAnswer(status: number, message: string, failures: readonly Failure[] = []): Response {
  const details = failures.length === 0 ? {} : { details: { failures } };
  const error = STATUS_CODES[status] ?? "Unknown";
  return Response.json({ statusCode: status, error, message, ...details }, { status });
}

export const RATE_LIMIT_EXCEEDED = "rate limit exceeded";

import { isHttpError, isObject, type Refusal, type StatusError } from "../../../http";

/**
 * Truto's messages in an error body: `message`, and one for each bad field where there are any (docs/apis/truto.md
 * §7.1).
 */
export function trutoMessages(body: unknown): readonly string[] {
  if (!isObject(body)) return [];
  const details = isObject(body.details) ? body.details : {};
  const failures: readonly unknown[] = Array.isArray(details.failures) ? details.failures : [];
  const message = typeof body.message === "string" ? [body.message] : [];
  return [...message, ...failures.flatMap(failureText)];
}

/** The shape of an entry is not documented: a text, or an object with the field's name and a message. */
function failureText(entry: unknown): string[] {
  if (typeof entry === "string") return [entry];
  if (!isObject(entry) || typeof entry.message !== "string") return [];
  const field = [entry.field, entry.path].find((name) => typeof name === "string");
  return [typeof field === "string" ? `${field}: ${entry.message}` : entry.message];
}

/** What to do about a refusal, as a sentence after Truto's own message. */
export function hintFor({ status }: Refusal): string | undefined {
  if (status === 401) return TOKEN_REFUSED;
  if (status === 403) return NOT_ALLOWED;
  return undefined;
}

const TOKEN_REFUSED =
  "The token is missing, wrong, expired or revoked. Create API tokens in Truto's dashboard, one for each environment.";

const NOT_ALLOWED =
  "An API token is required: link tokens, integrated-account tokens and MCP tokens " +
  "are refused. Only the team that owns an integration can change it.";

export function isNotFound(error: unknown): error is StatusError {
  return isStatus(error, 404);
}

/** A stale `version` answers 400; 409 would be usual (§12). */
export function mayBeStaleVersion(error: unknown): error is StatusError {
  return isStatus(error, 400) || isStatus(error, 409);
}

/** The status with which a taken name is refused is not documented either (§8.1). */
export function mayBeTakenName(error: unknown): error is StatusError {
  return isStatus(error, 400) || isStatus(error, 409);
}

function isStatus(error: unknown, status: number): error is StatusError {
  return isHttpError(error) && error.kind === "status" && error.status === status;
}

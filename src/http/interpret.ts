import { AnswerLost, type HttpError, InvalidAnswer } from "./errors";
import { jsonProblem } from "./json-limits";
import { keptProblem, type Listing, listingProblem } from "./listing";
import type { Codec } from "./options";
import { type HttpResponse, isRead } from "./request";
import { ShapeProblem } from "./shape";

/**
 * Makes a value of a 2xx answer's JSON. `read` throws `ShapeProblem` for what it cannot use; that and a body that
 * is not JSON end a read in `InvalidAnswer` and a write, which was probably carried out, in `AnswerLost`.
 */
export function interpret<T>(
  response: HttpResponse,
  codec: Codec,
  read: (json: unknown, response: HttpResponse) => T,
  listing?: Listing,
): T {
  const problem = listing === undefined ? undefined : listingProblem(listing, response.text);
  if (problem !== undefined) throw unusable(response, problem);
  try {
    const made = read(parse(response, codec, listing), response);
    const tooMuch = listing === undefined ? undefined : keptProblem(listing, made);
    if (tooMuch !== undefined) throw unusable(response, tooMuch);
    return made;
  } catch (error) {
    if (error instanceof ShapeProblem) throw unusable(response, error.message);
    throw error;
  }
}

function parse(response: HttpResponse, codec: Codec, listing: Listing | undefined): unknown {
  if (response.text.trim() === "") throw unusable(response, "the body is empty");
  const problem = jsonProblem(response.text, listing === undefined ? "object" : "list");
  if (problem !== undefined) throw unusable(response, problem);
  try {
    return codec.parse(response.text);
  } catch {
    // The parser's message quotes the body.
    throw unusable(response, "the body is not JSON");
  }
}

function unusable(response: HttpResponse, reason: string): HttpError {
  const { request, status, requestId } = response;
  if (isRead(request)) return new InvalidAnswer(request, reason);
  const hint = `The response cannot be used: ${reason}.`;
  return new AnswerLost(request, reason, { status, requestId, messages: [], hint });
}

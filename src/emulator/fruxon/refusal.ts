import type { FieldErrors } from "./rules/checked";
import type { FruxonSettings } from "./settings";

export type RefusalStatus = 400 | 403 | 404 | 409 | 415 | 422;

/** An error answer with a body (docs/apis/fruxon.md §7.1). 401, 403, 405 and 429 have none: `emptyAnswer`. */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly detail: string | null,
    readonly errors?: FieldErrors,
    readonly code?: string,
  ) {
    super(detail ?? VALIDATION_TITLE);
    this.name = "Refusal";
  }
}

/** @param code for programs; all but `not_linkable` are invented (docs/apis/fruxon.md §13.1) */
export function refusal(status: RefusalStatus, detail: string, code?: string): Refusal {
  return new Refusal(status, detail, undefined, code);
}

const VALIDATION_TITLE = "One or more validation errors occurred.";
const VALIDATION_TYPE = "https://tools.ietf.org/html/rfc9110#section-15.5.1";

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  404: "Not Found",
  409: "Conflict",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

export interface Problem {
  readonly status: number;
  readonly detail: string | null;
  readonly errors?: FieldErrors | undefined;
  readonly code?: string | undefined;
  /** Path of the request; null where it is not known. */
  readonly instance: string | null;
}

/** Problem details after RFC 9457, as in the examples of docs/apis/fruxon.md §9. */
export function problemAnswer(
  { status, detail, errors, code, instance }: Problem,
  { errorMediaType, errorCodes }: FruxonSettings,
) {
  const body =
    errors === undefined
      ? { type: "about:blank", title: TITLES[status] ?? "Error", status, detail, instance }
      : { type: VALIDATION_TYPE, title: VALIDATION_TITLE, status, detail, instance, errors };
  const coded = code === undefined || errorCodes === "absent" ? body : { ...body, code };
  return new Response(JSON.stringify(coded), { status, headers: { "content-type": errorMediaType } });
}

/** A status without a body: `Content-Length: 0` (docs/apis/fruxon.md §9). */
export function emptyAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { "content-length": "0", ...headers } });
}

import { isHttpError, isObject, type Refusal, type StatusError } from "../../../http";

/**
 * Northflank's messages in an error body (docs/apis/northflank.md §5.1): `error` as an object or a text, or the older
 * flat form. Each entry of `details` follows as `<dotted path>: <text>`, so that it can be told at its attribute.
 */
export function northflankMessages(body: unknown): readonly string[] {
  if (!isObject(body)) return [];
  const { error } = body;
  if (isObject(error)) return [...text(error.message), ...details(error.details)];
  const flat = [...text(error), ...text(body.message)];
  return [...flat, ...details(body.data)];
}

const text = (value: unknown): readonly string[] =>
  typeof value === "string" && value !== "" ? [value] : [];

function details(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([path, reported]) =>
    (Array.isArray(reported) ? reported : [reported])
      .flatMap(text)
      .map((message) => `${path}: ${withoutReceived(message)}`),
  );
}

/** Validation texts may repeat what was sent ("must be >= 10. Received …"), whole or in part (§4.1 no. 5). */
function withoutReceived(message: string): string {
  const reported = message.replace(/[\s,;:.(]*\b(received|got)\b.*$/is, "");
  return reported === "" ? "is not accepted" : reported;
}

/** The entry of `details` in a message, as {@link northflankMessages} writes it. */
export function detailIn(
  message: string,
): { readonly path: readonly string[]; readonly text: string } | undefined {
  const [, path, reported] = /^([\w.[\]-]+): (.+)$/.exec(message) ?? [];
  return path === undefined || reported === undefined
    ? undefined
    : { path: path.split(/[.[\]]+/).filter((step) => step !== ""), text: reported };
}

/** 429 is an assumption: the status of a used-up budget is not documented (§5.1, docs/apis/northflank.md §9 no. 8). */
export const isNorthflankRateLimit = ({ status, messages }: Refusal): boolean =>
  status === 429 ||
  ((status === 403 || status === 503) &&
    messages.some((message) => /rate.?limit|too many requests/i.test(message)));

export type Deed = "read" | "get" | "create" | "update" | "delete";

/** What a token's role must permit, in the wording of the documentation, by what is done (§1.2). */
export type Permissions = Readonly<Record<Deed, string>>;

/** Those of a group whose permissions are called after what is done. */
export const permissionsOf = (group: string): Permissions => ({
  read: `${group} > Read`,
  get: `${group} > Read`,
  create: `${group} > Create`,
  update: `${group} > Update`,
  delete: `${group} > Delete`,
});

/** What a request is about, as far as the hint in its error needs it. */
export interface Asking {
  readonly team: string | undefined;
  readonly permission: string;
}

/** The sentence that follows Northflank's own message: what to do about it. */
export function hintFor({ team, permission }: Asking): (refusal: Refusal) => string | undefined {
  return ({ status }) => {
    switch (status) {
      case 401:
        return "The token is wrong, revoked or expired.";
      case 403:
        return team === undefined
          ? `The token's role needs the permission ${permission}.`
          : `The token's role needs the permission ${permission}, and the token must belong to the team "${team}" or to its organisation.`;
      default:
        return undefined;
    }
  };
}

export const isStatus = (error: unknown, status: number): error is StatusError =>
  isHttpError(error) && error.kind === "status" && error.status === status;

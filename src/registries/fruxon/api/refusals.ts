import { isHttpError, isObject, type JsonObject, type Refusal, type StatusError } from "../../../http";

/**
 * Fruxon's messages in an error body (RFC 9457, docs/apis/fruxon.md §7.1): the first text that says something, then one
 * for each bad field as `<path>: <text>`, so that it can be told at its attribute.
 */
export function fruxonMessages(body: unknown): readonly string[] {
  if (!isObject(body)) return [];
  const general = [body.detail, body.title, body.message].find(isText);
  const code = isText(body.code) ? `code ${body.code}` : undefined;
  return [
    ...(general === undefined ? [] : [code === undefined ? general : `${general} (${code})`]),
    ...(general === undefined && code !== undefined ? [code] : []),
    ...scopeMessages(body),
    ...fieldMessages(body.errors),
  ];
}

/** What a 403 says of a missing scope: `{error: "insufficient_scope", required, granted}`. */
function scopeMessages({ error, required, granted }: JsonObject): readonly string[] {
  if (error !== INSUFFICIENT_SCOPE || !isText(required)) return [];
  const has = Array.isArray(granted) ? granted.filter(isText) : [];
  return [`${INSUFFICIENT_SCOPE}: required ${required}, granted ${has.join(" ") || "none"}`];
}

const INSUFFICIENT_SCOPE = "insufficient_scope";

/** The missing scope in the messages that {@link fruxonMessages} wrote, and what the token has instead. */
export function missingScopeIn(
  messages: readonly string[],
): { readonly required: string; readonly granted: string } | undefined {
  for (const message of messages) {
    const [, required, granted] = /^insufficient_scope: required (\S+), granted (.+)$/.exec(message) ?? [];
    if (required !== undefined && granted !== undefined)
      return { required, granted: granted.replaceAll(" ", ", ") };
  }
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function fieldMessages(errors: unknown): readonly string[] {
  if (!isObject(errors)) return [];
  return Object.entries(errors).flatMap(([path, texts]) =>
    (Array.isArray(texts) ? texts : [texts])
      .filter(isText)
      .map((text) => (path === "" ? text : `${path}: ${text}`)),
  );
}

export interface FieldMessage {
  /** Steps of the API's path: `["configMetadata", "authMetadata", "0", "type"]`. */
  readonly path: readonly string[];
  readonly text: string;
}

/** The field's path in a message that {@link fruxonMessages} wrote; undefined when it is about no field. */
export function fieldIn(message: string): FieldMessage | undefined {
  const [, path, text] = /^([\w$.[\]"'-]+): (.+)$/.exec(message) ?? [];
  if (path === undefined || text === undefined) return undefined;
  const steps = path.split(/[.[\]"']+/).filter((step) => step !== "" && step !== "$");
  return { path: steps, text };
}

export type Scope = `${"integrations" | "tools"}:${"read" | "write"}` | "workspace:write";

/** The sentence that follows Fruxon's own message: what to do about it. */
export const hintFor =
  (scope: Scope | undefined, tenant: string) =>
  ({ status }: Refusal): string | undefined => {
    if (status === 401) return TOKEN_REFUSED;
    if (status !== 403) return undefined;
    const needed = scope === undefined ? "the scope for it" : `the scope ${scope}`;
    return `The token must belong to the tenant "${tenant}" and have ${needed}.`;
  };

const TOKEN_REFUSED =
  "The token is missing, wrong or expired, or base_url is not the host of its workspace's region. Personal tokens " +
  "begin with fx_pat_, tokens of service accounts with fx_sat_; older API keys are not accepted.";

export const isNotFound = (error: unknown): error is StatusError => isStatus(error, 404);

export const isStatus = (error: unknown, ...statuses: readonly number[]): error is StatusError =>
  isHttpError(error) && error.kind === "status" && statuses.includes(error.status);

/** What a validation answers; the official SDK knows 422 as well (§7.2). */
export const isInvalid = (error: unknown): error is StatusError => isStatus(error, 400, 422);

/** With which of these statuses a taken id or an object in use is refused is not documented (§8.1, §8.5). */
export const mayBeConflict = (error: unknown): error is StatusError => isStatus(error, 400, 409, 422);

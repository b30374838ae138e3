import { isHttpError, isObject, type Refusal, type StatusError } from "../../../http";

/**
 * Buddy's messages in an error body: `errors` with objects or texts, or `error` with either (docs/apis/buddy.md §6.1).
 */
export function buddyMessages(body: unknown): readonly string[] {
  if (!isObject(body)) return [];
  const entries: readonly unknown[] = Array.isArray(body.errors) ? body.errors : [];
  return [...entries, body.error, body.errors].flatMap(messageOf);
}

function messageOf(entry: unknown): string[] {
  if (typeof entry === "string") return [entry];
  return isObject(entry) && typeof entry.message === "string" ? [entry.message] : [];
}

/** 429, and the older 403 with this text (§3.4 no. 16, §6.3). */
export function isBuddyRateLimit({ status, messages }: Refusal): boolean {
  return status === 429 || (status === 403 && mentions(messages, /rate limit exceeded/i));
}

export type Scope =
  "INTEGRATION_INFO" | "INTEGRATION_ADD" | "INTEGRATION_MANAGE" | "WORKSPACE" | "EXECUTION_INFO";

/** The sentence that follows Buddy's own message: what to do about it. */
export function hintFor(scopes: readonly Scope[], domain?: string): (refusal: Refusal) => string | undefined {
  return (refusal) => {
    const { status, messages } = refusal;
    // The disabled API answers 403, in an older recording 400 (§6.2).
    if (mentions(messages, /API is disabled/i)) return API_DISABLED;
    if (status === 403 && mentions(messages, /only active workspace/i)) return WORKSPACE_INACTIVE;
    if (status === 401) return TOKEN_REFUSED;
    if (status === 403) return `${neededScopes(scopes)} ${OTHER_REASONS}`;
    if (domain !== undefined && concernsWorkspace(refusal)) return workspaceUnknown(domain);
    return undefined;
  };
}

const API_DISABLED =
  "The developer API must be enabled in the settings of this workspace; only an administrator of the workspace " +
  "can do that.";

const WORKSPACE_INACTIVE =
  "The workspace is frozen, closed or not paid for. Its integrations still exist; reactivate it in Buddy and try again.";

const TOKEN_REFUSED =
  "The token is wrong, expired or from another installation. A token is valid for one installation only " +
  "(app.buddy.works, eu.buddy.works, the Asia cloud or a self-hosted server), and base_url must be the API of " +
  "that installation.";

const OTHER_REASONS =
  "A token can also be limited to certain workspaces or IP addresses, and it never has more rights than its owner.";

function neededScopes(scopes: readonly Scope[]): string {
  const named = scopes.map((scope) =>
    // Newer installations print another name for the same scope (§1.3).
    scope === "INTEGRATION_INFO" ? "INTEGRATION_INFO (INTEGRATION_READ in newer installations)" : scope,
  );
  const isAboutIntegrations = scopes.some((scope) => scope.startsWith("INTEGRATION_"));
  const advice = isAboutIntegrations
    ? " Managing integrations requires INTEGRATION_INFO, INTEGRATION_ADD and INTEGRATION_MANAGE."
    : "";
  return `The token needs the scope ${named.join(" and ")}.${advice}`;
}

function workspaceUnknown(domain: string): string {
  return (
    `The workspace "${domain}" does not exist or is not visible to the token's owner. Use its handle from ` +
    "Buddy's URLs, not its display name."
  );
}

/**
 * Whether a 404 is about the workspace rather than the object asked for. No text is documented, so only a message
 * whose subject is the workspace counts; any other means that the object is gone (§6.2).
 */
export function concernsWorkspace({ status, messages }: Refusal): boolean {
  return (
    status === 404 &&
    mentions(messages, /^(the )?workspace\b|\b(no|unknown|find|such) (the |this )?workspace\b/i)
  );
}

export function isNotFound(error: unknown): error is StatusError {
  return isHttpError(error) && error.kind === "status" && error.status === 404;
}

/** The workspace itself is unknown, deleted or not visible: nothing is said about the object asked for. */
export function isUnknownWorkspace(error: unknown): error is StatusError {
  return isNotFound(error) && concernsWorkspace({ status: error.status, messages: error.registryMessages });
}

function mentions(messages: readonly string[], text: RegExp): boolean {
  return messages.some((message) => text.test(message));
}

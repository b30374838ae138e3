import type { MoveSource, Observed, Value } from "../../../framework";
import type { IntegrationFields } from "./schema";

/** Text attributes that mean the same here and in the official provider, credentials left out. */
const SHARED = [
  "domain",
  "integration_id",
  "name",
  "type",
  "scope",
  "project_name",
  "identifier",
  "auth_type",
  "username",
  "shop",
  "email",
  "app_id",
  "tenant_id",
  "google_project",
  "audience",
  "html_url",
] as const;

type Stored = Readonly<Record<string, Value>>;

/**
 * `buddy_integration` of the official provider (`buddy/buddy` 1.43) as ours. Its state holds every credential in plain
 * text (docs/apis/buddy.md §7.3, no. 1): none of them is taken over, so none is in the state after the move. What Buddy
 * returns is read right after; here stands what it does not return, and what says which object it is.
 */
export const fromOfficialProvider: MoveSource<IntegrationFields> = {
  provider: "buddy/buddy",
  type: "buddy_integration",
  versions: [0],
  convert: (stored) => {
    const texts = Object.fromEntries(SHARED.map((name) => [name, text(stored[name])]));
    const { domain, integrationId } = whichOne(stored);
    return {
      ...(texts as Observed<IntegrationFields>),
      domain,
      integration_id: integrationId,
      id: `${domain}/${integrationId}`,
      all_pipelines_allowed:
        typeof stored.all_pipelines_allowed === "boolean" ? stored.all_pipelines_allowed : undefined,
      role_assumptions: roles(stored.role_assumption),
    };
  },
};

/** Its id is `domain:hash_id`, split at the first colon (docs/apis/buddy.md §5.1). */
function whichOne(stored: Stored): { readonly domain: string; readonly integrationId: string } {
  const id = text(stored.id) ?? "";
  const colon = id.indexOf(":");
  return {
    domain: text(stored.domain) ?? id.slice(0, colon),
    integrationId: text(stored.integration_id) ?? id.slice(colon + 1),
  };
}

/** It keeps an empty list where there are no roles, and zero where a role has no duration. */
function roles(stored: Value | undefined): Observed<IntegrationFields>["role_assumptions"] {
  if (!Array.isArray(stored) || stored.length === 0) return undefined;
  return (stored as readonly Stored[]).map((role) => ({
    arn: text(role.arn) ?? "",
    external_id: text(role.external_id),
    duration: typeof role.duration === "number" && role.duration > 0 ? role.duration : undefined,
  }));
}

/** Not set is null there, sometimes an empty text. */
const text = (value: Value | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

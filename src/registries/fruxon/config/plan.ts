import type { PlanAdjustment, PlanRequest } from "../../../framework";
import type { FruxonConfigFields } from "./schema";
import { lossesOf } from "./losses";

type Fields = FruxonConfigFields;

/** What a change of is written into the draft. */
const WRITTEN = [
  "display_name",
  "parameters",
  "auth",
  "auth_map",
  "sandbox_mode",
  "sandbox_variant",
  "egress_country",
] as const satisfies readonly (keyof Fields)[];

/**
 * Computed values that an update leaves as they are stand in the plan; only what it may change is known after apply.
 * Nothing takes stored credentials away but another user, and that shows in `auth` (docs/apis/fruxon.md §2.3, §6.1).
 */
export function planConfig({
  config,
  prior,
  planned,
  changed,
  sendsCredentials,
  private: kept,
}: PlanRequest<Fields>): PlanAdjustment<Fields> {
  if (prior === undefined) return {};
  const isWritten = sendsCredentials || WRITTEN.some((name) => changed.has(name));
  const isPublished = planned.published !== false && (isWritten || changed.has("published"));
  const { has_auth: hasAuth, has_auth_map: hasAuthMap, granted_scopes: scopes } = prior;
  return {
    problems: lossesOf({ config, prior, planned, changed, private: kept }),
    planned: {
      ...(changed.has("auth") || (sendsCredentials && hasAuth !== true) ? {} : { has_auth: hasAuth }),
      ...(changed.has("auth_map") || (sendsCredentials && hasAuthMap !== true && !isEmpty(planned.auth_map))
        ? {}
        : { has_auth_map: hasAuthMap }),
      ...(changed.has("auth") || sendsCredentials ? {} : { granted_scopes: scopes }),
      ...(isPublished ? {} : { published_revision_id: prior.published_revision_id ?? null }),
    },
  };
}

/** Credentials of a map without entries are those of nothing. */
const isEmpty = (entries: unknown): boolean =>
  entries === undefined || (Array.isArray(entries) && entries.length === 0);

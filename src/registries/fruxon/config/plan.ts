import type { PlanAdjustment, PlanRequest, Problem } from "../../../framework";
import type { FruxonConfigFields } from "./schema";
import { shownIn } from "./secrets";

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
  "additional_fields",
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

type Part = "parameters" | "auth" | "auth_map" | "sandbox_variant";
type Request = Pick<PlanRequest<Fields>, "config" | "prior" | "planned" | "changed" | "private">;

/** Warnings for stored secrets that an update would remove, because it sends their part whole and without them. */
function lossesOf(request: Request): readonly Problem[] {
  const { config, changed } = request;
  const isLacking = (part: Part): boolean => changed.has(part) && config[`${part}_secrets`] === undefined;
  return [
    ...(isLacking("parameters") ? parametersLoss(request) : []),
    ...(isLacking("auth") ? authLoss(request) : []),
    ...(isLacking("auth_map") ? mapLoss(request) : []),
    ...(isLacking("sandbox_variant") ? sandboxLoss(request) : []),
  ];
}

function loss(part: Part, secrets: string, why: string, otherwise = ""): readonly Problem[] {
  return [
    {
      at: [part],
      severity: "warning",
      summary: `The update may remove stored ${secrets}`,
      detail:
        `An update replaces ${part} completely. ${why}, and the configuration does not set ` +
        `them. Set ${part}_secrets${otherwise}, or leave ${part} unchanged.`,
    },
  ];
}

const NOT_SHOWN = "Fruxon does not return the stored secrets in a form that can be sent back";

function parametersLoss({ private: kept }: Request): readonly Problem[] {
  if (shownIn(kept, "parameters") !== "unseen") return [];
  return loss("parameters", "secret parameters", NOT_SHOWN, ' ("{}" if there are none)');
}

function authLoss({ config, prior, planned, private: kept }: Request): readonly Problem[] {
  if (prior?.has_auth !== true) return [];
  const before = prior.auth?.integration_auth_metadata_id;
  const after = methodIn(planned.auth);
  const isOther = after !== undefined && after !== before;
  const hasKey = config.oauth_credential_key !== undefined;
  const orKey = " or a new oauth_credential_key";
  if (isOther) {
    return hasKey
      ? []
      : loss("auth", "credentials", "The stored credentials belong to another auth method", orKey);
  }
  return shownIn(kept, "auth") === "masked" ? [] : loss("auth", "credentials", NOT_SHOWN, orKey);
}

/** Undefined: not known yet. */
function methodIn(auth: unknown): string | undefined {
  if (typeof auth !== "object" || auth === null || !("integration_auth_metadata_id" in auth))
    return undefined;
  const { integration_auth_metadata_id: method } = auth;
  return typeof method === "string" ? method : undefined;
}

/** Answers have no credentials of entries (docs/apis/fruxon.md §2.3), so there is no mask to send back. */
function mapLoss({ prior, planned }: Request): readonly Problem[] {
  const { auth_map: map } = planned;
  // An empty map is there to remove them.
  if (prior?.has_auth_map !== true || (Array.isArray(map) && map.length === 0)) return [];
  return loss("auth_map", "credentials", NOT_SHOWN);
}

/** Masks of a variant are not sent back: that Fruxon keeps its secrets for them is not documented. */
function sandboxLoss({ prior, private: kept }: Request): readonly Problem[] {
  const variant = prior?.sandbox_variant;
  if (variant?.auth !== undefined || (variant?.auth_map ?? []).length > 0)
    return loss("sandbox_variant", "credentials", NOT_SHOWN);
  return ["masked", "unseen"].includes(shownIn(kept, "sandbox") ?? "none")
    ? loss("sandbox_variant", "secret parameters", NOT_SHOWN, ' ("{}" if there are none)')
    : [];
}

import { z } from "zod";
import { MODES } from "../host/settings";
import { ACCESS_LEVELS } from "./rules/permissions";

const accessLevel = z.enum(ACCESS_LEVELS);

/** Where docs/apis/buddy.md has an unknown, there is a switch. All can be changed while the emulator runs. */
export const buddySettingsSchema = z.strictObject({
  /** `strict` refuses what no source says is accepted, `lenient` takes whatever a forgiving server might (§9). */
  mode: z.enum(MODES),
  /** `legacy`: without the response fields that older and self-hosted servers lack, `auth_type` included (§9). */
  generation: z.enum(["current", "legacy"]),
  /** Whether list items carry the six guaranteed keys or the whole integration (§2.2). */
  listItems: z.enum(["short", "full"]),
  /** `workspace`: PROJECT integrations are listed only for `?project_name=` (docs/apis/buddy.md §10 no. 3). */
  listScope: z.enum(["all", "workspace"]),
  /** Whether empty values are `null` or left out (§1.4). */
  emptyValues: z.enum(["null", "omitted"]),
  /**
   * Permissions of an integration that was created without any: documented as they are here (docs/apis/buddy.md §11,
   * Buddy).
   */
  defaultPermissions: z.strictObject({ admins: accessLevel, others: accessLevel }),
  /** Whether the token owner's rights to an integration are enforced: not shown for the API by any source (§1.2). */
  accessLevels: z.enum(["ignored", "enforced"]),
  /**
   * What a new `identifier` in a PATCH does: documented, and seen by no test against the live server
   * (docs/apis/buddy.md §10 no. 4).
   */
  patchedIdentifier: z.enum(["applied", "ignored"]),
  /**
   * What another `auth_type` in a PATCH does: it is refused, or taken; then the credentials of the old one are kept or
   * erased (docs/apis/buddy.md §10 no. 5).
   */
  authTypeChange: z.enum(["keepsCredentials", "erasesCredentials", "refused"]),
  /** `auth_type` in answers about types that know no other way to authenticate (docs/apis/buddy.md §10 no. 6, §3.3). */
  plainAuthType: z.union([z.null(), z.enum(["TOKEN", "DEFAULT"])]),
  /**
   * Status for a missing scope and a disabled API; an older recording has 400 for the latter (docs/apis/buddy.md §10
   * no. 8, §6.2).
   */
  refusalStatus: z.union([z.literal(403), z.literal(400)]),
  /**
   * Status for a workspace that the token is limited away from: an OAuth access gets 401 (docs/apis/buddy.md §11,
   * Buddy).
   */
  foreignWorkspaceStatus: z.union([z.literal(403), z.literal(401)]),
  /**
   * How answers say which pipelines may use an integration: `all_pipelines_allowed`, or `pipelines_access_level` and a
   * level for each pipeline, as targets and environments have it since 2026-03 (docs/apis/buddy.md §11).
   */
  pipelinesAnswer: z.enum(["boolean", "accessLevel"]),
  /** Quota per token. `unlimited` still sends the headers, with the 999 of the documentation's samples. */
  rateLimit: z.union([
    z.literal("unlimited"),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
  /** Status over the limit: 429, or the older 403 with "Rate limit exceeded." (§6.3). */
  rateLimitStatus: z.union([z.literal(429), z.literal(403)]),
  /** Newer documentation shows no rate-limit headers (§6.3). */
  rateLimitHeaders: z.enum(["sent", "absent"]),
  /** More than this is cut down to it. 30 is what the official client uses; no maximum is documented (§2.7). */
  maxPerPage: z.int().min(1),
});

export type BuddySettings = Readonly<z.output<typeof buddySettingsSchema>>;

export interface BuddyOptions extends Partial<BuddySettings> {
  /** `none`: without the workspaces of the default seed and without its tokens. @default "demo" */
  readonly seed?: "demo" | "none" | undefined;
}

export const DEFAULT_SETTINGS: BuddySettings = {
  mode: "strict",
  generation: "current",
  listItems: "short",
  listScope: "all",
  emptyValues: "null",
  defaultPermissions: { admins: "MANAGE", others: "USE_ONLY" },
  accessLevels: "ignored",
  patchedIdentifier: "applied",
  authTypeChange: "keepsCredentials",
  plainAuthType: null,
  refusalStatus: 403,
  foreignWorkspaceStatus: 403,
  pipelinesAnswer: "boolean",
  rateLimit: "unlimited",
  rateLimitStatus: 429,
  rateLimitHeaders: "sent",
  maxPerPage: 30,
};

import { z } from "zod";
import { MODES } from "../host/settings";
import { ACCESS_LEVELS } from "./rules/permissions";

const accessLevel = z.enum(ACCESS_LEVELS);

/** One setting for each unknown of docs/apis/buddy.md. All can be changed while the emulator runs. */
export const buddySettingsSchema = z.strictObject({
  /** `strict` refuses what no source documents as accepted; `lenient` accepts what a tolerant server might (§9). */
  mode: z.enum(MODES),
  /** `legacy`: answers lack the fields that older and self-hosted servers lack, including `auth_type` (§9). */
  generation: z.enum(["current", "legacy"]),
  /** Whether list items have only the six guaranteed keys or all fields (§2.2). */
  listItems: z.enum(["short", "full"]),
  /** `workspace`: PROJECT integrations are listed only with `?project_name=` (docs/apis/buddy.md §10 no. 3). */
  listScope: z.enum(["all", "workspace"]),
  /** Whether empty values are `null` or omitted (§1.4). */
  emptyValues: z.enum(["null", "omitted"]),
  /**
   * Permissions of an integration that was created without any; the default is the documented one (docs/apis/buddy.md
   * §11, Buddy).
   */
  defaultPermissions: z.strictObject({ admins: accessLevel, others: accessLevel }),
  /** Whether the token owner's access level to an integration is enforced; no source shows it for the API (§1.2). */
  accessLevels: z.enum(["ignored", "enforced"]),
  /**
   * What a new `identifier` in a PATCH does: documented, but no test against a live server shows it
   * (docs/apis/buddy.md §10 no. 4).
   */
  patchedIdentifier: z.enum(["applied", "ignored"]),
  /**
   * What another `auth_type` in a PATCH does: it is refused, or applied and the former credentials are kept or erased
   * (docs/apis/buddy.md §10 no. 5).
   */
  authTypeChange: z.enum(["keepsCredentials", "erasesCredentials", "refused"]),
  /** `auth_type` in answers for types with one way to authenticate (docs/apis/buddy.md §10 no. 6, §3.3). */
  plainAuthType: z.union([z.null(), z.enum(["TOKEN", "DEFAULT"])]),
  /**
   * Status for a missing scope and a disabled API; an older recording has 400 for the latter (docs/apis/buddy.md §10
   * no. 8, §6.2).
   */
  refusalStatus: z.union([z.literal(403), z.literal(400)]),
  /**
   * Status for a workspace that the token must not access: limited OAuth access gets 401 (docs/apis/buddy.md §11,
   * Buddy).
   */
  foreignWorkspaceStatus: z.union([z.literal(403), z.literal(401)]),
  /**
   * How answers show which pipelines are allowed to use an integration: `all_pipelines_allowed`, or
   * `pipelines_access_level` and a level for each pipeline, as for targets and environments since 2026-03
   * (docs/apis/buddy.md §11).
   */
  pipelinesAnswer: z.enum(["boolean", "accessLevel"]),
  /** Quota of each token. `unlimited` still sends the headers, with 999 as in the documentation's samples. */
  rateLimit: z.union([
    z.literal("unlimited"),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
  /** Status if the limit is exceeded: 429, or the older 403 with "Rate limit exceeded." (§6.3). */
  rateLimitStatus: z.union([z.literal(429), z.literal(403)]),
  /** Newer documentation shows no rate-limit headers (§6.3). */
  rateLimitHeaders: z.enum(["sent", "absent"]),
  /** Larger values are reduced to it. The official client uses 30; no maximum is documented (§2.7). */
  maxPerPage: z.int().min(1),
});

export type BuddySettings = Readonly<z.output<typeof buddySettingsSchema>>;

export interface BuddyOptions extends Partial<BuddySettings> {
  /** `none`: without the workspaces and tokens of the default seed. @default "demo" */
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

import { z } from "zod";
import { MODES } from "../host/settings";
import { GENERATIONS } from "./rules/generations";

/** How a secret comes back in an answer: not at all, as asterisks, or as it was sent. */
const echo = z.enum(["omit", "masked", "full"]);

/** Where docs/apis/northflank.md has an unknown, there is a switch. All can be changed while the emulator runs. */
export const northflankSettingsSchema = z.strictObject({
  /** `strict` refuses what no source says is accepted, `lenient` takes whatever a forgiving server might (§2.2, §2.4). */
  mode: z.enum(MODES),
  /** The state of the documentation whose enums and fields are known (§2.3, "doc+"). */
  generation: z.enum(GENERATIONS),
  /** Which updates of a cloud integration are served; the others are 405 (docs/apis/northflank.md §9 no. 1). */
  updateMethods: z.enum(["patchAndPost", "patch", "post"]),

  /** Credentials of cloud integrations in get, create and update answers (§4.1); lists never have them. */
  cloudCredentials: echo,
  /** User name and password of registry credentials in get and create answers (§3.1). */
  registryCredentials: echo,
  /** `omit` leaves out the secret members of `sinkData`, `absent` all of it (§3.2). */
  logSinkData: z.enum(["omit", "masked", "full", "absent"]),

  /** `suffixed`: ids are more than the name's slug, so that a client which computes them is wrong (§6). */
  ids: z.enum(["slug", "suffixed"]),
  /** A create whose name is taken: 409, 400, or another id (docs/apis/northflank.md §9 no. 3). */
  duplicateName: z.enum(["conflict", "invalid", "suffixed"]),
  /** A PUT that differs in a field that cannot change: 409, or done (docs/apis/northflank.md §9 no. 3). */
  putImmutable: z.enum(["conflict", "applied"]),
  /** Whether sent credentials take the place of the stored ones or join them (docs/apis/northflank.md §9 no. 5). */
  partialCredentials: z.enum(["replace", "merge"]),
  /** What PATCH takes of the provider's own block: all of `aws`, less or more (docs/apis/northflank.md §10.1). */
  patchedBlocks: z.enum(["none", "permissionCheckLevel", "aws", "all"]),
  /** Whether an AWS cross-account role needs one (docs/apis/northflank.md §9 no. 6). */
  externalId: z.enum(["optional", "required"]),
  /** Whether an update with `""` or `null` clears the description (docs/apis/northflank.md §9 no. 7). */
  descriptionClearing: z.enum(["refused", "accepted"]),
  emptyPatch: z.enum(["accepted", "refused"]),
  /** The legacy update without `credentials`, as in its documented example (§6). */
  legacyWithoutCredentials: z.enum(["accepted", "refused"]),
  /** Status of deleting what is not there (§6). */
  deleteMissing: z.union([z.literal(404), z.literal(200)]),

  /** Whether fields that were never set are left out of answers or filled in with what they amount to (§4.2). */
  emptyValues: z.enum(["omitted", "filled"]),
  /** `shown`: answers carry blocks of other providers, as the official examples do (§2.2). */
  foreignBlocks: z.enum(["absent", "shown"]),
  /**
   * The volatile `registryCredentialRefresh`, in answers of today and the items of lists (docs/apis/northflank.md
   * §10.1).
   */
  credentialRefresh: z.enum(["absent", "shown"]),
  /** `documented`: a blank in log sinks' dates, a stray quote in notifications' (§3.2, §3.4). */
  dates: z.enum(["iso", "documented"]),
  listOrder: z.enum(["oldestFirst", "newestFirst"]),
  /** `per_page` over 100 (§5.3). */
  perPageOverMax: z.enum(["refused", "capped"]),

  /** Whether registry credentials need user name and password without an integration, or, as documented, with one (§3.1). */
  registryPasswordRule: z.enum(["withoutIntegration", "withIntegration"]),
  /** Whether `sinkData` of an update joins what is stored, member by member, or takes its place (§3.2, not documented). */
  sinkDataUpdate: z.enum(["merge", "replace"]),
  /**
   * What an update of a sink demands and refuses by its type; earlier nearly all was optional (docs/apis/northflank.md
   * §10.2).
   */
  sinkUpdate: z.enum(["current", "earlier"]),
  /**
   * `encoding` in the update of a `loki` sink, which the newest schema has no member for: refused, ignored, or taken as
   * before (docs/apis/northflank.md §10.2).
   */
  lokiEncoding: z.enum(["refused", "ignored", "taken"]),
  /**
   * Regions of an `aws_s3` sink: any text, or those that the newest schema lists (docs/apis/northflank.md §10.2: warn
   * only).
   */
  sinkRegions: z.enum(["anything", "listed"]),
  /** The same for `events` of a notification integration (§3.4, not documented). */
  eventsUpdate: z.enum(["merge", "replace"]),
  /** Whether the id of a notification integration follows its name (§3.4). */
  notificationIds: z.enum(["stay", "follow"]),

  /** Status of a team that exists and is not the token's (§1.1). */
  foreignTeam: z.union([z.literal(404), z.literal(403)]),
  /** `object` is today's error body, `flat` that of 2024, `text` an `error` that is a plain string (§5.1). */
  errorBody: z.enum(["object", "flat", "text"]),
  /** Quota per account (§5.2). `unlimited` still sends the headers. */
  rateLimit: z.union([
    z.literal("unlimited"),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
  /** Not documented (docs/apis/northflank.md §9 no. 8). */
  rateLimitStatus: z.union([z.literal(429), z.literal(403), z.literal(503)]),
  /** `Retry-After` beside the documented headers (docs/apis/northflank.md §9 no. 8). */
  retryAfter: z.enum(["absent", "sent"]),
});

export type NorthflankSettings = Readonly<z.output<typeof northflankSettingsSchema>>;

export interface NorthflankOptions extends Partial<NorthflankSettings> {
  /** `none`: without the organisation, teams and tokens of the default seed. @default "demo" */
  readonly seed?: "demo" | "none" | undefined;
}

/**
 * The documented quota: 1000 requests in the hour that begins with the first of them (docs/apis/northflank.md §5.2).
 */
export const DOCUMENTED_QUOTA = { requests: 1000, windowSeconds: 3600 };

export const DEFAULT_SETTINGS: NorthflankSettings = {
  mode: "strict",
  generation: "newest",
  updateMethods: "patchAndPost",
  cloudCredentials: "omit",
  registryCredentials: "full",
  logSinkData: "full",
  ids: "slug",
  duplicateName: "conflict",
  putImmutable: "conflict",
  partialCredentials: "replace",
  patchedBlocks: "aws",
  externalId: "optional",
  descriptionClearing: "refused",
  emptyPatch: "accepted",
  legacyWithoutCredentials: "accepted",
  deleteMissing: 404,
  emptyValues: "omitted",
  foreignBlocks: "absent",
  credentialRefresh: "shown",
  dates: "iso",
  listOrder: "oldestFirst",
  perPageOverMax: "refused",
  registryPasswordRule: "withoutIntegration",
  sinkDataUpdate: "merge",
  sinkUpdate: "current",
  lokiEncoding: "refused",
  sinkRegions: "listed",
  eventsUpdate: "replace",
  notificationIds: "stay",
  foreignTeam: 404,
  errorBody: "object",
  rateLimit: DOCUMENTED_QUOTA,
  rateLimitStatus: 429,
  retryAfter: "absent",
};

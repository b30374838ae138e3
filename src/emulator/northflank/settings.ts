import { z } from "zod";
import { MODES } from "../host/settings";
import { GENERATIONS } from "./rules/generations";

/** How an answer shows a secret: omitted, as asterisks, or as it was sent. */
const echo = z.enum(["omit", "masked", "full"]);

/** One setting for each unknown of docs/apis/northflank.md. All can be changed while the emulator runs. */
export const northflankSettingsSchema = z.strictObject({
  /**
   * `strict` refuses what no source documents as accepted; `lenient` accepts what a tolerant server might (§2.2, §2.4).
   */
  mode: z.enum(MODES),
  /** The generation of the documentation whose enums and fields are supported (§2.3, "doc+"). */
  generation: z.enum(GENERATIONS),
  /** Which updates of a cloud integration are served; the others are 405 (docs/apis/northflank.md §9 no. 1). */
  updateMethods: z.enum(["patchAndPost", "patch", "post"]),

  /** Credentials of cloud integrations in get, create and update answers (§4.1); lists never have them. */
  cloudCredentials: echo,
  /** User name and password of registry credentials in get and create answers (§3.1). */
  registryCredentials: echo,
  /** `omit`: without the secret members of `sinkData`; `absent`: without `sinkData` (§3.2). */
  logSinkData: z.enum(["omit", "masked", "full", "absent"]),

  /** `suffixed`: ids are the name's slug and a suffix, so that a client that computes them fails (§6). */
  ids: z.enum(["slug", "suffixed"]),
  /** A create whose name is taken: 409, 400, or another id (docs/apis/northflank.md §9 no. 3). */
  duplicateName: z.enum(["conflict", "invalid", "suffixed"]),
  /** A PUT that changes an immutable field: 409, or applied (docs/apis/northflank.md §9 no. 3). */
  putImmutable: z.enum(["conflict", "applied"]),
  /** Whether sent credentials replace the stored ones or are merged into them (docs/apis/northflank.md §9 no. 5). */
  partialCredentials: z.enum(["replace", "merge"]),
  /**
   * Which members of the providers' blocks PATCH accepts: the `aws` block, fewer or more (docs/apis/northflank.md
   * §10.1).
   */
  patchedBlocks: z.enum(["none", "permissionCheckLevel", "aws", "all"]),
  /** Whether an AWS cross-account role requires an `externalId` (docs/apis/northflank.md §9 no. 6). */
  externalId: z.enum(["optional", "required"]),
  /** Whether an update with `""` or `null` clears the description (docs/apis/northflank.md §9 no. 7). */
  descriptionClearing: z.enum(["refused", "accepted"]),
  emptyPatch: z.enum(["accepted", "refused"]),
  /** The legacy update without `credentials`, as in its documented example (§6). */
  legacyWithoutCredentials: z.enum(["accepted", "refused"]),
  /** Status of a delete if the object does not exist (§6). */
  deleteMissing: z.union([z.literal(404), z.literal(200)]),

  /** Whether answers omit fields that were never set, or contain the equivalent values (§4.2). */
  emptyValues: z.enum(["omitted", "filled"]),
  /** `shown`: answers contain blocks of other providers, as the official examples do (§2.2). */
  foreignBlocks: z.enum(["absent", "shown"]),
  /**
   * `registryCredentialRefresh`, which the server changes, in current answers and list items (docs/apis/northflank.md
   * §10.1).
   */
  credentialRefresh: z.enum(["absent", "shown"]),
  /** `documented`: log sinks' dates contain a blank, those of notifications a stray quote (§3.2, §3.4). */
  dates: z.enum(["iso", "documented"]),
  listOrder: z.enum(["oldestFirst", "newestFirst"]),
  /** `per_page` over 100 (§5.3). */
  perPageOverMax: z.enum(["refused", "capped"]),

  /**
   * Whether registry credentials require user name and password without an integration or, as documented, with one
   * (§3.1).
   */
  registryPasswordRule: z.enum(["withoutIntegration", "withIntegration"]),
  /**
   * Whether `sinkData` of an update is merged into the stored one or replaces it (§3.2, not documented); of an audit log
   * sink, only its `auth` (§3.9).
   */
  sinkDataUpdate: z.enum(["merge", "replace"]),
  /** The keys of a backup destination in the answer of get, documented as shown (§3.3). */
  backupKeys: echo,
  /** The id of a backup destination in the list, whose schema has none (§3.3). */
  backupListIds: z.enum(["shown", "absent"]),
  /** The secret of an audit log sink in answers, documented as redacted (§3.9). */
  auditSecrets: z.enum(["omit", "masked"]),
  /** What the list has of an audit log sink (§3.9, not documented). */
  auditList: z.enum(["whole", "withoutSinkData"]),
  /**
   * What an update of a sink requires and refuses, depending on its type; earlier nearly all was optional
   * (docs/apis/northflank.md §10.2).
   */
  sinkUpdate: z.enum(["current", "earlier"]),
  /**
   * `encoding` in the update of a `loki` sink, which the newest schema lacks: refused, ignored, or accepted as before
   * (docs/apis/northflank.md §10.2).
   */
  lokiEncoding: z.enum(["refused", "ignored", "taken"]),
  /**
   * Regions of an `aws_s3` sink: any string, or those that the newest schema lists (docs/apis/northflank.md §10.2: warn
   * only).
   */
  sinkRegions: z.enum(["anything", "listed"]),
  /** The same for `events` of a notification integration (§3.4, not documented). */
  eventsUpdate: z.enum(["merge", "replace"]),
  /** Whether the id of a notification integration or a backup destination changes with its name (§3.3, §3.4). */
  notificationIds: z.enum(["stay", "follow"]),

  /** How the installation of a workload identity ends; `none`: it has none (§3.5, not documented). */
  identityInstall: z.enum(["applied", "error", "none"]),
  /** Reads of a workload identity that still show its installation or its deletion (§3.5, not documented). */
  identityReads: z.int().min(0),
  /** What the list has of a workload identity (§3.5, not documented). */
  identityList: z.enum(["whole", "names"]),
  /** What the list has of an SSH identity (§3.6, not documented). */
  sshList: z.enum(["whole", "names"]),

  /** Status for an existing team that the token cannot access (§1.1). */
  foreignTeam: z.union([z.literal(404), z.literal(403)]),
  /** `object`: the current error body; `flat`: that of 2024; `text`: `error` is a plain string (§5.1). */
  errorBody: z.enum(["object", "flat", "text"]),
  /** Quota of each account (§5.2). `unlimited` still sends the headers. */
  rateLimit: z.union([
    z.literal("unlimited"),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
  /** Not documented (docs/apis/northflank.md §9 no. 8). */
  rateLimitStatus: z.union([z.literal(429), z.literal(403), z.literal(503)]),
  /** `Retry-After` in addition to the documented headers (docs/apis/northflank.md §9 no. 8). */
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
  backupKeys: "full",
  backupListIds: "absent",
  auditSecrets: "omit",
  auditList: "whole",
  sinkUpdate: "current",
  lokiEncoding: "refused",
  sinkRegions: "listed",
  eventsUpdate: "replace",
  notificationIds: "stay",
  identityInstall: "applied",
  identityReads: 0,
  identityList: "names",
  sshList: "names",
  foreignTeam: 404,
  errorBody: "object",
  rateLimit: DOCUMENTED_QUOTA,
  rateLimitStatus: 429,
  retryAfter: "absent",
};

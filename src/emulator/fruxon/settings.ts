import { z } from "zod";
import { ENUM_CASES } from "./rules/enums";
import { SECRET_FORMS } from "./rules/metadata-secrets";
import { MODES } from "../host/settings";

const moves = z.enum(["move", "keep"]);
const semantics = z.enum(["merge", "replace"]);

/** Where docs/apis/fruxon.md has an unknown, there is a switch. All can be changed while the emulator runs. */
export const fruxonSettingsSchema = z.strictObject({
  /**
   * `strict` refuses what no source says is accepted. `lenient` ignores members of a body that the schema does not know
   * (§8.8), takes settings directly inside `authSettings` too (§12), and lets a config name an auth method or a level
   * that its integration does not have.
   */
  mode: z.enum(MODES),
  /** Members of a body that the schema does not know: dropped without a word, as the server does, or refused. */
  unknownKeys: z.enum(["dropped", "refused"]),
  /**
   * Whether a config must have the parameters that its integration requires, and no others (docs/apis/fruxon.md §13.2).
   */
  configParameters: z.enum(["checked", "anything"]),
  /** What a PUT does that takes an auth method away from configs that use it (§3.2). */
  authMethodInUse: z.enum(["allow", "refuse"]),

  /** Status of both creates (§2.1, §2.3). */
  createStatus: z.union([z.literal(200), z.literal(201)]),
  /** Status for an integration id that is taken (§8.1). */
  duplicateStatus: z.union([z.literal(409), z.literal(400)]),
  /** Status for deleting an integration with configs, or a config that agents use (§2.1, §2.3). */
  inUseStatus: z.union([z.literal(400), z.literal(409)]),
  /** Status for a body that breaks a rule; the official SDK knows 422 as well (§7.2). */
  validationStatus: z.union([z.literal(400), z.literal(422)]),
  /** Status for a PUT on a SYSTEM integration (§8.4). */
  systemPutStatus: z.union([z.literal(404), z.literal(403), z.literal(400)]),
  /** 204 without a body, or 200 with what was deleted (§2.1). */
  deleteAnswer: z.enum(["empty", "object"]),
  /** Media type of error bodies (§7.1). */
  errorMediaType: z.enum(["application/problem+json", "application/json"]),
  /** Whether errors carry a machine-readable `code`. All but one of the codes are invented. */
  errorCodes: z.enum(["sent", "absent"]),
  /** What a 403 for a missing scope says: which one, and which the token has. */
  scopeErrors: z.enum(["body", "empty"]),
  /** Whether validation errors repeat the value that was sent, secrets included (§7.1). */
  errorsQuoteInput: z.enum(["never", "always"]),

  /** What PUT does to left-out fields: keep or reset (§2.1). A `null` counts as left out. */
  putSemantics: semantics,
  /** Whether `configMetadata` is merged entry by entry, by id and name, or replaced whole (§2.1). */
  metadataSemantics: semantics,
  /** The same for a config's `parameters`, `auth` and `sandboxVariant` (§2.3). `authMap` is always replaced. */
  patchSemantics: semantics,
  /** How answers show the secrets of an integration. `clear` is not expected of the server (§4.2). */
  secretsOnRead: z.enum(SECRET_FORMS),
  /** How the secrets of a config's draft look in answers. The older reference has no `auth.parameters` at all (§2.3). */
  configSecrets: z.enum(["mask", "absent"]),
  /** A mask that is sent for a secret of a config: the stored secret stays, or the mask takes its place. */
  sentMasks: z.enum(["keepStored", "store"]),
  /** Secret parameters that the `parameters` of a PATCH leave out: gone with the rest of the old value, or kept. */
  leftOutSecretParameters: z.enum(["dropped", "kept"]),
  /** How `auth.parameters` looks in `sandboxVariant` and in revisions that are read (§2.3). */
  printedParameters: z.enum(["mask", "empty", "clear"]),
  /** The same in the answer of `:publish`, which has the credentials decrypted (docs/apis/fruxon.md §13.2). */
  publishedParameters: z.enum(["clear", "mask", "empty"]),
  /** Whether `configTestSupported` follows from the method's type, or is what the client sent (§3.2). */
  configTestSupported: z.enum(["byType", "asSent"]),

  /** Order of parameters and auth methods in answers (§6.2: to be ignored). */
  metadataOrder: z.enum(["asSent", "reversed"]),

  /**
   * `required`: new ids begin with `custom_` and go on in snake_case, others are refused, and those of before stay
   * usable (docs/apis/fruxon.md §13.2). `custom_`: the server puts it before the id (§8.2). `none`: any id is taken.
   */
  idPrefix: z.enum(["none", "custom_", "required"]),
  /** `type` of integrations that are not SYSTEM (§3.1). */
  ownType: z.string().min(1),
  /** Spelling of enums in answers (§12). */
  enumCase: z.enum(ENUM_CASES),
  /** Whether top-level fields without a value are `null` or left out (§3.1). */
  emptyValues: z.enum(["null", "omitted"]),
  /** An empty `description` in answers (§8.10). */
  emptyDescription: z.enum(["asSent", "null"]),
  /** Unit of `createdAt` and `modifiedAt` (§3.3). With seconds, writes of one second look alike. */
  timeUnit: z.enum(["milliseconds", "seconds"]),
  /** Whether a write that changes nothing moves `modifiedAt` (§6.3). */
  noOpWrites: moves,
  /** Whether publishing and rolling back move the config's `modifiedAt` (not documented). */
  publishing: moves,
  /** Whether changes of an integration's tools move its `modifiedAt` (§6.3). */
  toolChanges: moves,

  /** Whether list items are whole integrations or lack `configMetadata` (§2.1). */
  listItems: z.enum(["full", "short"]),
  /** Lists of configs and revisions: a bare array or `{ "items": […] }` (§2.3). */
  configList: z.enum(["array", "envelope", "configsEnvelope"]),
  /** Which spelling of the paging parameters is understood, `current` or an older one; the others are ignored (§5). */
  pagingNames: z.enum(["all", "current", "snake", "dotted", "plain", "none"]),
  /** Which names of the filters are understood: those of today, or the older ones and other spellings too (§2.1). */
  filterNames: z.enum(["all", "current"]),
  /** A list whose token, page or emptiness comes again and again. */
  pagingDefect: z.enum(["none", "sameToken", "samePage", "emptyPage"]),
  /** `nextPageToken`: the number of items to skip, or something opaque, as documented now. */
  pageTokens: z.enum(["skip", "cursor"]),
  /** `nextPageToken` of the last page (§5). */
  lastPageToken: z.enum(["null", "absent", "empty"]),
  /** Items of a page that is asked for without a size (§5). */
  defaultPageSize: z.int().min(1),
  /** More than this is cut down to it (§5). */
  maxPageSize: z.int().min(1),

  /** Names of the token in the answer of the credential check: `tokenName`, or `apiKeyName` as before. */
  healthNames: z.enum(["current", "former"]),

  /** Secret values that a verification accepts; every other one "does not work" (§10, "Verify"). */
  validSecrets: z.array(z.string()),
  /** `any`: whatever key comes is good for one use. `issued`: only those handed out by the emulator. */
  oAuthKeys: z.enum(["any", "issued"]),
  /** Quota per token; numbers and headers are not documented (§7.3). */
  rateLimit: z.union([
    z.literal("unlimited"),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
  /** `Retry-After` of an answer over the limit: seconds, an HTTP date, or none (§7.3). */
  retryAfter: z.enum(["seconds", "date", "absent"]),
});

export type FruxonSettings = Readonly<z.output<typeof fruxonSettingsSchema>>;

export interface FruxonOptions extends Partial<FruxonSettings> {
  /** `none`: without the tenants of the default seed and without its tokens. @default "demo" */
  readonly seed?: "demo" | "none" | undefined;
}

export const DEFAULT_SETTINGS: FruxonSettings = {
  mode: "strict",
  unknownKeys: "dropped",
  configParameters: "checked",
  authMethodInUse: "allow",
  createStatus: 200,
  duplicateStatus: 409,
  inUseStatus: 400,
  validationStatus: 400,
  systemPutStatus: 404,
  deleteAnswer: "empty",
  errorMediaType: "application/problem+json",
  errorCodes: "sent",
  scopeErrors: "body",
  errorsQuoteInput: "never",
  putSemantics: "merge",
  metadataSemantics: "replace",
  patchSemantics: "replace",
  secretsOnRead: "absent",
  configSecrets: "mask",
  sentMasks: "keepStored",
  leftOutSecretParameters: "dropped",
  printedParameters: "mask",
  publishedParameters: "clear",
  configTestSupported: "byType",
  metadataOrder: "asSent",
  idPrefix: "required",
  ownType: "CUSTOM",
  enumCase: "UPPER_SNAKE",
  emptyValues: "null",
  emptyDescription: "asSent",
  timeUnit: "milliseconds",
  noOpWrites: "move",
  publishing: "move",
  toolChanges: "move",
  listItems: "full",
  configList: "array",
  pagingNames: "current",
  filterNames: "current",
  pagingDefect: "none",
  pageTokens: "cursor",
  lastPageToken: "null",
  defaultPageSize: 10,
  maxPageSize: 100,
  healthNames: "current",
  validSecrets: ["FAKE-VALID-SECRET", "FAKE-VALID-SECRET-2"],
  oAuthKeys: "any",
  rateLimit: "unlimited",
  retryAfter: "seconds",
};

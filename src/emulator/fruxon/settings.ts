import { z } from "zod";
import { ENUM_CASES } from "./rules/enums";
import { SECRET_FORMS } from "./rules/metadata-secrets";
import { MODES } from "../host/settings";

const moves = z.enum(["move", "keep"]);
const semantics = z.enum(["merge", "replace"]);

/** One setting for each unknown of docs/apis/fruxon.md. All can be changed while the emulator runs. */
export const fruxonSettingsSchema = z.strictObject({
  /**
   * `strict` refuses what no source documents as accepted. `lenient` ignores members of a body that are not in the
   * schema (§8.8), also accepts settings directly inside `authSettings` (§12), and accepts a config with an auth method
   * or a level that its integration does not have.
   */
  mode: z.enum(MODES),
  /** Members of a body that are not in the schema: dropped silently, as the server does, or refused. */
  unknownKeys: z.enum(["dropped", "refused"]),
  /**
   * Whether a config must have the parameters that its integration requires, and no others (docs/apis/fruxon.md §13.2).
   */
  configParameters: z.enum(["checked", "anything"]),
  /** What a PUT does that removes an auth method that configs use (§3.2). */
  authMethodInUse: z.enum(["allow", "refuse"]),

  /** Status of both creates (§2.1, §2.3). */
  createStatus: z.union([z.literal(200), z.literal(201)]),
  /** Status of a create whose integration id is taken (§8.1). */
  duplicateStatus: z.union([z.literal(409), z.literal(400)]),
  /** Status for deleting an integration with configs, or a config that agents use (§2.1, §2.3). */
  inUseStatus: z.union([z.literal(400), z.literal(409)]),
  /** Status for a body that breaks a rule; the official SDK also handles 422 (§7.2). */
  validationStatus: z.union([z.literal(400), z.literal(422)]),
  /** Status for a PUT on a SYSTEM integration (§8.4). */
  systemPutStatus: z.union([z.literal(404), z.literal(403), z.literal(400)]),
  /** 204 without a body, or 200 with the deleted object (§2.1). */
  deleteAnswer: z.enum(["empty", "object"]),
  /** Media type of error bodies (§7.1). */
  errorMediaType: z.enum(["application/problem+json", "application/json"]),
  /** Whether errors carry a machine-readable `code`. All but one of the codes are invented. */
  errorCodes: z.enum(["sent", "absent"]),
  /** Whether a 403 for a missing scope names the scope and those of the token, or has no body. */
  scopeErrors: z.enum(["body", "empty"]),
  /** Whether validation errors repeat the value that was sent, including secrets (§7.1). */
  errorsQuoteInput: z.enum(["never", "always"]),

  /** Whether PUT keeps or resets omitted fields (§2.1). `null` counts as omitted. */
  putSemantics: semantics,
  /** Whether `configMetadata` is merged entry by entry, by id and name, or replaced as a whole (§2.1). */
  metadataSemantics: semantics,
  /** The same for a config's `parameters`, `auth` and `sandboxVariant` (§2.3). `authMap` is always replaced. */
  patchSemantics: semantics,
  /** How answers show the secrets of an integration. The real server is not expected to do `clear` (§4.2). */
  secretsOnRead: z.enum(SECRET_FORMS),
  /** How answers show the secrets of a config's draft. The older reference has no `auth.parameters` (§2.3). */
  configSecrets: z.enum(["mask", "absent"]),
  /** A mask that is sent for a secret of a config: the stored secret is kept, or the mask replaces it. */
  sentMasks: z.enum(["keepStored", "store"]),
  /** Secret parameters that the `parameters` of a PATCH omit: dropped with the rest of the old value, or kept. */
  leftOutSecretParameters: z.enum(["dropped", "kept"]),
  /** How `sandboxVariant` and the answers of revisions show `auth.parameters` (§2.3). */
  printedParameters: z.enum(["mask", "empty", "clear"]),
  /** The same in the answer of `:publish`, where the credentials are decrypted (docs/apis/fruxon.md §13.2). */
  publishedParameters: z.enum(["clear", "mask", "empty"]),
  /** Whether `configTestSupported` is derived from the method's type, or is as the client sent it (§3.2). */
  configTestSupported: z.enum(["byType", "asSent"]),

  /** Order of parameters and auth methods in answers (§6.2: to be ignored). */
  metadataOrder: z.enum(["asSent", "reversed"]),

  /**
   * `required`: new ids begin with `custom_`, followed by snake_case; others are refused, and existing ones stay usable
   * (docs/apis/fruxon.md §13.2). `custom_`: the server puts it before the id (§8.2). `none`: any id is accepted.
   */
  idPrefix: z.enum(["none", "custom_", "required"]),
  /** `type` of integrations that are not SYSTEM (§3.1). */
  ownType: z.string().min(1),
  /** Spelling of enums in answers (§12). */
  enumCase: z.enum(ENUM_CASES),
  /** Whether top-level fields without a value are `null` or omitted (§3.1). */
  emptyValues: z.enum(["null", "omitted"]),
  /** How answers show an empty `description` (§8.10). */
  emptyDescription: z.enum(["asSent", "null"]),
  /** Unit of `createdAt` and `modifiedAt` (§3.3). With seconds, writes in the same second have the same value. */
  timeUnit: z.enum(["milliseconds", "seconds"]),
  /** Whether a write that changes nothing updates `modifiedAt` (§6.3). */
  noOpWrites: moves,
  /** Whether publishing and rolling back update the config's `modifiedAt` (not documented). */
  publishing: moves,
  /** Whether changes of an integration's tools update its `modifiedAt` (§6.3). */
  toolChanges: moves,

  /** What GET answers for an archived environment, which lists never have: a 404, or the environment (§2.8). */
  archivedEnvironments: z.enum(["missing", "answered"]),

  /** Whether list items are complete integrations or lack `configMetadata` (§2.1). */
  listItems: z.enum(["full", "short"]),
  /** Lists of configs and revisions: a bare array or `{ "items": […] }` (§2.3). */
  configList: z.enum(["array", "envelope", "configsEnvelope"]),
  /** Which spelling of the paging parameters is supported, `current` or an older one; others are ignored (§5). */
  pagingNames: z.enum(["all", "current", "snake", "dotted", "plain", "none"]),
  /** Which names of the filters are supported: `current`, or also the older ones and other spellings (§2.1). */
  filterNames: z.enum(["all", "current"]),
  /** A list that repeats the same token, the same page or an empty page without end. */
  pagingDefect: z.enum(["none", "sameToken", "samePage", "emptyPage"]),
  /** `nextPageToken`: the number of items to skip, or an opaque cursor, as currently documented. */
  pageTokens: z.enum(["skip", "cursor"]),
  /** `nextPageToken` of the last page (§5). */
  lastPageToken: z.enum(["null", "absent", "empty"]),
  /** Page size if the request has none (§5). */
  defaultPageSize: z.int().min(1),
  /** Larger page sizes are reduced to it (§5). */
  maxPageSize: z.int().min(1),

  /** Member names in the answer of the credential check: `tokenName`, or the former `apiKeyName`. */
  healthNames: z.enum(["current", "former"]),

  /** Secret values with which a verification succeeds; it fails with any other (§10). */
  validSecrets: z.array(z.string()),
  /** `any`: every key works once. `issued`: only keys that the emulator issued. */
  oAuthKeys: z.enum(["any", "issued"]),
  /** Quota of each token; numbers and headers are not documented (§7.3). */
  rateLimit: z.union([
    z.literal("unlimited"),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
  /** `Retry-After` if the limit is exceeded: seconds, an HTTP date, or none (§7.3). */
  retryAfter: z.enum(["seconds", "date", "absent"]),
});

export type FruxonSettings = Readonly<z.output<typeof fruxonSettingsSchema>>;

export interface FruxonOptions extends Partial<FruxonSettings> {
  /** `none`: without the tenants and tokens of the default seed. @default "demo" */
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
  archivedEnvironments: "missing",
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

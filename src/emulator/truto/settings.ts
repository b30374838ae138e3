import { z } from "zod";
import { MODES } from "../host/settings";
import { SHARINGS } from "./rules/model";
import { SECRET_SHAPES } from "./rules/secrets";

const secretShape = z.enum(SECRET_SHAPES);

/** The documented quota of each token (docs/apis/truto.md §7.3). */
export const DOCUMENTED_QUOTA = { requests: 500, windowSeconds: 10 } as const;

/** One setting for each unknown of docs/apis/truto.md. All can be changed while the emulator runs. */
export const trutoSettingsSchema = z.strictObject({
  /**
   * `strict` refuses unknown fields (§8.8), an empty PATCH, `override: null` (§2.1) and a body without its content
   * type; `lenient` accepts them.
   */
  mode: z.enum(MODES),

  /** How answers show secrets (§4.4). Those of another team's integrations are never shown. */
  readSecrets: secretShape,
  /** The same for the `override` of installs, which may differ from `config` (§4.4). */
  readOverrideSecrets: z.union([secretShape, z.literal("same")]),
  /** Whether answers to POST and PATCH are stripped like those to GET (§4.4, §2.7). */
  writeAnswers: z.enum(["stripped", "clear"]),
  /** Whether `client.id` is stripped together with `client.secret` (§4.4). */
  clientId: z.enum(["shown", "stripped"]),
  /** Whether secrets that a new `override` omits are dropped or kept (§4.4). */
  overrideSecretsOnOmit: z.enum(["drop", "keep"]),
  /** How answers show an `override` that was never set, or was cleared: `{}`, `null` or no key (§3.1). */
  emptyOverride: z.enum(["object", "null", "absent"]),

  /** Whether `config` in a PATCH is merged or replaces the stored one (§2.2). */
  configPatch: z.enum(["merge", "replace"]),
  /** Whether `config` in a PATCH can contain `null` (§8.3). */
  configNulls: z.enum(["accepted", "refused"]),
  /** Status for a stale `version` (§12). */
  staleVersionStatus: z.union([z.literal(400), z.literal(409)]),
  /** Whether a PATCH that changes nothing updates `updated_at` and `version` (§6). */
  noopPatch: z.enum(["moves", "keeps"]),

  /** Whether `config` in the PATCH of a notification destination is merged or replaces the stored one (§2.5). */
  destinationConfigPatch: z.enum(["merge", "replace"]),
  /** How answers show `event_types` that a create omitted (§2.5). */
  omittedEventTypes: z.enum(["null", "empty", "all"]),

  /** What the creation of a second documentation row of one key does (§2.8); `returned`: the existing row, as it is. */
  duplicateDocumentation: z.enum(["added", "refused", "returned"]),
  /** Whether objects in the PATCH of a unified model, or of its install, are merged or replace the stored ones (§2.9, §2.11). */
  unifiedModelPatch: z.enum(["merge", "replace"]),
  /** Whether answers show mapping rows inside the resources of their model (§2.9). */
  mappingsInModels: z.enum(["absent", "shown"]),
  /** Whether the PATCH of a mapping row needs the current version, or disregards it (§2.10). */
  mappingVersion: z.enum(["required", "disregarded"]),

  /** Status of a POST that created something (§2.1). */
  createStatus: z.union([z.literal(201), z.literal(200)]),
  /** Values of fields that a create omits (§8.2). */
  defaults: z.strictObject({
    is_enabled: z.boolean(),
    show_in_catalog: z.boolean(),
    is_beta: z.boolean(),
    sharing: z.enum(SHARINGS),
    category: z.string().nullable(),
  }),
  /** Whether the install of an installed integration applies its other fields to the existing record (§2.1). */
  reinstall: z.enum(["ignored", "applied"]),
  /** Status for installing an integration that does not exist (§10). */
  unknownIntegrationStatus: z.union([z.literal(404), z.literal(400)]),
  /** Status of a create whose name is taken (§8.1). */
  duplicateNameStatus: z.union([z.literal(409), z.literal(400)]),
  /** Where a name is unique (§8.1). */
  nameScope: z.enum(["team", "global"]),
  /** Allowed characters of a name (§2.2). */
  names: z.enum(["any", "slug"]),
  /** Status of a change to another team's integration that the token can read (§2.2). */
  foreignWriteStatus: z.union([z.literal(403), z.literal(404)]),
  /** What deleting an integration with installs does (§2.2). */
  integrationDelete: z.enum(["cascade", "refused-while-installed"]),
  /** Milliseconds after which a record that the API created is visible (§8.5). */
  visibleAfterMs: z.int().min(0),

  /** Page size when `limit` is absent (§5.2). */
  defaultLimit: z.int().min(1),
  /** A larger `limit` is reduced to it; no maximum is documented (§5.2). */
  maxLimit: z.int().min(1),
  /** Direction of the order by `created_at` (§5.2). */
  listOrder: z.enum(["ascending", "descending"]),
  /** `empty-page`: a full page always has a cursor, as in the example of §9; `last-page`: the last one has none. */
  endOfList: z.enum(["empty-page", "last-page"]),
  /** How `next_cursor` of the last page shows the end (§5.2). */
  endCursor: z.enum(["null", "empty", "absent"]),
  /** `short`: without `override`, `config`, `integration`, `team` and `version` (§11). */
  listItems: z.enum(["full", "short"]),
  /** The key of the array in the list of environments (§12). */
  environmentListKey: z.enum(["result", "results"]),
  /** Whether a token sees all environments of its team or only its own; not documented (§1, §2.3). */
  environmentScope: z.enum(["team", "token"]),

  timeFormat: z.enum(["iso", "sql"]),
  /**
   * Whether validation errors carry `details.failures` (§7.1). Those of admin routes have three members
   * (docs/apis/truto.md §13).
   */
  errorDetails: z.enum(["sent", "absent"]),
  /** Quota of each token; `documented` is 500 requests in 10 seconds (§7.3). */
  rateLimit: z.union([
    z.enum(["unlimited", "documented"]),
    z.strictObject({ requests: z.int().min(0), windowSeconds: z.int().min(1) }),
  ]),
});

export type TrutoSettings = Readonly<z.output<typeof trutoSettingsSchema>>;

export interface TrutoOptions extends Partial<TrutoSettings> {
  /** `none`: without the teams, environments, integrations and tokens of the default seed. @default "demo" */
  readonly seed?: "demo" | "none" | undefined;
}

export const DEFAULT_SETTINGS: TrutoSettings = {
  mode: "strict",
  readSecrets: "absent",
  readOverrideSecrets: "same",
  writeAnswers: "stripped",
  clientId: "shown",
  overrideSecretsOnOmit: "drop",
  emptyOverride: "object",
  configPatch: "merge",
  configNulls: "accepted",
  staleVersionStatus: 400,
  noopPatch: "moves",
  destinationConfigPatch: "merge",
  omittedEventTypes: "null",
  duplicateDocumentation: "added",
  unifiedModelPatch: "merge",
  mappingsInModels: "absent",
  mappingVersion: "required",
  createStatus: 201,
  defaults: { is_enabled: true, show_in_catalog: true, is_beta: false, sharing: "deny", category: null },
  reinstall: "ignored",
  unknownIntegrationStatus: 404,
  duplicateNameStatus: 409,
  nameScope: "team",
  names: "any",
  foreignWriteStatus: 403,
  integrationDelete: "cascade",
  visibleAfterMs: 0,
  defaultLimit: 5000,
  maxLimit: 5000,
  listOrder: "ascending",
  endOfList: "empty-page",
  endCursor: "null",
  listItems: "full",
  environmentListKey: "result",
  environmentScope: "team",
  timeFormat: "iso",
  errorDetails: "absent",
  rateLimit: "unlimited",
};

import type { z } from "zod";
import type { JsonObject } from "../host/json";
import type {
  installChangeSchema,
  installSeedSchema,
  integrationChangeSchema,
  integrationSeedSchema,
} from "./records";
import type { CollectionName } from "./collections";
import type { Sharing } from "./rules/model";
import type { TrutoSettings } from "./settings";
import type { Revocation, Token } from "./state";

export type { TrutoSettings } from "./settings";
export type { Revocation as TrutoRevocation, Token as TrutoToken } from "./state";

/** A record of a kind with all its fields; the secret ones are apart. In-process inspection only. */
export interface InspectedTrutoRecord {
  readonly id: string;
  readonly environment_id: string;
  /** The secret fields, in the structure of the record. */
  readonly secrets: JsonObject;
  /** ISO 8601 with milliseconds, in whatever form the API returns it. */
  readonly created_at: string;
  readonly updated_at: string;
  readonly [field: string]: unknown;
}

/** Seeds, inspects and changes the records of one kind. Unknown ids throw. */
export interface TrutoCollectionHandle {
  /** In order of creation. */
  all(): readonly InspectedTrutoRecord[];
  /** Undefined if the record does not exist. */
  get(id: string): InspectedTrutoRecord | undefined;
  /** Adds a record without applying the API's rules; omitted values are generated. */
  add(seed?: JsonObject): InspectedTrutoRecord;
  /**
   * Changes fields without the client's knowledge and without rules: a merge patch, with one of the secret fields under
   * `secrets`. Updates `updated_at` unless the change contains it.
   */
  change(id: string, change: JsonObject): InspectedTrutoRecord;
  /** Deletes a record without the client's knowledge. */
  remove(id: string): void;
}

export type TrutoInstallChange = z.input<typeof installChangeSchema>;
export type TrutoInstallSeed = z.input<typeof installSeedSchema>;
export type TrutoIntegrationChange = z.input<typeof integrationChangeSchema>;
export type TrutoIntegrationSeed = z.input<typeof integrationSeedSchema>;

/** A stored environment integration with all its values. In-process inspection only. */
export interface InspectedTrutoInstall {
  readonly id: string;
  readonly integration_id: string;
  readonly environment_id: string;
  readonly is_enabled: boolean;
  readonly show_in_catalog: boolean;
  /** Without its secrets. */
  readonly override: JsonObject;
  /** The secret paths of `override` and nothing else. */
  readonly override_secrets: JsonObject;
  readonly connected_accounts: number;
  /** ISO 8601 with milliseconds, in whatever form the API returns it. */
  readonly created_at: string;
  readonly updated_at: string;
}

/** A stored integration with all its values. In-process inspection only. */
export interface InspectedTrutoIntegration {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
  readonly is_beta: boolean;
  readonly sharing: Sharing;
  readonly team_id: string;
  readonly version: number;
  /** Without its secrets. */
  readonly config: JsonObject;
  /** The secret paths of `config` and nothing else. */
  readonly config_secrets: JsonObject;
  /** ISO 8601 with milliseconds, in whatever form the API returns it. */
  readonly created_at: string;
  readonly updated_at: string;
}

/** Omitted ids are generated. */
export interface TrutoTeamSeed {
  readonly id?: string | undefined;
  readonly name: string;
  /** @default derived from the name */
  readonly domain?: string | undefined;
}

export interface TrutoEnvironmentSeed {
  readonly id?: string | undefined;
  readonly name: string;
  readonly team_id: string;
}

export interface TrutoTokenSeed {
  readonly token: string;
  /** The environment that it is bound to. */
  readonly environment_id: string;
  /** Other kinds are refused with 403. @default "api" */
  readonly kind?: Token["kind"] | undefined;
  /** ISO 8601. @default never */
  readonly expiresAt?: string | undefined;
}

/** Content of the default seed; it does not exist with `seed: "none"`. */
export interface TrutoDemo {
  readonly teams: { readonly acme: string; readonly truto: string; readonly partner: string };
  readonly environments: { readonly development: string; readonly production: string };
  readonly integrations: {
    /** The team's own, OAuth with a client secret, several credential formats. */
    readonly acmeCrm: string;
    /** The team's own, API key. */
    readonly acmeBilling: string;
    /** From Truto's catalog, shared with all teams. */
    readonly demoCalendar: string;
    readonly demoHelpdesk: string;
    /** Another team's: its owner must be asked (`ask`). */
    readonly partnerErp: string;
    /** Another team's: not visible to others (`deny`). */
    readonly partnerInternal: string;
  };
  readonly unifiedModels: {
    /** Truto's own, visible to all teams. */
    readonly crm: string;
  };
}

/** Seeds, inspects and changes the emulated Truto from inside the process. Unknown ids throw. */
export interface TrutoHandle extends Readonly<Record<CollectionName, TrutoCollectionHandle>> {
  /** The tokens of the default seed. */
  readonly tokens: {
    /** Environment "Development". */
    readonly development: string;
    /** Environment "Production". */
    readonly production: string;
    /** A link token, which this API refuses. */
    readonly link: string;
  };
  readonly demo: TrutoDemo;
  settings(): TrutoSettings;
  /** Changes settings, effective from the next request. */
  configure(changes: Partial<TrutoSettings>): void;

  /** Returns the team's id. */
  addTeam(seed: TrutoTeamSeed): string;
  /** Returns the environment's id. */
  addEnvironment(seed: TrutoEnvironmentSeed): string;
  renameEnvironment(id: string, name: string): void;
  addToken(seed: TrutoTokenSeed): Token;
  revokeToken(token: string): void;

  /** All integrations of all teams, in order of creation. */
  integrations(): readonly InspectedTrutoIntegration[];
  /** Undefined if the integration does not exist. */
  integration(id: string): InspectedTrutoIntegration | undefined;
  /** Adds an integration without applying the API's rules. */
  addIntegration(seed: TrutoIntegrationSeed): InspectedTrutoIntegration;
  /**
   * Changes any field of an integration without the client's knowledge and without rules; updates `version` and
   * `updated_at`.
   */
  changeIntegration(id: string, change: TrutoIntegrationChange): InspectedTrutoIntegration;
  /** Deletes an integration and its installs without the client's knowledge. */
  removeIntegration(id: string): void;

  /** All installs in order of creation, of one environment or of all. */
  installs(environmentId?: string): readonly InspectedTrutoInstall[];
  /** Undefined if the install does not exist. */
  install(id: string): InspectedTrutoInstall | undefined;
  /** Adds an install without applying the API's rules. Throws if the integration is already installed. */
  addInstall(seed: TrutoInstallSeed): InspectedTrutoInstall;
  /** Adds this number of identical installs, each of a new integration. */
  addInstalls(count: number, seed?: TrutoInstallSeed): readonly InspectedTrutoInstall[];
  /** Changes any field of an install without the client's knowledge and without rules; updates `updated_at`. */
  changeInstall(id: string, change: TrutoInstallChange): InspectedTrutoInstall;
  /** Deletes an install and revokes its accounts without the client's knowledge. */
  removeInstall(id: string): void;
  /** One entry for each deleted install, in order. */
  revocations(): readonly Revocation[];
}

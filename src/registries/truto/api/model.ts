/** The objects of Truto's API that the provider uses, with the API's own field names (docs/apis/truto.md §2, §3). */
import type { AnsweredJson, JsonObject } from "../rules";

/** An environment integration: one environment's install of an integration (§3.1). `undefined`: not said. */
export interface Install {
  readonly id: string;
  readonly integration_id: string;
  readonly environment_id: string | undefined;
  readonly is_enabled: boolean | undefined;
  readonly show_in_catalog: boolean | undefined;
  /** Empty where there is none: `{}`, null and absent mean the same. */
  readonly override: AnsweredJson;
  /** ISO 8601, or `YYYY-MM-DD HH:MM:SS` in UTC (§3.4). */
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
  readonly integration: { readonly name: string | undefined; readonly category: string | undefined };
}

/** Body of POST (§2.1). `environment_id` follows from the token and is never sent. */
export interface InstallBody extends InstallChange {
  readonly integration_id: string;
}

/** Body of PATCH (§2.1): what is absent stays. `override` replaces the stored one whole; `{}` clears it. */
export interface InstallChange {
  readonly is_enabled?: boolean;
  readonly show_in_catalog?: boolean;
  readonly override?: JsonObject;
}

/** An integration: how Truto talks to one third-party service (§3.2). `undefined`: not said. */
export interface Integration {
  readonly id: string;
  /** The slug. */
  readonly name: string;
  readonly category: string | null | undefined;
  readonly is_beta: boolean | undefined;
  /** `allow`, `ask` or `deny` may be sent; any text may come back. */
  readonly sharing: string | undefined;
  /** `undefined` where the answer has none, as for other teams' integrations (§4.4). */
  readonly config: AnsweredJson | undefined;
  readonly team_id: string | undefined;
  /** Ids of the environments in which it is installed. */
  readonly installed_environment: readonly string[] | undefined;
  readonly can_install: boolean | undefined;
  readonly version: number | undefined;
  readonly created_at: string | undefined;
  readonly updated_at: string | undefined;
}

/** Body of POST (§2.2). */
export interface IntegrationBody {
  readonly name: string;
  readonly config: JsonObject;
  readonly category?: string;
  readonly is_beta?: boolean;
  readonly sharing?: string;
}

/** Body of PATCH (§2.2): what is absent stays; `config` is merged into the stored one, null takes a key away. */
export interface IntegrationChange {
  /** The record's current version; any other is refused. Left out only when no answer has told it. */
  readonly version: number | undefined;
  readonly category?: string;
  readonly is_beta?: boolean;
  readonly sharing?: string;
  readonly config?: JsonObject;
}

/** What the token can see of where it belongs to; `undefined` where nothing tells it. */
export interface TokenScope {
  readonly environment_id: string | undefined;
  readonly team_id: string | undefined;
}

export interface InstallFilter {
  readonly integration_id?: string | undefined;
  readonly environment_id?: string | undefined;
  readonly is_enabled?: boolean | undefined;
  readonly show_in_catalog?: boolean | undefined;
  /** Slug of the integration. */
  readonly integration_name?: string | undefined;
  readonly integration_category?: string | undefined;
}

export interface IntegrationFilter {
  readonly name?: string | undefined;
  readonly category?: string | undefined;
  readonly sharing?: string | undefined;
}

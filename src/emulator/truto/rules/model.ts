import type { JsonObject } from "../../host/json";

export const SHARINGS = ["allow", "ask", "deny"] as const;
/** Who else may install an integration (docs/apis/truto.md §2.2). */
export type Sharing = (typeof SHARINGS)[number];

/** Of everything that can be listed and read. Times are milliseconds since 1970. */
export interface Stamped {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A record that the API may create: with eventual consistency it is seen later than it is stored. */
export interface Emerging extends Stamped {
  readonly visibleFrom: number;
}

/** The definition of how to talk to one third-party service, without its secrets (docs/apis/truto.md §3.2). */
export interface Integration extends Emerging {
  readonly name: string;
  readonly category: string | null;
  readonly is_beta: boolean;
  readonly sharing: Sharing;
  readonly config: JsonObject;
  readonly team_id: string;
  readonly version: number;
}

/** An environment integration: the install of an integration in one environment, without its secrets (§3.1). */
export interface Install extends Emerging {
  readonly integration_id: string;
  readonly environment_id: string;
  readonly is_enabled: boolean;
  readonly show_in_catalog: boolean;
  readonly override: JsonObject;
  /** Number of integrated accounts of end customers. No documented answer of the API contains it. */
  readonly connectedAccounts: number;
}

/** A record together with the secrets of its free-form object. */
export interface StoredIntegration {
  readonly integration: Integration;
  readonly secrets: JsonObject;
}

export interface StoredInstall {
  readonly install: Install;
  readonly secrets: JsonObject;
}

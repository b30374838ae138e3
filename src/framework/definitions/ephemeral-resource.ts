import type { Fields } from "../schema/spec";
import type { Clients, Connection, ConnectionTo } from "./connection";
import type { Problem } from "../diagnostics/failure";
import type { Configured, Desired, Observed } from "../schema/infer";
import type { JsonValue } from "../state/private-state";
import type { PlainObject } from "../values/plain";
import { checkSchema } from "../schema/schema-rules";
import type { CallWithWarnings } from "../diagnostics/warnings";

export interface EphemeralResourceDefinition<Api, F extends Fields, Kept extends JsonValue | undefined> {
  /** Without the provider's name: `environment_secret`. */
  readonly type: string;
  /** Markdown. */
  readonly description: string;
  /** Terraform warns whoever uses it. */
  readonly deprecationMessage?: string;
  readonly connection: ConnectionTo<Api>;
  readonly schema: F;
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /**
   * Gets the values, in every plan and again in every apply. They are never stored, so secrets are at home here; what
   * the configuration sets stays as it is.
   */
  readonly open: (api: Api, config: Desired<F>, call: CallWithWarnings) => Promise<Opened<F, Kept>>;
  /** Keeps what was opened valid; called in the background when it is due. */
  readonly renew?: (api: Api, kept: Kept, call: CallWithWarnings) => Promise<Renewed<Kept>>;
  /**
   * Gives back what was opened, at the end of a run; what it throws is shown. Terraform 1.11 gives it what `open` kept,
   * not what a renewal kept since, and does not call it where something that uses the value has failed: what was opened
   * had better end by itself as well.
   */
  readonly close?: (api: Api, kept: Kept, call: CallWithWarnings) => Promise<void>;
}

/** What {@link EphemeralResourceDefinition.open} gives. */
export interface Opened<F extends Fields, Kept> extends Renewed<Kept> {
  readonly result: Observed<F>;
}

export interface Renewed<Kept> {
  /** What renewing and closing need to know, for instance the id of a lease. Lives as long as the run. */
  readonly kept?: Kept;
  /** When Terraform is to renew it. Absent: never. */
  readonly renewAt?: Date;
}

/** An {@link EphemeralResourceDefinition} without its types, for the provider. */
export interface EphemeralResource {
  readonly type: string;
  readonly description: string;
  readonly deprecationMessage: string | undefined;
  readonly connection: Connection;
  readonly fields: Fields;
  readonly validate: (config: PlainObject) => readonly Problem[];
  readonly open: (
    clients: Clients,
    config: PlainObject,
    call: CallWithWarnings,
  ) => Promise<Renewed<JsonValue | undefined> & { readonly result: PlainObject }>;
  readonly renew:
    | ((
        clients: Clients,
        kept: JsonValue | undefined,
        call: CallWithWarnings,
      ) => Promise<Renewed<JsonValue | undefined>>)
    | undefined;
  readonly close:
    ((clients: Clients, kept: JsonValue | undefined, call: CallWithWarnings) => Promise<void>) | undefined;
}

/**
 * Values that exist for the time of a run: `ephemeral` blocks of Terraform 1.10 and later.
 *
 * @throws Error when the schema breaks a rule of Terraform's
 */
export function defineEphemeralResource<
  Api,
  F extends Fields,
  Kept extends JsonValue | undefined = undefined,
>(definition: EphemeralResourceDefinition<Api, F, Kept>): EphemeralResource {
  const { type, connection, validate, renew, close } = definition;
  checkSchema("ephemeral resource", type, definition.schema);
  return {
    type,
    description: definition.description,
    deprecationMessage: definition.deprecationMessage,
    connection,
    fields: definition.schema,
    validate: (config) => validate?.(config as Configured<F>) ?? [],
    open: (clients, config, call) => definition.open(clients.get(connection), config as Desired<F>, call),
    // What is kept is what `open` or `renew` of this very definition gave; Terraform only carries it.
    renew: renew && ((clients, kept, call) => renew(clients.get(connection), kept as Kept, call)),
    close: close && ((clients, kept, call) => close(clients.get(connection), kept as Kept, call)),
  };
}

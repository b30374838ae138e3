import type { Fields } from "../schema/spec";
import type { Call } from "../calls/call";
import type { Clients, Connection, ConnectionTo } from "./connection";
import type { Problem } from "../diagnostics/failure";
import type { Configured, Given } from "../schema/infer";
import type { PlainObject } from "../values/plain";
import { checkSchema } from "../schema/schema-rules";

export interface ActionDefinition<Api, F extends Fields> {
  /** Without the provider's name: `fruxon_verify`. */
  readonly type: string;
  /** Markdown. */
  readonly description: string;
  /** Terraform warns whoever uses it. */
  readonly deprecationMessage?: string;
  readonly connection: ConnectionTo<Api>;
  /** Credentials may be among them: an action stores nothing. */
  readonly schema: F;
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /** Looks, while the action is planned, for what would make it fail. Reads only. */
  readonly plan?: (api: Api, config: Configured<F>, call: Call) => Promise<readonly Problem[]>;
  /**
   * Does it. What it yields is shown to the user as it goes on; when it returns it is done, and what it throws is how it
   * failed.
   */
  readonly invoke: (api: Api, config: Given<F>, call: Call) => AsyncIterable<string>;
}

/** An {@link ActionDefinition} without its types, for the provider. */
export interface Action {
  readonly type: string;
  readonly description: string;
  readonly deprecationMessage: string | undefined;
  readonly connection: Connection;
  readonly fields: Fields;
  readonly validate: (config: PlainObject) => readonly Problem[];
  readonly plan:
    ((clients: Clients, config: PlainObject, call: Call) => Promise<readonly Problem[]>) | undefined;
  readonly invoke: (clients: Clients, config: PlainObject, call: Call) => AsyncIterable<string>;
}

/**
 * Something that is done and leaves no object behind: `action` blocks of Terraform 1.14.
 *
 * @throws Error when the schema breaks a rule of Terraform's
 */
export function defineAction<Api, F extends Fields>(definition: ActionDefinition<Api, F>): Action {
  const { type, connection, validate, plan } = definition;
  checkSchema("action", type, definition.schema);
  return {
    type,
    description: definition.description,
    deprecationMessage: definition.deprecationMessage,
    connection,
    fields: definition.schema,
    validate: (config) => validate?.(config as Configured<F>) ?? [],
    plan: plan && ((clients, config, call) => plan(clients.get(connection), config as Configured<F>, call)),
    invoke: (clients, config, call) => definition.invoke(clients.get(connection), config as Given<F>, call),
  };
}

import type { Fields } from "../schema/spec";
import type { Clients, Connection, ConnectionTo } from "./connection";
import type { Problem } from "../diagnostics/failure";
import type { Configured, Desired, Observed } from "../schema/infer";
import type { PlainObject } from "../values/plain";
import { checkSchema } from "../schema/schema-rules";
import type { CallWithWarnings } from "../diagnostics/warnings";

export interface DataSourceDefinition<Api, F extends Fields> {
  /** Without the provider's name: `buddy_integration`. */
  readonly type: string;
  /** Markdown. */
  readonly description: string;
  /** Terraform warns whoever uses it. */
  readonly deprecationMessage?: string;
  readonly connection: ConnectionTo<Api>;
  readonly schema: F;
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /** Returns the whole object; what the configuration sets stays as it is. */
  readonly read: (api: Api, config: Desired<F>, call: CallWithWarnings) => Promise<Observed<F>>;
}

/** A {@link DataSourceDefinition} without its types, for the provider. */
export interface DataSource {
  readonly type: string;
  readonly description: string;
  readonly deprecationMessage: string | undefined;
  readonly connection: Connection;
  readonly fields: Fields;
  readonly validate: (config: PlainObject) => readonly Problem[];
  readonly read: (clients: Clients, config: PlainObject, call: CallWithWarnings) => Promise<PlainObject>;
}

/** @throws Error when the schema breaks a rule of Terraform's */
export function defineDataSource<Api, F extends Fields>(
  definition: DataSourceDefinition<Api, F>,
): DataSource {
  const { type, connection, validate } = definition;
  checkSchema("data source", type, definition.schema);
  return {
    type,
    description: definition.description,
    deprecationMessage: definition.deprecationMessage,
    connection,
    fields: definition.schema,
    validate: (config) => validate?.(config as Configured<F>) ?? [],
    read: (clients, config, call) => definition.read(clients.get(connection), config as Desired<F>, call),
  };
}

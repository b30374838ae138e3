import type { Fields } from "./attribute";
import { toAuthor } from "./convert";
import { Failure, type Problem } from "./failure";
import type { Configured, State } from "./infer";
import type { Logger } from "./logger";
import { messagesOf } from "./rule";
import { isRecord, isUnknown, isWhollyKnown, memberOf, UNKNOWN, type ObjectValue, type Value } from "./value";

/** A remote API that resources talk to, configured by one optional object of the provider's block. */
export interface ConnectionDefinition<F extends Fields, Api> {
  /** Name of the object in the provider's configuration. */
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  readonly schema: F;
  /** Environment variables that stand in for attributes that are not configured. Strings only. */
  readonly environment?: Readonly<Partial<Record<keyof F & string, string>>>;
  /** Rules across attributes; unknown values are to be skipped. */
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /**
   * Makes the client. Called once, when the first resource needs it.
   *
   * @throws Failure when the settings do not suffice
   */
  readonly connect: (settings: State<F>, context: ConnectContext) => Api;
}

export interface ConnectContext {
  /** Name and version of this provider and of the Terraform that calls it. */
  readonly userAgent: string;
  readonly logger: Logger;
}

/** A {@link ConnectionDefinition} without its types, for the provider. */
export interface Connection {
  readonly name: string;
  readonly description: string;
  readonly fields: Fields;
  readonly environment: Readonly<Record<string, string>>;
  readonly validate: (config: Readonly<Record<string, unknown>>) => readonly Problem[];
  readonly connect: (settings: Readonly<Record<string, unknown>>, context: ConnectContext) => unknown;
}

/** A {@link Connection} that remembers, for the compiler only, what its client is. */
export interface ConnectionTo<Api> extends Connection {
  readonly client?: (never: never) => Api;
}

export function defineConnection<F extends Fields, Api>(
  definition: ConnectionDefinition<F, Api>,
): ConnectionTo<Api> {
  const { validate } = definition;
  return {
    name: definition.name,
    description: definition.description,
    fields: definition.schema,
    environment: { ...definition.environment } as Readonly<Record<string, string>>,
    validate: validate === undefined ? () => [] : (config) => validate(config as Configured<F>),
    connect: (settings, context) => definition.connect(settings as State<F>, context),
  };
}

/** For what needs no remote API: the provider block has nothing about it, and its client is undefined. */
export const NO_CONNECTION: ConnectionTo<undefined> = {
  name: "",
  description: "",
  fields: {},
  environment: {},
  validate: () => [],
  connect: () => undefined,
};

/** The clients of one provider process: made when first asked for, one per connection. */
export interface Clients {
  /**
   * @throws Failure when the connection is not configured, or not yet because its settings are unknown
   */
  get<Api>(connection: ConnectionTo<Api>): Api;
  /** False while a setting is unknown. */
  isKnown(connection: Connection): boolean;
  /** The value of a setting, from the block or the environment, without making a client. Null: not set. */
  setting(connection: Connection, name: string): Value;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param config - the provider's block; null before it is configured
 */
export function createClients(
  config: ObjectValue | null,
  environment: Environment,
  context: ConnectContext,
): Clients {
  const made = new Map<string, unknown>();
  const blockOf = ({ name }: Connection): Value => (config === null ? null : memberOf(config, name));
  return {
    isKnown: (connection) => unknownSetting(connection, blockOf(connection)) === undefined,
    setting(connection, name) {
      const block = blockOf(connection);
      if (isUnknown(block)) return UNKNOWN;
      const configured = isRecord(block) ? memberOf(block, name) : null;
      const variable = connection.environment[name];
      if (configured !== null || variable === undefined) return configured;
      const value = environment[variable];
      return value === undefined || value === "" ? null : value.normalize("NFC");
    },
    get<Api>(connection: ConnectionTo<Api>): Api {
      if (!made.has(connection.name)) {
        const settings = settingsOf(connection, blockOf(connection), environment);
        made.set(connection.name, connection.connect(settings, context));
      }
      return made.get(connection.name) as Api;
    },
  };
}

function unknownSetting(connection: Connection, block: Value): string | undefined {
  if (isUnknown(block)) return connection.name;
  if (!isRecord(block)) return undefined;
  const name = Object.keys(connection.fields).find((field) => !isWhollyKnown(memberOf(block, field)));
  return name === undefined ? undefined : `${connection.name}.${name}`;
}

/** The block's values, with environment variables where it sets nothing. An empty variable counts as not set. */
function settingsOf(
  connection: Connection,
  block: Value,
  environment: Environment,
): Readonly<Record<string, unknown>> {
  const unknown = unknownSetting(connection, block);
  if (unknown !== undefined) {
    throw new Failure({
      summary: `The provider's ${unknown} is not known yet`,
      detail: `The provider block's ${unknown} depends on something that is only known after apply. Apply that first (for instance with -target), or set it from a variable.`,
    });
  }
  const configured = toAuthor(connection.fields, isRecord(block) ? block : {}, "undefined");
  const standIns = Object.entries(connection.environment)
    .filter(([name]) => configured[name] === undefined)
    .flatMap(([name, variable]): [string, unknown][] => {
      const value = environment[variable];
      return value === undefined || value === "" ? [] : [[name, checked(connection, name, variable, value)]];
    });
  return { ...configured, ...Object.fromEntries(standIns) };
}

/** Terraform has validated the block; nobody has looked at the environment. */
function checked(connection: Connection, name: string, variable: string, value: string): unknown {
  const spec = connection.fields[name]?.spec;
  const messages = spec?.rules.flatMap((rule) => messagesOf(rule, value)) ?? [];
  if (messages.length > 0) {
    throw new Failure({
      summary: `Invalid value of the environment variable ${variable}`,
      detail: `${variable} stands in for ${connection.name}.${name} of the provider block, and ${messages.join("; ")}.`,
    });
  }
  return value;
}

import type { AttributeSpec, Fields } from "../schema/spec";
import { toPlain } from "../values/convert";
import { Failure, type Problem } from "../diagnostics/failure";
import type { Configured, State } from "../schema/infer";
import type { Logger } from "../diagnostics/logger";
import { messagesOf } from "../schema/rule";
import {
  isRecord,
  isUnknown,
  isWhollyKnown,
  memberOf,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "../values/value";

type Environment = Readonly<Record<string, string | undefined>>;

/** A remote API that resources talk to, configured by one optional object of the provider's block. */
export interface ConnectionDefinition<F extends Fields, Api> {
  /** Name of the object in the provider's configuration. */
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  readonly schema: F;
  /** Environment variables of attributes that the block does not set; the first one that is set counts. Strings and whole numbers only. */
  readonly environment?: Readonly<Partial<Record<keyof F & string, Variable | readonly Variable[]>>>;
  /** Attributes of which one is needed to connect. @default token */
  readonly authenticatedBy?: readonly (keyof F & string)[];
  /** Rules across attributes; unknown values are to be skipped. */
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /**
   * Makes the client. Called once, when the first resource needs it.
   *
   * @throws Failure when the settings do not suffice
   */
  readonly connect: (settings: State<F>, context: ConnectContext) => Api;
  /** When so many more requests could be sent. Asks nothing. @default nothing is known about a limit */
  readonly outlook?: (client: Api, requests: number) => Outlook;
}

/** How some more requests would fare under the limits of an API. */
export interface Outlook {
  /** The name of the API for people. */
  readonly registry: string;
  /** How many may be sent at once. */
  readonly now: number;
  /** Milliseconds until the last of them may be sent. */
  readonly waitMs: number;
}

/** An environment variable, by its name; where another program writes the value in its own form, with how to read it. */
export type Variable = string | ReadVariable;

interface ReadVariable {
  readonly name: string;
  /** What the attribute would have to say; undefined where the variable says nothing about it. */
  readonly read: (text: string) => string | undefined;
}

export interface ConnectContext {
  /** Name and version of this provider and of the Terraform that calls it. */
  readonly userAgent: string;
  readonly logger: Logger;
  /** The variables of the process, for what a registry's client reads there beside its settings. */
  readonly environment: Environment;
  /** Whether the client must refuse to send anything that may change something. */
  readonly readOnly?: boolean | undefined;
}

/** A {@link ConnectionDefinition} without its types, for the provider. */
export interface Connection {
  readonly name: string;
  readonly description: string;
  readonly fields: Fields;
  readonly environment: Readonly<Record<string, readonly Variable[]>>;
  readonly authenticatedBy: readonly string[];
  readonly validate: (config: Readonly<Record<string, unknown>>) => readonly Problem[];
  readonly connect: (settings: Readonly<Record<string, unknown>>, context: ConnectContext) => unknown;
  readonly outlook: ((client: unknown, requests: number) => Outlook) | undefined;
}

/** A {@link Connection} that remembers, for the compiler only, what its client is. */
export interface ConnectionTo<Api> extends Connection {
  readonly client?: (never: never) => Api;
}

export function defineConnection<F extends Fields, Api>(
  definition: ConnectionDefinition<F, Api>,
): ConnectionTo<Api> {
  const { validate, outlook, authenticatedBy = ["token"] } = definition;
  return {
    name: definition.name,
    description: definition.description,
    fields: definition.schema,
    environment: Object.fromEntries(
      Object.entries<Variable | readonly Variable[] | undefined>({ ...definition.environment }).map(
        ([name, variables = []]) => [name, isList(variables) ? variables : [variables]],
      ),
    ),
    authenticatedBy,
    validate: validate === undefined ? () => [] : (config) => validate(config as Configured<F>),
    connect: (settings, context) => definition.connect(settings as State<F>, context),
    outlook: outlook === undefined ? undefined : (client, requests) => outlook(client as Api, requests),
  };
}

const isList = (variables: Variable | readonly Variable[]): variables is readonly Variable[] =>
  Array.isArray(variables);

/** For what needs no remote API: the provider block has nothing about it, and its client is undefined. */
export const NO_CONNECTION: ConnectionTo<undefined> = {
  name: "",
  description: "",
  fields: {},
  environment: {},
  authenticatedBy: [],
  validate: () => [],
  connect: () => undefined,
  outlook: undefined,
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

/**
 * @param config - the provider's block; null before it is configured
 */
export function createClients(
  config: ObjectValue | null,
  environment: Environment,
  context: Omit<ConnectContext, "environment">,
): Clients {
  const made = new Map<string, unknown>();
  const blockOf = ({ name }: Connection): Value => (config === null ? null : memberOf(config, name));
  return {
    isKnown: (connection) => unknownSetting(connection, blockOf(connection)) === undefined,
    setting(connection, name) {
      const block = blockOf(connection);
      if (isUnknown(block)) return UNKNOWN;
      const configured = isRecord(block) ? memberOf(block, name) : null;
      if (configured !== null) return configured;
      const [first] = valuesOf(connection.environment[name] ?? [], environment);
      return first === undefined ? null : first.value.normalize("NFC");
    },
    get<Api>(connection: ConnectionTo<Api>): Api {
      if (!made.has(connection.name)) {
        const settings = settingsOf(connection, blockOf(connection), environment);
        made.set(connection.name, connection.connect(settings, { ...context, environment }));
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

/** The block's values, with environment variables where it sets nothing. */
function settingsOf(
  connection: Connection,
  block: Value,
  environment: Environment,
): Readonly<Record<string, unknown>> {
  const unknown = unknownSetting(connection, block);
  if (unknown !== undefined) {
    throw new Failure({
      summary: `The provider's ${unknown} is unknown`,
      detail:
        `The provider block's ${unknown} depends on a value that is known only after apply. Apply that ` +
        "resource first (for example with -target), or set the value from a variable.",
    });
  }
  const configured = toPlain(connection.fields, isRecord(block) ? block : {}, "undefined");
  const inherited = Object.entries(connection.environment)
    .filter(([name]) => configured[name] === undefined)
    .flatMap(([name, variables]): [string, unknown][] => {
      const [first] = valuesOf(variables, environment);
      return first === undefined ? [] : [[name, checked(connection, name, first)]];
    });
  return { ...configured, ...Object.fromEntries(inherited) };
}

/** Whether the environment alone says how to authenticate. */
export const isAuthenticated = (
  { authenticatedBy, environment: variables }: Connection,
  environment: Environment,
): boolean => authenticatedBy.some((name) => valuesOf(variables[name] ?? [], environment).length > 0);

interface SetVariable {
  readonly variable: string;
  readonly value: string;
}

/** What variables say, in their order. An empty variable counts as not set. */
export const valuesOf = (variables: readonly Variable[], environment: Environment): readonly SetVariable[] =>
  variables.flatMap((each) => {
    const variable = typeof each === "string" ? each : each.name;
    const text = environment[variable];
    if (text === undefined || text === "") return [];
    const value = typeof each === "string" ? text : each.read(text);
    return value === undefined ? [] : [{ variable, value }];
  });

/** Terraform has validated the block; nobody has looked at the environment. */
function checked(connection: Connection, name: string, { variable, value: text }: SetVariable): unknown {
  const spec = connection.fields[name]?.spec;
  const value = spec !== undefined && isNumber(spec) ? numberIn(text) : text;
  const messages = spec?.rules.flatMap((rule) => messagesOf(rule, value)) ?? [];
  if (messages.length > 0) {
    throw new Failure({
      summary: `Invalid value of the environment variable ${variable}`,
      detail: `${variable} sets ${connection.name}.${name}, because the provider block does not set it. The value ${messages.join("; ")}.`,
    });
  }
  return value;
}

const isNumber = ({ shape }: AttributeSpec): boolean =>
  shape.kind === "plain" && shape.type.kind === "number";

/** A text that is no number stays one, and breaks the rule of whole numbers. */
const numberIn = (text: string): unknown => (/^\d{1,15}$/.test(text) ? Number(text) : text);

import type { Fields } from "./attribute";
import type { Clients, Connection, ConnectionTo } from "./connection";
import { hasCredentials } from "./credentials";
import type { Problem } from "./failure";
import type { Changes, Configured, Credentials, Desired, Observed, State } from "./infer";
import { operationFields } from "./operation-fields";
import type { ObjectValue } from "./value";

/** What every operation gets beside its values. */
export interface Call {
  /** Aborts when the operation's timeout passes or Terraform is interrupted. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch at which the operation's timeout passes. */
  readonly deadline: number;
}

/** What a look ahead gets beside its values. */
export interface PreflightCall<Identity = Readonly<Record<string, unknown>>> extends Call {
  /** Whether the state of this run holds the object: then it may be about to be replaced. */
  isManaged(identity: Identity): boolean;
}

export interface ResourceDefinition<Api, F extends Fields, Id extends keyof State<F> & string> {
  /** Without the provider's name: `buddy_integration`. */
  readonly type: string;
  /** Markdown. */
  readonly description: string;
  readonly connection: ConnectionTo<Api>;
  readonly schema: F;
  /** Version of the stored state. @default 0 */
  readonly schemaVersion?: number;
  /**
   * Attributes that find the object again, in the order of the import id, in which `/` separates them. A value in an
   * import id may not hold a `/`, except the last.
   */
  readonly identity: readonly Id[];
  /** Rules across attributes, each problem with its path. Unknown values are to be skipped: they come later. */
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /**
   * Values that follow from the configuration where it leaves them out, for attributes that are optional and computed.
   * What is not returned is the registry's to choose.
   */
  readonly derive?: (config: Configured<F>) => Partial<Desired<F>>;
  /**
   * Looks, while a creation is planned, for what would make it fail. Reads only; warnings and errors.
   */
  readonly preflight?: (
    api: Api,
    desired: Desired<F>,
    call: PreflightCall<{ readonly [K in Id]: State<F>[K] }>,
  ) => Promise<readonly Problem[]>;
  /** Makes the object and returns what the registry now holds. Throws {@link PartialWrite} when it got half-way. */
  readonly create: (
    api: Api,
    request: { readonly desired: Desired<F>; readonly credentials: Credentials<F> },
    call: Call,
  ) => Promise<Observed<F>>;
  /** Undefined: the object is gone. Anything else that goes wrong is thrown. */
  readonly read: (api: Api, state: State<F>, call: Call) => Promise<Observed<F> | undefined>;
  /** Sends what differs. `credentials` are there only when they are to be sent. */
  readonly update: (
    api: Api,
    request: {
      readonly prior: State<F>;
      readonly desired: Desired<F>;
      readonly changes: Changes<F>;
      readonly credentials: Credentials<F> | undefined;
    },
    call: Call,
  ) => Promise<Observed<F>>;
  /** Done also when the object was gone already. */
  readonly delete: (api: Api, state: State<F>, call: Call) => Promise<void>;
  /** Attribute that the registry moves with every change, also of credentials. */
  readonly changeMarker?: keyof State<F> & string;
  /** Destroying loses what cannot be restored: what that is, as the end of "Destroying it …". */
  readonly destroyLoses?: string;
}

/** A {@link ResourceDefinition} without its types, for the provider. */
export interface Resource {
  readonly type: string;
  readonly description: string;
  readonly connection: Connection;
  /** With the attributes that the framework adds. */
  readonly fields: Fields;
  /** The attributes that the resource itself declares. */
  readonly ownFields: Fields;
  readonly schemaVersion: number;
  readonly identity: readonly string[];
  readonly changeMarker: string | undefined;
  readonly destroyLoses: string | undefined;
  readonly validate: (config: AuthorObject) => readonly Problem[];
  readonly derive: (config: AuthorObject) => AuthorObject;
  readonly preflight:
    | ((clients: Clients, desired: AuthorObject, call: PreflightCall) => Promise<readonly Problem[]>)
    | undefined;
  readonly create: (clients: Clients, request: CreateRequest, call: Call) => Promise<AuthorObject>;
  readonly read: (clients: Clients, state: AuthorObject, call: Call) => Promise<AuthorObject | undefined>;
  readonly update: (clients: Clients, request: UpdateRequest, call: Call) => Promise<AuthorObject>;
  readonly delete: (clients: Clients, state: AuthorObject, call: Call) => Promise<void>;
}

/** An object as resource code sees it, without its types. */
export type AuthorObject = Readonly<Record<string, unknown>>;

interface CreateRequest {
  readonly desired: AuthorObject;
  readonly credentials: AuthorObject;
}

interface UpdateRequest {
  readonly prior: AuthorObject;
  readonly desired: AuthorObject;
  readonly changes: AuthorObject;
  readonly credentials: AuthorObject | undefined;
}

/**
 * A managed resource in one place: what it is, its attributes, its rules, and how it is created, read, updated and
 * deleted. The types of all values follow from `schema`.
 *
 * @throws Error when the schema breaks a rule of Terraform's, so that it shows at the first start and not at a user's
 */
export function defineResource<Api, F extends Fields, Id extends keyof State<F> & string>(
  definition: ResourceDefinition<Api, F, Id>,
): Resource {
  const { connection, schema, validate, preflight } = definition;
  const added = operationFields({
    credentials: hasCredentials(schema),
    changeMarker: definition.changeMarker !== undefined,
    destroyProtection: definition.destroyLoses !== undefined,
  });
  const twice = Object.keys(added).find((name) => name in schema);
  if (twice !== undefined)
    throw new Error(`${definition.type}: the framework itself adds the attribute ${twice}`);
  return {
    type: definition.type,
    description: definition.description,
    connection,
    fields: { ...schema, ...added },
    ownFields: schema,
    schemaVersion: definition.schemaVersion ?? 0,
    identity: definition.identity,
    changeMarker: definition.changeMarker,
    destroyLoses: definition.destroyLoses,
    // The framework builds these objects from the same schema that their types follow from; the casts say so.
    validate: (config) => validate?.(config as Configured<F>) ?? [],
    derive: (config) => definition.derive?.(config as Configured<F>) ?? {},
    preflight:
      preflight === undefined
        ? undefined
        : (clients, desired, call) => preflight(clients.get(connection), desired as Desired<F>, call),
    create: (clients, { desired, credentials }, call) =>
      definition.create(
        clients.get(connection),
        { desired: desired as Desired<F>, credentials: credentials as Credentials<F> },
        call,
      ),
    read: (clients, state, call) => definition.read(clients.get(connection), state as State<F>, call),
    update: (clients, { prior, desired, changes, credentials }, call) =>
      definition.update(
        clients.get(connection),
        {
          prior: prior as State<F>,
          desired: desired as Desired<F>,
          changes: changes as Changes<F>,
          credentials: credentials as Credentials<F> | undefined,
        },
        call,
      ),
    delete: (clients, state, call) => definition.delete(clients.get(connection), state as State<F>, call),
  };
}

/** Whether an identity attribute has a value; without it the object cannot be found. */
export const identityOf = (resource: Resource, state: ObjectValue): ObjectValue | null => {
  const entries = resource.identity.map((name) => [name, state[name] ?? null] as const);
  return entries.every(([, value]) => typeof value === "string" || typeof value === "number")
    ? Object.fromEntries(entries)
    : null;
};

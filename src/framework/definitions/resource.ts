import type { Fields } from "../schema/spec";
import type { Call } from "../calls/call";
import type { Clients, Connection } from "./connection";
import type { Problem } from "../diagnostics/failure";
import type { Changes, Configured, Credentials, Desired, Planned, State } from "../schema/infer";
import { operationFields } from "../schema/operation-fields";
import type { AnyPlanAdjustment, AnyPlanRequest } from "../plan/plan-hook";
import type { PlainObject } from "../values/plain";
import type { PrivateView } from "../state/private-state";
import type {
  KnownAttributes,
  NaturalKey,
  PreflightCall,
  ReadCall,
  ResourceCall,
  ResourceDefinition,
} from "./resource-definition";
import { problemsOfAdditional } from "../schema/additional";
import { jsonIn } from "../additional/json";
import { checkResourceSchema } from "../schema/schema-rules";
import type { ObjectValue } from "../values/value";
import { hasCredentials, WHERE_CREDENTIALS_ARE } from "../secrets/write-only";

export type { PreflightCall, ReadCall, ResourceCall } from "./resource-definition";

/** A `ResourceDefinition` without its types, for the provider. */
export interface Resource {
  readonly type: string;
  /** As a configuration writes it, with the provider's name. */
  readonly typeName: string;
  readonly description: string;
  readonly deprecationMessage: string | undefined;
  readonly connection: Connection;
  /** With the attributes that the framework adds. */
  readonly fields: Fields;
  /** The attributes that the resource itself declares. */
  readonly ownFields: Fields;
  readonly schemaVersion: number;
  readonly upgrades: ReadonlyMap<number, (stored: ObjectValue) => PlainObject>;
  readonly identity: readonly string[];
  readonly optionalIdentity: readonly string[];
  readonly importId: readonly string[];
  readonly importKeys: readonly string[];
  readonly mutableIdentity: boolean;
  readonly inherits: Readonly<Record<string, string>>;
  readonly identityVersion: number;
  readonly identityUpgrades: ReadonlyMap<number, (stored: ObjectValue) => PlainObject>;
  readonly movedFrom: readonly AnyMoveSource[];
  readonly changeMarker: string | undefined;
  readonly creationMarker: string | undefined;
  readonly destroyLoses: string | undefined;
  readonly countLosses: ((kept: PrivateView) => string | undefined) | undefined;
  readonly validate: (config: PlainObject) => readonly Problem[];
  readonly derive: ((config: PlainObject) => PlainObject) | undefined;
  readonly plan: ((request: AnyPlanRequest) => AnyPlanAdjustment) | undefined;
  readonly unread:
    ((config: PlainObject, prior: PlainObject, kept: PrivateView) => readonly string[]) | undefined;
  readonly tellsLosses: boolean;
  readonly planDestroy: (state: PlainObject, kept: PrivateView) => readonly Problem[];
  readonly naturalKey:
    ((clients: Clients, desired: PlainObject, given: KnownAttributes) => NaturalKey | undefined) | undefined;
  readonly reach:
    ((clients: Clients, desired: PlainObject, call: PreflightCall) => Promise<void>) | undefined;
  readonly preflight:
    | ((
        clients: Clients,
        desired: PlainObject,
        call: PreflightCall,
        credentials: PlainObject,
      ) => Promise<readonly Problem[]>)
    | undefined;
  readonly create: (clients: Clients, request: CreateRequest, call: ResourceCall) => Promise<PlainObject>;
  readonly read: (clients: Clients, state: PlainObject, call: ReadCall) => Promise<PlainObject | undefined>;
  readonly readMarkers:
    ((clients: Clients, state: PlainObject, call: Call) => Promise<PlainObject | undefined>) | undefined;
  readonly update: (clients: Clients, request: UpdateRequest, call: ResourceCall) => Promise<PlainObject>;
  readonly delete: (clients: Clients, state: PlainObject, call: ResourceCall) => Promise<void>;
}

export interface AnyMoveSource {
  readonly provider: string;
  readonly type: string;
  readonly versions: readonly number[];
  readonly convert: (stored: ObjectValue) => PlainObject;
}

interface CreateRequest {
  readonly desired: PlainObject;
  readonly credentials: PlainObject;
}

interface UpdateRequest {
  readonly prior: PlainObject;
  readonly desired: PlainObject;
  readonly changes: PlainObject;
  readonly credentials: PlainObject | undefined;
}

/** A {@link Resource} that remembers, for the compiler only, what its attributes are. */
export interface ResourceOf<F extends Fields> extends Resource {
  readonly attributes?: (never: never) => F;
}

/**
 * A managed resource in one place: what it is, its attributes, its rules, and how it is created, read, updated and
 * deleted. The types of all values follow from `schema`.
 *
 * @throws Error when the schema breaks a rule of Terraform's, so that it shows at the first start and not at a user's
 */
export function defineResource<Api, F extends Fields, Id extends keyof State<F> & string>(
  definition: ResourceDefinition<Api, F, Id>,
): ResourceOf<F> {
  const { connection, schema, validate, naturalKey, preflight, reach, plan, readMarkers } = definition;
  const { derive, unread } = definition;
  const added = operationFields({
    credentials: hasCredentials(schema),
    markers: (definition.changeMarker ?? definition.creationMarker) !== undefined,
    destroyProtection: definition.destroyLoses !== undefined,
  });
  checkResourceSchema(definition, Object.keys(added));
  return {
    type: definition.type,
    typeName: definition.type,
    description: hasCredentials(schema)
      ? `${definition.description} ${WHERE_CREDENTIALS_ARE}`
      : definition.description,
    deprecationMessage: definition.deprecationMessage,
    connection,
    fields: { ...schema, ...added },
    ownFields: schema,
    schemaVersion: definition.schemaVersion ?? 0,
    upgrades: byVersion(definition.upgrades),
    identity: definition.identity,
    optionalIdentity: definition.optionalIdentity ?? [],
    importId: definition.importId ?? definition.identity,
    importKeys: definition.importKeys ?? [],
    mutableIdentity: definition.mutableIdentity ?? false,
    inherits: { ...definition.inherits },
    identityVersion: definition.identityVersion ?? 0,
    identityUpgrades: byVersion(definition.identityUpgrades),
    movedFrom: definition.movedFrom ?? [],
    changeMarker: definition.changeMarker,
    creationMarker: definition.creationMarker,
    destroyLoses: definition.destroyLoses,
    countLosses: definition.countLosses,
    // The framework builds these objects from the same schema that their types follow from; the casts say so.
    validate: (config) => [
      ...(validate?.(config as Configured<F>) ?? []),
      ...problemsOfAdditional(schema, config, jsonIn),
    ],
    derive: derive === undefined ? undefined : (config) => derive(config as Configured<F>),
    plan:
      plan === undefined
        ? undefined
        : (request) =>
            plan({
              config: request.config as Configured<F>,
              prior: request.prior as State<F> | undefined,
              planned: request.planned as Planned<F>,
              changed: request.changed,
              sendsCredentials: request.sendsCredentials,
              private: request.private,
            }),
    unread:
      unread === undefined
        ? undefined
        : (config, prior, kept) => unread(config as Configured<F>, prior as State<F>, kept),
    tellsLosses: definition.tellsLosses ?? false,
    planDestroy: (state, kept) => definition.planDestroy?.(state as State<F>, kept) ?? [],
    preflight:
      preflight === undefined
        ? undefined
        : (clients, desired, call, credentials) =>
            preflight(
              clients.get(connection),
              desired as Desired<F>,
              call,
              credentials as Partial<Credentials<F>>,
            ),
    naturalKey:
      naturalKey === undefined
        ? undefined
        : (clients, desired, given) =>
            naturalKey(clients.get(connection), desired as Partial<Desired<F>>, given),
    reach:
      reach === undefined
        ? undefined
        : (clients, desired, call) => reach(clients.get(connection), desired as Partial<Desired<F>>, call),
    create: (clients, { desired, credentials }, call) =>
      definition.create(
        clients.get(connection),
        { desired: desired as Desired<F>, credentials: credentials as Credentials<F> },
        call,
      ),
    readMarkers:
      readMarkers === undefined
        ? undefined
        : (clients, state, call) => readMarkers(clients.get(connection), state as State<F>, call),
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

const byVersion = <T>(entries: Readonly<Record<number, T>> = {}): ReadonlyMap<number, T> =>
  new Map(Object.entries(entries).map(([version, entry]) => [Number(version), entry]));

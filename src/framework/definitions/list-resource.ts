import type { Fields } from "../schema/spec";
import type { Call } from "../calls/call";
import type { Clients, Connection, ConnectionTo } from "./connection";
import type { Problem } from "../diagnostics/failure";
import type { Configured, Desired, Observed } from "../schema/infer";
import type { Resource, ResourceOf } from "./resource";
import type { PlainObject } from "../values/plain";
import { checkSchema } from "../schema/schema-rules";

export interface ListResourceDefinition<Api, R extends Fields, F extends Fields> {
  /** The managed resource whose objects are listed; the list has its type name. */
  readonly resource: ResourceOf<R>;
  /** Markdown. */
  readonly description: string;
  readonly connection: ConnectionTo<Api>;
  /** What the objects are looked for by. */
  readonly schema: F;
  readonly validate?: (config: Configured<F>) => readonly Problem[];
  /** Gives the objects one by one, as they come. Nobody listens any more when the call's signal aborts. */
  readonly list: (api: Api, config: Desired<F>, call: ListCall) => AsyncIterable<Listed<R>>;
}

export interface ListCall extends Call {
  /** No more than this many are wanted; infinite where Terraform does not say. */
  readonly limit: number;
}

/** One object of a list. */
export interface Listed<R extends Fields> {
  /** What people call it. */
  readonly displayName: string;
  /** What the list says of it, at least its identity. */
  readonly object: Observed<R>;
  /**
   * The list says as much as reading the object would. Otherwise the framework reads it, where Terraform wants it whole.
   *
   * @default false
   */
  readonly isWhole?: boolean;
  /** Shown beside the object. Terraform puts warnings of one summary together. */
  readonly warnings?: readonly Omit<Problem, "severity" | "at">[];
}

/** A {@link ListResourceDefinition} without its types, for the provider. */
export interface ListResource {
  readonly type: string;
  readonly resource: Resource;
  readonly description: string;
  readonly connection: Connection;
  readonly fields: Fields;
  readonly validate: (config: PlainObject) => readonly Problem[];
  readonly list: (clients: Clients, config: PlainObject, call: ListCall) => AsyncIterable<ListedObject>;
}

export interface ListedObject {
  readonly displayName: string;
  readonly object: PlainObject;
  readonly isWhole?: boolean;
  readonly warnings?: readonly Omit<Problem, "severity" | "at">[];
}

/**
 * Finds objects that may be managed, for `terraform query` (Terraform 1.14).
 *
 * @throws Error when the schema breaks a rule of Terraform's
 */
export function defineListResource<Api, R extends Fields, F extends Fields>(
  definition: ListResourceDefinition<Api, R, F>,
): ListResource {
  const { resource, connection, validate } = definition;
  checkSchema("list resource", resource.type, definition.schema);
  return {
    type: resource.type,
    resource,
    description: definition.description,
    connection,
    fields: definition.schema,
    validate: (config) => validate?.(config as Configured<F>) ?? [],
    list: (clients, config, call) => definition.list(clients.get(connection), config as Desired<F>, call),
  };
}

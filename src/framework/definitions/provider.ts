import type { Action } from "./action";
import type { Fields } from "../schema/spec";
import { object } from "../schema/builders";
import { NO_CONNECTION, type Connection } from "./connection";
import type { DataSource } from "./data-source";
import type { EphemeralResource } from "./ephemeral-resource";
import type { ProviderFunction } from "./function";
import type { ListResource } from "./list-resource";
import type { Resource } from "./resource";
import { permitVariable } from "../plan/permits";
import { namingPermit } from "../schema/operation-fields";
import { keyFields } from "../secrets/provider-key";
import { hasCredentials } from "../secrets/write-only";
import { checkSchema } from "../schema/schema-rules";

/**
 * There is no `provider_meta`: it lets modules send notes to the provider's vendor, and nobody has asked for
 * that. State stores are not there either: they exist only in experimental builds of Terraform
 * (docs/apis/terraform-protocol.md §6).
 */
export interface ProviderDefinition {
  /** Prefix of all its types: `integrations`. */
  readonly name: string;
  readonly version: string;
  /** Markdown. */
  readonly description: string;
  readonly resources: readonly Resource[];
  readonly dataSources?: readonly DataSource[];
  readonly ephemeralResources?: readonly EphemeralResource[];
  readonly functions?: readonly ProviderFunction[];
  /** Each lists the objects of one of `resources`. */
  readonly listResources?: readonly ListResource[];
  readonly actions?: readonly Action[];
}

export interface Provider {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** The provider block: one optional object per connection. */
  readonly fields: Fields;
  readonly connections: readonly Connection[];
  /** By full type name. */
  readonly resources: Readonly<Record<string, Resource>>;
  readonly dataSources: Readonly<Record<string, DataSource>>;
  readonly ephemeralResources: Readonly<Record<string, EphemeralResource>>;
  readonly listResources: Readonly<Record<string, ListResource>>;
  readonly actions: Readonly<Record<string, Action>>;
  /** By name. */
  readonly functions: Readonly<Record<string, ProviderFunction>>;
}

/**
 * A provider: what it manages, reads and does; the connections follow from that.
 *
 * @throws Error when two of a kind have the same name, or a schema breaks a rule of Terraform's
 */
export function defineProvider(definition: ProviderDefinition): Provider {
  const { name, version, description, resources, functions = [] } = definition;
  const { dataSources = [], ephemeralResources = [], listResources = [], actions = [] } = definition;
  const unmanaged = listResources.find(({ resource }) => !resources.includes(resource));
  if (unmanaged !== undefined) throw new Error(`${unmanaged.type} is listed and not managed (rule L1)`);
  const named = new Map(
    resources.map((each) => {
      const fields = namingPermit(each.fields, permitVariable(name));
      return [each, { ...each, fields, typeName: `${name}_${each.type}` }];
    }),
  );
  const lists = listResources.map((list) => ({
    ...list,
    resource: named.get(list.resource) ?? list.resource,
  }));
  const connections = connectionsOf([
    ...resources,
    ...dataSources,
    ...ephemeralResources,
    ...listResources,
    ...actions,
  ]);
  const blocks = Object.fromEntries(
    connections.map((connection) => [
      connection.name,
      object(connection.fields).optional().describe(connection.description),
    ]),
  );
  const keepsFingerprints = resources.some((resource) => hasCredentials(resource.fields));
  const fields: Fields = { ...blocks, ...(keepsFingerprints ? keyFields(name) : {}) };
  checkSchema("provider", name, fields);
  const typed = <T extends { readonly type: string }>(all: readonly T[]): Readonly<Record<string, T>> =>
    Object.fromEntries(byName(all.map((each) => [`${name}_${each.type}`, each])));
  return {
    name,
    version,
    description,
    connections,
    fields,
    resources: typed([...named.values()]),
    dataSources: typed(dataSources),
    ephemeralResources: typed(ephemeralResources),
    listResources: typed(lists),
    actions: typed(actions),
    functions: Object.fromEntries(byName(functions.map((each) => [each.name, each]))),
  };
}

function connectionsOf(all: readonly { readonly connection: Connection }[]): readonly Connection[] {
  const used = new Set(all.map(({ connection }) => connection));
  used.delete(NO_CONNECTION);
  return [...byName([...used].map((connection) => [connection.name, connection])).values()];
}

/** @throws Error where two different things have one name */
function byName<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const names = new Map(entries);
  const twice = entries.find(([name, each]) => names.get(name) !== each);
  if (twice !== undefined) throw new Error(`${twice[0]} is defined twice`);
  return names;
}

/** One of a provider's declarations, by its name. */
export const declared = <T>(all: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

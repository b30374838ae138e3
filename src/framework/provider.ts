import { object, type Fields } from "./attribute";
import type { Connection } from "./connection";
import type { DataSource } from "./data-source";
import type { Resource } from "./resource";

export interface ProviderDefinition {
  /** Prefix of all its types: `integrations`. */
  readonly name: string;
  readonly version: string;
  /** Markdown. */
  readonly description: string;
  readonly resources: readonly Resource[];
  readonly dataSources?: readonly DataSource[];
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
}

/**
 * A provider: its resources and data sources; the connections follow from them.
 *
 * @throws Error when two of a kind have the same name
 */
export function defineProvider(definition: ProviderDefinition): Provider {
  const { name, version, description, resources, dataSources = [] } = definition;
  const connections = [...new Set([...resources, ...dataSources].map(({ connection }) => connection))];
  return {
    name,
    version,
    description,
    connections,
    fields: byName(
      connections.map((connection) => [
        connection.name,
        object(connection.fields).optional().describe(connection.description),
      ]),
    ),
    resources: byName(resources.map((resource) => [`${name}_${resource.type}`, resource])),
    dataSources: byName(dataSources.map((dataSource) => [`${name}_${dataSource.type}`, dataSource])),
  };
}

function byName<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const names = entries.map(([name]) => name);
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice !== undefined) throw new Error(`${twice} is defined twice`);
  return Object.fromEntries(entries);
}

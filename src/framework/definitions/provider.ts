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
import { lazyRecord } from "../values/lazy-record";

/** What a provider manages, reads and does. */
export interface Declarations {
  readonly resources?: readonly Resource[];
  readonly dataSources?: readonly DataSource[];
  readonly ephemeralResources?: readonly EphemeralResource[];
  /** Each lists the objects of one of `resources`. */
  readonly listResources?: readonly ListResource[];
  readonly actions?: readonly Action[];
  /** Called without the provider's name before theirs. */
  readonly functions?: readonly ProviderFunction[];
}

/**
 * Declarations that belong to one connection and are loaded when one of them is first called: all their types begin with its
 * name, and so do the names of functions. It is taken that some of its resources have credentials.
 */
export interface Part {
  readonly connection: Connection;
  readonly load: () => Declarations;
}

/**
 * There is no `provider_meta`: it lets authors of modules send notes to the provider's vendor, and nobody has asked for
 * that. State stores are not there either: they exist only in experimental builds of Terraform
 * (docs/apis/terraform-protocol.md §6).
 */
export interface ProviderDefinition extends Declarations {
  /** Prefix of all its types: `integrations`. */
  readonly name: string;
  readonly version: string;
  /** Markdown. */
  readonly description: string;
  readonly parts?: readonly Part[];
}

/** {@link Declarations} by full type name. */
export interface DeclaredTypes {
  readonly resources: Readonly<Record<string, Resource>>;
  readonly dataSources: Readonly<Record<string, DataSource>>;
  readonly ephemeralResources: Readonly<Record<string, EphemeralResource>>;
  readonly listResources: Readonly<Record<string, ListResource>>;
  readonly actions: Readonly<Record<string, Action>>;
  /** By name. */
  readonly functions: Readonly<Record<string, ProviderFunction>>;
}

/** Of what is declared in parts, looking up a type loads its part; listing the types loads all parts. */
export interface Provider extends DeclaredTypes {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** The provider block: one optional object per connection. */
  readonly fields: Fields;
  readonly connections: readonly Connection[];
}

/**
 * A provider: what it manages, reads and does; the connections follow from that.
 *
 * @throws Error when two of a kind have the same name, or a schema breaks a rule of Terraform's
 */
export function defineProvider(definition: ProviderDefinition): Provider {
  const { name, version, description, parts = [] } = definition;
  const connections = connectionsOf([...listOf(definition), ...parts]);
  const blocks = Object.fromEntries(
    connections.map((connection) => [
      connection.name,
      object(connection.fields).optional().describe(connection.description),
    ]),
  );
  const keepsFingerprints =
    parts.length > 0 || (definition.resources ?? []).some((resource) => hasCredentials(resource.fields));
  const fields: Fields = { ...blocks, ...(keepsFingerprints ? keyFields(name) : {}) };
  checkSchema("provider", name, fields);
  const own = declaredTypes(name, definition);
  return {
    name,
    version,
    description,
    connections,
    fields,
    ...(parts.length === 0 ? own : withParts(name, own, parts)),
  };
}

function declaredTypes(name: string, declarations: Declarations): DeclaredTypes {
  const { resources = [], dataSources = [], ephemeralResources = [], listResources = [] } = declarations;
  const unmanaged = listResources.find(({ resource }) => !resources.includes(resource));
  if (unmanaged !== undefined) throw new Error(`${unmanaged.type} is listed but not managed (rule L1)`);
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
  const typed = <T extends { readonly type: string }>(all: readonly T[]): Readonly<Record<string, T>> =>
    Object.fromEntries(byName(all.map((each) => [`${name}_${each.type}`, each])));
  return {
    resources: typed([...named.values()]),
    dataSources: typed(dataSources),
    ephemeralResources: typed(ephemeralResources),
    listResources: typed(lists),
    actions: typed(declarations.actions ?? []),
    functions: Object.fromEntries(byName((declarations.functions ?? []).map((each) => [each.name, each]))),
  };
}

/** What is declared in parts beside a provider's own. */
function withParts(name: string, own: DeclaredTypes, parts: readonly Part[]): DeclaredTypes {
  const loaded = new Map<Part, DeclaredTypes>();
  const load = (part: Part): DeclaredTypes => {
    const types = loaded.get(part) ?? declaredTypes(name, ofPart(part));
    loaded.set(part, types);
    return types;
  };
  const holderOf = (type: string, prefix: string): DeclaredTypes => {
    const part = parts.find(({ connection }) => type.startsWith(`${prefix}${connection.name}_`));
    return part === undefined ? own : load(part);
  };
  const typed = <T>(kind: (types: DeclaredTypes) => Readonly<Record<string, T>>, prefix = `${name}_`) =>
    lazyRecord<T>(
      (type) => declared(kind(holderOf(type, prefix)), type),
      () => Object.fromEntries([own, ...parts.map(load)].flatMap((types) => Object.entries(kind(types)))),
    );
  return {
    resources: typed(({ resources }) => resources),
    dataSources: typed(({ dataSources }) => dataSources),
    ephemeralResources: typed(({ ephemeralResources }) => ephemeralResources),
    listResources: typed(({ listResources }) => listResources),
    actions: typed(({ actions }) => actions),
    functions: typed(({ functions }) => functions, ""),
  };
}

/** @throws Error where a type would not be found by the part's name */
function ofPart({ connection, load }: Part): Declarations {
  const declarations = load();
  const names = [
    ...listOf(declarations).map(({ type }) => type),
    ...(declarations.functions ?? []).map((each) => each.name),
  ];
  const foreign = names.find((each) => !each.startsWith(`${connection.name}_`));
  if (foreign !== undefined) throw new Error(`${foreign} does not begin with ${connection.name}_`);
  return declarations;
}

const listOf = (declarations: Declarations) => [
  ...(declarations.resources ?? []),
  ...(declarations.dataSources ?? []),
  ...(declarations.ephemeralResources ?? []),
  ...(declarations.listResources ?? []),
  ...(declarations.actions ?? []),
];

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

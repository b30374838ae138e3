import type { IdentitySchema, ProviderServer } from "../framework/calls/provider-server";
import { schemaType, type TerraformSchema } from "../framework/schema/terraform-schema";
import { objectOf, type Type } from "../framework/schema/type";
import { UndeclaredTypeError } from "./fault";

/** A schema with the type of its values, which leads the codec. */
export interface Declared {
  readonly schema: TerraformSchema;
  readonly type: Type;
}

export interface DeclaredResource extends Declared {
  /** Undefined where the resource has no identity; then none may ever be sent: Terraform would crash. */
  readonly identity: Type | undefined;
}

/** The provider with its declarations at hand. Each look-up throws an {@link UndeclaredTypeError} where there is none. */
export interface LoadedProvider {
  readonly server: ProviderServer;
  readonly provider: () => Declared;
  readonly resource: (name: string) => DeclaredResource;
  readonly dataSource: (name: string) => Declared;
  readonly ephemeralResource: (name: string) => Declared;
  readonly listResource: (name: string) => Declared;
  readonly action: (name: string) => Declared;
}

export function declarationsOf(server: ProviderServer): LoadedProvider {
  const { schemas } = server;
  const resource = lookUp("resource type", schemas.resources, declared);
  const identity = lookUp("resource identity", schemas.identities, identityType);
  const resourceWithIdentity = (name: string): DeclaredResource => ({
    ...resource(name),
    identity: Object.hasOwn(schemas.identities, name) ? identity(name) : undefined,
  });
  const provider = lookUp("provider", { provider: schemas.provider }, declared);
  return {
    server,
    provider: () => provider("provider"),
    resource: resourceWithIdentity,
    dataSource: lookUp("data source", schemas.dataSources, declared),
    ephemeralResource: lookUp("ephemeral resource", schemas.ephemeralResources, declared),
    listResource: lookUp("list resource", schemas.listResources, declared),
    action: lookUp("action", schemas.actions, declared),
  };
}

const declared = (schema: TerraformSchema): Declared => ({ schema, type: schemaType(schema) });

/** The object that an identity is: all its attributes, as plain types. */
const identityType = (schema: IdentitySchema): Type =>
  objectOf(Object.fromEntries(Object.entries(schema.attributes).map(([name, { type }]) => [name, type])));

/** Converts what a name stands for at its first use, once. */
function lookUp<From, To>(
  kind: string,
  entries: Readonly<Record<string, From>>,
  convert: (entry: From) => To,
): (name: string) => To {
  const converted = new Map<string, To>();
  return (name) => {
    const known = converted.get(name);
    if (known !== undefined) return known;
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry === undefined)
      throw new UndeclaredTypeError(`This version of the provider has no ${kind} ${name}.`);
    const result = convert(entry);
    converted.set(name, result);
    return result;
  };
}

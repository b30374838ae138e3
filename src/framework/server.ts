import { dataSourceCalls } from "./data-source-calls";
import { terraformSchema } from "./export-schema";
import type { Provider } from "./provider";
import type { IdentitySchema, ProviderSchemas, ProviderServer } from "./provider-server";
import { resourceCalls } from "./resource-calls";
import { undeclaredCalls } from "./undeclared-calls";
import type { Resource } from "./resource";
import { createSession, type ServerContext } from "./session";
import { STRING } from "./type";
import { validateConfig } from "./validate-config";

export type { ServerContext } from "./session";

/** Serves a provider: the framework's side of every call of the protocol. */
export function createProviderServer(provider: Provider, context: ServerContext): ProviderServer {
  const session = createSession(provider, context);
  return {
    get schemas() {
      return providerSchemas(provider);
    },

    async validateProvider(config) {
      const across = (author: Readonly<Record<string, unknown>>) =>
        provider.connections.flatMap((connection) => {
          const block = author[connection.name];
          if (typeof block !== "object" || block === null) return [];
          return connection
            .validate(block as Readonly<Record<string, unknown>>)
            .map((problem) => ({ ...problem, at: [connection.name, ...(problem.at ?? [])] }));
        });
      return { diagnostics: validateConfig(provider.fields, across, config, true) };
    },

    async configure(request) {
      session.configure(request);
      return { diagnostics: [] };
    },

    stop: () => {
      session.stop();
    },

    ...resourceCalls(provider, session),
    ...dataSourceCalls(provider, session),
    ...undeclaredCalls(),
  };
}

/** What Terraform is told of a provider. */
export function providerSchemas(provider: Provider): ProviderSchemas {
  return {
    provider: terraformSchema(provider.fields, provider.description, 0),
    resources: mapValues(provider.resources, ({ fields, description, schemaVersion }) =>
      terraformSchema(fields, description, schemaVersion),
    ),
    dataSources: mapValues(provider.dataSources, ({ fields, description }) =>
      terraformSchema(fields, description, 0),
    ),
    ephemeralResources: {},
    listResources: {},
    actions: {},
    functions: {},
    identities: mapValues(provider.resources, identitySchema),
  };
}

const identitySchema = ({ identity, fields }: Resource): IdentitySchema => ({
  version: 0,
  attributes: Object.fromEntries(
    identity.map((name) => {
      const spec = fields[name]?.spec;
      const type = spec?.shape.kind === "plain" ? spec.shape.type : STRING;
      return [name, { type, description: spec?.description ?? "", requiredForImport: true }];
    }),
  ),
});

const mapValues = <T, R>(
  record: Readonly<Record<string, T>>,
  each: (value: T) => R,
): Readonly<Record<string, R>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, each(value)]));

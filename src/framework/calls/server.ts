import { actionCalls } from "./action-calls";
import { dataSourceCalls } from "./data-source-calls";
import { warning } from "../diagnostics/diagnostic";
import { ephemeralCalls } from "./ephemeral-calls";
import { terraformSchema } from "../schema/export-schema";
import { functionCalls } from "./function-calls";
import { identitySchema } from "../state/identity";
import { listCalls } from "./list-calls";
import { keyProblems } from "../secrets/provider-key";
import type { Provider } from "../definitions/provider";
import type { ProviderSchemas, ProviderServer } from "./provider-server";
import { resourceCalls } from "./resource-calls";
import { createSession, type ServerContext } from "./session";
import { validateConfig } from "./validate-config";
import { lazilyMapped } from "../values/lazy-record";

export type { ServerContext } from "./session";

/** Serves a provider: the framework's side of every call of the protocol. */
export function createProviderServer(provider: Provider, context: ServerContext): ProviderServer {
  const session = createSession(provider, context);
  const { notices = [] } = context;
  let schemas: ProviderSchemas | undefined;
  return {
    // Most processes of a run are never asked for it (docs/apis/terraform-protocol.md §9).
    get schemas() {
      return (schemas ??= providerSchemas(provider));
    },

    async validateProvider(config) {
      const across = (plain: Readonly<Record<string, unknown>>) =>
        provider.connections.flatMap((connection) => {
          const block = plain[connection.name];
          if (typeof block !== "object" || block === null) return [];
          return connection
            .validate(block as Readonly<Record<string, unknown>>)
            .map((problem) => ({ ...problem, at: [connection.name, ...(problem.at ?? [])] }));
        });
      const diagnostics = validateConfig(provider.fields, across, config, true);
      return { diagnostics: session.redact(diagnostics, provider.fields, config) };
    },

    async configure(request) {
      session.configure(request);
      const origin = { name: provider.name, environment: context.environment };
      return {
        diagnostics: [
          ...notices.map(({ summary, detail }) => warning(summary, detail)),
          ...keyProblems(request.config, origin),
        ],
      };
    },

    stop: () => {
      session.stop();
    },

    ...resourceCalls(provider, session),
    ...dataSourceCalls(provider, session),
    ...functionCalls(provider),
    ...ephemeralCalls(provider, session),
    ...listCalls(provider, session),
    ...actionCalls(provider, session),
  };
}

/** What Terraform is told of a provider. Each schema is made when it is asked for. */
export function providerSchemas(provider: Provider): ProviderSchemas {
  return {
    provider: terraformSchema(provider, 0),
    resources: lazilyMapped(provider.resources, (each) => terraformSchema(each, each.schemaVersion)),
    dataSources: lazilyMapped(provider.dataSources, (each) => terraformSchema(each, 0)),
    ephemeralResources: lazilyMapped(provider.ephemeralResources, (each) => terraformSchema(each, 0)),
    listResources: lazilyMapped(provider.listResources, (each) => terraformSchema(each, 0)),
    actions: lazilyMapped(provider.actions, (each) => terraformSchema(each, 0)),
    functions: lazilyMapped(provider.functions, ({ signature }) => signature),
    identities: lazilyMapped(provider.resources, (each) => identitySchema(each, each.identityVersion)),
  };
}

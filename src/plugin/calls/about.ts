import type { ProviderSchemas } from "../../framework/calls/provider-server";
import type { LoadedProvider } from "../declared";
import type {
  GetFunctionsResponse,
  GetMetadataResponse,
  GetProviderSchemaResponse,
  GetResourceIdentitySchemasResponse,
} from "../gen/tfplugin6";
import { fromClientCapabilities, serverCapabilities } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig } from "../wire/objects";
import { mapValues, toFunction, toIdentitySchema, toSchema } from "../wire/schema";
import { answer, type Calls, type ProviderMethods } from "./call";

/** What the provider is, and its configuration. */
export function aboutCalls(calls: Calls): ProviderMethods {
  const schema = once(providerSchema);
  return {
    getMetadata: () =>
      answer(
        calls,
        { rpc: "GetMetadata" },
        ({ server }) => metadata(server.schemas),
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    getProviderSchema: () =>
      answer(calls, { rpc: "GetProviderSchema" }, schema, (problem) => ({
        diagnostics: [toDiagnostic(problem)],
      })),

    getResourceIdentitySchemas: () =>
      answer<GetResourceIdentitySchemasResponse>(
        calls,
        { rpc: "GetResourceIdentitySchemas" },
        ({ server }) => ({
          identitySchemas: mapValues(server.schemas.identities, toIdentitySchema),
        }),
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    getFunctions: () =>
      answer<GetFunctionsResponse>(
        calls,
        { rpc: "GetFunctions" },
        ({ server }) => ({ functions: mapValues(server.schemas.functions, toFunction) }),
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    validateProviderConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateProviderConfig" },
        async ({ server, provider }) => {
          const { diagnostics } = await server.validateProvider(readConfig(request.config, provider()));
          return { diagnostics: toDiagnostics(diagnostics) };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    configureProvider: (request) =>
      answer(
        calls,
        { rpc: "ConfigureProvider" },
        async ({ server, provider }) => {
          const { diagnostics } = await server.configure({
            terraformVersion: request.terraformVersion,
            config: readConfig(request.config, provider()),
            capabilities: fromClientCapabilities(request.clientCapabilities),
          });
          return { diagnostics: toDiagnostics(diagnostics) };
        },
        (problem) => ({ diagnostics: [toDiagnostic(problem)] }),
      ),

    // Cancels what runs; it does not end the process (docs/apis/terraform-protocol.md §1.6).
    stopProvider: () =>
      answer(
        calls,
        { rpc: "StopProvider" },
        ({ server }) => {
          server.stop();
          return {};
        },
        (problem) => ({ error: problem.summary }),
      ),
  };
}

function once<Argument, Result>(compute: (argument: Argument) => Result): (argument: Argument) => Result {
  let computed: { readonly result: Result } | undefined;
  return (argument) => (computed ??= { result: compute(argument) }).result;
}

const typeNames = (entries: Readonly<Record<string, unknown>>): { typeName: string }[] =>
  Object.keys(entries).map((typeName) => ({ typeName }));

const metadata = (schemas: ProviderSchemas): GetMetadataResponse => ({
  serverCapabilities: serverCapabilities(),
  resources: typeNames(schemas.resources),
  dataSources: typeNames(schemas.dataSources),
  ephemeralResources: typeNames(schemas.ephemeralResources),
  listResources: typeNames(schemas.listResources),
  actions: typeNames(schemas.actions),
  functions: Object.keys(schemas.functions).map((name) => ({ name })),
});

function providerSchema({ server }: LoadedProvider): GetProviderSchemaResponse {
  const { schemas } = server;
  return {
    provider: toSchema(schemas.provider),
    resourceSchemas: mapValues(schemas.resources, toSchema),
    dataSourceSchemas: mapValues(schemas.dataSources, toSchema),
    ephemeralResourceSchemas: mapValues(schemas.ephemeralResources, toSchema),
    listResourceSchemas: mapValues(schemas.listResources, toSchema),
    actionSchemas: mapValues(schemas.actions, (schema) => ({ schema: toSchema(schema) })),
    functions: mapValues(schemas.functions, toFunction),
    serverCapabilities: serverCapabilities(),
  };
}

import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { EmptySchema } from "@bufbuild/protobuf/wkt";
import type { ProviderSchemas } from "../../framework/calls/provider-server";
import type { LoadedProvider } from "../declared";
import {
  ActionSchemaSchema,
  ConfigureProviderResponseSchema,
  GetFunctionsResponseSchema,
  GetMetadataResponseSchema,
  GetProviderSchemaResponseSchema,
  GetResourceIdentitySchemasResponseSchema,
  StopProviderResponseSchema,
  ValidateProviderConfigResponseSchema,
  type GetProviderSchemaResponse,
} from "../gen/tfplugin6_pb";
import { fromClientCapabilities, serverCapabilities } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig } from "../wire/objects";
import { mapValues, toFunction, toIdentitySchema, toSchema } from "../wire/schema";
import { answer, type Calls, type ProviderMethods } from "./call";

/** What the provider is, and its configuration. */
export function aboutCalls(calls: Calls): ProviderMethods {
  const providerSchema = once(encodedProviderSchema);
  return {
    getMetadata: () =>
      answer(
        calls,
        { rpc: "GetMetadata" },
        ({ server }) => metadata(server.schemas),
        (problem) => create(GetMetadataResponseSchema, { diagnostics: [toDiagnostic(problem)] }),
      ),

    getProviderSchema: () =>
      answer(calls, { rpc: "GetProviderSchema" }, providerSchema, (problem) =>
        create(GetProviderSchemaResponseSchema, { diagnostics: [toDiagnostic(problem)] }),
      ),

    getResourceIdentitySchemas: () =>
      answer(
        calls,
        { rpc: "GetResourceIdentitySchemas" },
        ({ server }) =>
          create(GetResourceIdentitySchemasResponseSchema, {
            identitySchemas: mapValues(server.schemas.identities, toIdentitySchema),
          }),
        (problem) =>
          create(GetResourceIdentitySchemasResponseSchema, { diagnostics: [toDiagnostic(problem)] }),
      ),

    getFunctions: () =>
      answer(
        calls,
        { rpc: "GetFunctions" },
        ({ server }) =>
          create(GetFunctionsResponseSchema, { functions: mapValues(server.schemas.functions, toFunction) }),
        (problem) => create(GetFunctionsResponseSchema, { diagnostics: [toDiagnostic(problem)] }),
      ),

    validateProviderConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateProviderConfig" },
        async ({ server, provider }) => {
          const { diagnostics } = await server.validateProvider(readConfig(request.config, provider()));
          return create(ValidateProviderConfigResponseSchema, { diagnostics: toDiagnostics(diagnostics) });
        },
        (problem) => create(ValidateProviderConfigResponseSchema, { diagnostics: [toDiagnostic(problem)] }),
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
          return create(ConfigureProviderResponseSchema, { diagnostics: toDiagnostics(diagnostics) });
        },
        (problem) => create(ConfigureProviderResponseSchema, { diagnostics: [toDiagnostic(problem)] }),
      ),

    // Cancels what runs; it does not end the process (docs/apis/terraform-protocol.md §1.6).
    stopProvider: () =>
      answer(
        calls,
        { rpc: "StopProvider" },
        ({ server }) => {
          server.stop();
          return create(StopProviderResponseSchema);
        },
        (problem) => create(StopProviderResponseSchema, { error: problem.summary }),
      ),
  };
}

function once<Argument, Result>(compute: (argument: Argument) => Result): (argument: Argument) => Result {
  let computed: { readonly result: Result } | undefined;
  return (argument) => (computed ??= { result: compute(argument) }).result;
}

const typeNames = (entries: Readonly<Record<string, unknown>>): { typeName: string }[] =>
  Object.keys(entries).map((typeName) => ({ typeName }));

const metadata = (schemas: ProviderSchemas) =>
  create(GetMetadataResponseSchema, {
    serverCapabilities: serverCapabilities(),
    resources: typeNames(schemas.resources),
    dataSources: typeNames(schemas.dataSources),
    ephemeralResources: typeNames(schemas.ephemeralResources),
    listResources: typeNames(schemas.listResources),
    actions: typeNames(schemas.actions),
    functions: Object.keys(schemas.functions).map((name) => ({ name })),
  });

/**
 * The whole schema, encoded once: an answer that consists of fields nobody has to look at again is sent as it is.
 */
function encodedProviderSchema({ server }: LoadedProvider): GetProviderSchemaResponse {
  const { schemas } = server;
  const message = create(GetProviderSchemaResponseSchema, {
    provider: toSchema(schemas.provider),
    resourceSchemas: mapValues(schemas.resources, toSchema),
    dataSourceSchemas: mapValues(schemas.dataSources, toSchema),
    ephemeralResourceSchemas: mapValues(schemas.ephemeralResources, toSchema),
    listResourceSchemas: mapValues(schemas.listResources, toSchema),
    actionSchemas: mapValues(schemas.actions, (schema) =>
      create(ActionSchemaSchema, { schema: toSchema(schema) }),
    ),
    functions: mapValues(schemas.functions, toFunction),
    serverCapabilities: serverCapabilities(),
  });
  const encoded = create(GetProviderSchemaResponseSchema);
  const fields = fromBinary(EmptySchema, toBinary(GetProviderSchemaResponseSchema, message)).$unknown;
  return fields === undefined ? encoded : { ...encoded, $unknown: fields };
}

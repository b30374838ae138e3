import type { ListEvent } from "../../framework/calls/provider-server";
import type { DeclaredResource, LoadedProvider } from "../declared";
import { type ListResourceEvent, type ListResourceRequest } from "../gen/tfplugin6";
import { visible } from "../../text";
import { fromClientCapabilities } from "../wire/capabilities";
import { toDiagnostic, toDiagnostics } from "../wire/diagnostics";
import { readConfig, writeIdentity } from "../wire/objects";
import {
  answer,
  complaint,
  diagnosed,
  reportFault,
  type Call,
  type Calls,
  type ProviderMethods,
} from "./call";
import { writeWithoutSecrets } from "./resources";
import { untilCancelled } from "./stream";

export function listCalls(calls: Calls): ProviderMethods {
  return {
    validateListResourceConfig: (request) =>
      answer(
        calls,
        { rpc: "ValidateListResourceConfig", subject: request.typeName },
        async ({ server, listResource }) =>
          diagnosed(
            await server.validateListResource({
              type: request.typeName,
              config: readConfig(request.config, listResource(request.typeName)),
              capabilities: fromClientCapabilities(undefined),
            }),
          ),
        complaint,
      ),

    listResource: (request, signal) => listResource(calls, request, signal),
  };
}

async function* listResource(
  calls: Calls,
  request: ListResourceRequest,
  signal: AbortSignal,
): AsyncGenerator<ListResourceEvent> {
  const call: Call = { rpc: "ListResource", subject: request.typeName };
  try {
    const provider = await calls.provider;
    const declared = provider.resource(request.typeName);
    let left = limitOf(request);
    for await (const event of untilCancelled(calls, call, startList(provider, request), signal)) {
      yield toEvent(event, declared);
      if (--left <= 0) return;
    }
  } catch (fault) {
    yield { diagnostic: [toDiagnostic(reportFault(calls, call, fault))] };
  }
}

/**
 * A request without a limit means all there is; Terraform itself always names one (docs/apis/terraform-protocol.md
 * §3.6).
 */
const limitOf = ({ limit }: ListResourceRequest): number => (limit > 0n ? Number(limit) : Infinity);

const startList = (
  { server, listResource }: LoadedProvider,
  request: ListResourceRequest,
): AsyncIterable<ListEvent> =>
  server.listResource({
    type: request.typeName,
    config: readConfig(request.config, listResource(request.typeName)),
    includeResource: request.includeResourceObject,
    limit: limitOf(request),
  });

/** A listed object is an object of the managed resource of the same name, with its identity. */
const toEvent = (event: ListEvent, declared: DeclaredResource): ListResourceEvent => ({
  identity: writeIdentity(event.identity, declared),
  displayName: visible(event.displayName),
  diagnostic: toDiagnostics(event.diagnostics),
  ...(event.resource === undefined ? {} : { resourceObject: writeWithoutSecrets(event.resource, declared) }),
});

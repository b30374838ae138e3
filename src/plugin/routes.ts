import { connectNodeAdapter } from "@connectrpc/connect-node";
import type { Http2ServerResponse } from "node:http2";
import { aboutCalls } from "./calls/about";
import { actionCalls } from "./calls/actions";
import type { Calls } from "./calls/call";
import { dataSourceCalls } from "./calls/data-sources";
import { ephemeralCalls } from "./calls/ephemeral";
import { functionCalls } from "./calls/functions";
import { listCalls } from "./calls/lists";
import { resourceStateCalls } from "./calls/resource-states";
import { resourceCalls } from "./calls/resources";
import { companionServices } from "./companions";
import { Provider } from "./gen/tfplugin6_pb";
import type { RequestHandler } from "./transport";

/**
 * Terraform sends and takes messages of any size (docs/apis/terraform-protocol.md §1.5); this is the greatest that the
 * library knows.
 */
const UNLIMITED = 0xffffffff;
const GRPC_UNIMPLEMENTED = "12";

/** All services of the plugin. Methods without an implementation, such as state stores, answer UNIMPLEMENTED. */
export function createRoutes(calls: Calls, ending: AbortSignal): RequestHandler {
  return connectNodeAdapter({
    connect: false,
    grpcWeb: false,
    acceptCompression: [],
    readMaxBytes: UNLIMITED,
    writeMaxBytes: UNLIMITED,
    fallback: (_request, response) => {
      unimplemented(response as Http2ServerResponse);
    },
    routes: (router) => {
      router.service(Provider, {
        ...aboutCalls(calls),
        ...resourceCalls(calls),
        ...resourceStateCalls(calls),
        ...dataSourceCalls(calls),
        ...functionCalls(calls),
        ...ephemeralCalls(calls),
        ...listCalls(calls),
        ...actionCalls(calls),
      });
      companionServices(router, ending);
    },
  });
}

/** A service that nobody here has heard of, such as reflection. */
function unimplemented(response: Http2ServerResponse): void {
  response.writeHead(200, { "content-type": "application/grpc", "grpc-status": GRPC_UNIMPLEMENTED });
  response.end();
}

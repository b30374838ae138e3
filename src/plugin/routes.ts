import { aboutCalls } from "./calls/about";
import { actionCalls } from "./calls/actions";
import type { Calls } from "./calls/call";
import { dataSourceCalls } from "./calls/data-sources";
import { ephemeralCalls } from "./calls/ephemeral";
import { functionCalls } from "./calls/functions";
import { listCalls } from "./calls/lists";
import { resourceStateCalls } from "./calls/resource-states";
import { resourceCalls } from "./calls/resources";
import { Provider } from "./gen/tfplugin6";
import { routesOf, type Route } from "./grpc";

/** The provider's service. Methods without an implementation, such as state stores, have no route. */
export const providerRoutes = (calls: Calls): ReadonlyMap<string, Route> =>
  routesOf(Provider, {
    ...aboutCalls(calls),
    ...resourceCalls(calls),
    ...resourceStateCalls(calls),
    ...dataSourceCalls(calls),
    ...functionCalls(calls),
    ...ephemeralCalls(calls),
    ...listCalls(calls),
    ...actionCalls(calls),
  });

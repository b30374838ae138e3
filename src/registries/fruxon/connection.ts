import { defineConnection } from "../../framework";
import {
  baseUrlField,
  httpFor,
  requestsPerHourField,
  requiredToken,
  SAME_IN_PLAN_AND_APPLY,
  tokenField,
} from "../common/connection";
import { DEFAULT_FRUXON_BASE_URL } from "./api/address";
import type * as Client from "./api/client";
import { tenantField } from "./fields-of-connection";

/** Fruxon's REST API (docs/apis/fruxon.md §1). */
export const fruxon = defineConnection({
  name: "fruxon",
  description:
    "Access to the API of [Fruxon](https://fruxon.com). Required only for the `integrations_fruxon_*` types. A token " +
    "is bound to one tenant. For several tenants, use one provider block with an alias for each.",
  schema: {
    token: tokenField(
      "Personal token (`fx_pat_…`) or token of a service account (`fx_sat_…`) with the scopes `integrations:read` and " +
        "`integrations:write`, for tools also `tools:read` and `tools:write`. Default: the environment variable `FRUXON_TOKEN`.",
    ),
    base_url: baseUrlField(
      "fruxon",
      "URL of the API; it depends on the region of the workspace. Default: the " +
        `environment variable \`FRUXON_BASE_URL\`, then \`${DEFAULT_FRUXON_BASE_URL}\`.`,
    ),
    tenant: tenantField().describe(
      "Default tenant (workspace) of resources and data sources without `tenant`, as a slug. Default: the " +
        "environment variable `FRUXON_TENANT`, then `FRUXON_WORKSPACE`, which Fruxon's own programs read. " +
        SAME_IN_PLAN_AND_APPLY,
    ),
    requests_per_hour: requestsPerHourField("fruxon"),
  },
  environment: {
    requests_per_hour: "FRUXON_REQUESTS_PER_HOUR",
    token: "FRUXON_TOKEN",
    base_url: "FRUXON_BASE_URL",
    tenant: ["FRUXON_TENANT", "FRUXON_WORKSPACE"],
  },
  outlook: (client: Client.FruxonClient, requests) => client.outlook(requests),
  connect({ token, base_url, tenant, requests_per_hour: requestsPerHour }, context): Client.FruxonClient {
    // Only where it is used: it brings the HTTP client along.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createFruxonClient } = require("./api/client") as typeof Client;
    return createFruxonClient({
      token: requiredToken(token, {
        name: "fruxon",
        title: "Fruxon",
        more: "Fruxon no longer accepts API keys (FRUXON_API_KEY).",
      }),
      baseUrl: base_url ?? DEFAULT_FRUXON_BASE_URL,
      tenant,
      requestsPerHour,
      ...httpFor(context),
    });
  },
});

import { defineConnection } from "../../framework";
import { baseUrlField, httpFor, requestsPerHourField, requiredToken, tokenField } from "../common/connection";
import { DEFAULT_TRUTO_BASE_URL } from "./api/address";
import type * as Client from "./api/client";

/** Truto's admin API (docs/apis/truto.md §1). */
export const truto = defineConnection({
  name: "truto",
  description:
    "Access to the API of [Truto](https://truto.one). Required only for the `integrations_truto_*` types. A token is " +
    "bound to one environment. For several environments, use one provider block with an alias for each.",
  schema: {
    token: tokenField(
      "API token of one environment, created in Truto's dashboard. Link tokens, integrated-account tokens and MCP " +
        "tokens cannot be used. Default: the environment variable `TRUTO_TOKEN`, then `TRUTO_API_TOKEN`.",
    ),
    base_url: baseUrlField(
      "truto",
      `URL of the API. Default: the environment variable \`TRUTO_BASE_URL\`, then \`${DEFAULT_TRUTO_BASE_URL}\`.`,
    ),
    requests_per_hour: requestsPerHourField("truto"),
  },
  environment: {
    token: ["TRUTO_TOKEN", "TRUTO_API_TOKEN"],
    base_url: "TRUTO_BASE_URL",
    requests_per_hour: "TRUTO_REQUESTS_PER_HOUR",
  },
  outlook: (client: Client.TrutoClient, requests) => client.outlook(requests),
  connect({ token, base_url, requests_per_hour: requestsPerHour }, context): Client.TrutoClient {
    // Only where it is used: it brings the HTTP client along.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createTrutoClient } = require("./api/client") as typeof Client;
    return createTrutoClient({
      token: requiredToken(token, { name: "truto", title: "Truto" }),
      baseUrl: base_url ?? DEFAULT_TRUTO_BASE_URL,
      requestsPerHour,
      ...httpFor(context),
    });
  },
});

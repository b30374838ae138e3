import { defineConnection } from "../../framework";
import { baseUrlField, httpFor, requestsPerHourField, requiredToken, tokenField } from "../common/connection";
import { DEFAULT_BUDDY_BASE_URL } from "./api/address";
import type * as Client from "./api/client";

/** Hosts of the clouds by their names in BUDDY_REGION (vendor's sandbox SDK 0.1.5). */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ["US", DEFAULT_BUDDY_BASE_URL],
  ["EU", "https://api.eu.buddy.works"],
  ["AP", "https://api.asia.buddy.works"],
]);

/** Buddy's REST API (docs/apis/buddy.md §1). */
export const buddy = defineConnection({
  name: "buddy",
  description:
    "Access to the API of [Buddy](https://buddy.works). Required only for the `integrations_buddy_*` types.",
  schema: {
    token: tokenField(
      "Personal access token or OAuth2 token with the scopes `INTEGRATION_INFO`, `INTEGRATION_ADD` and " +
        "`INTEGRATION_MANAGE`. Default: the environment variable `BUDDY_TOKEN`.",
    ),
    base_url: baseUrlField(
      "buddy",
      "URL of the API: `https://api.buddy.works` (US, default), `https://api.eu.buddy.works` (EU), " +
        "`https://api.asia.buddy.works` (Asia) or `https://<host>/api` (self-hosted). Default: the environment " +
        "variable `BUDDY_BASE_URL`, then the variables that Buddy's own programs read (`BUDDY_API_URL`, " +
        "`BUDDY_REGION` with `US`, `EU` or `AP`), then the US cloud.",
    ),
    requests_per_hour: requestsPerHourField("buddy"),
  },
  environment: {
    requests_per_hour: "BUDDY_REQUESTS_PER_HOUR",
    token: "BUDDY_TOKEN",
    base_url: [
      "BUDDY_BASE_URL",
      "BUDDY_API_URL",
      { name: "BUDDY_REGION", read: (region) => REGIONS.get(region) },
    ],
  },
  outlook: (client: Client.BuddyClient, requests) => client.outlook(requests),
  connect({ token, base_url, requests_per_hour: requestsPerHour }, context): Client.BuddyClient {
    // Only where it is used: it brings the HTTP client along.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createBuddyClient } = require("./api/client") as typeof Client;
    return createBuddyClient({
      token: requiredToken(token, { name: "buddy", title: "Buddy" }),
      baseUrl: base_url ?? DEFAULT_BUDDY_BASE_URL,
      requestsPerHour,
      ...httpFor(context),
    });
  },
});

import { defineConnection } from "../../framework";
import {
  baseUrlField,
  httpFor,
  requestsPerHourField,
  requiredToken,
  SAME_IN_PLAN_AND_APPLY,
  tokenField,
} from "../common/connection";
import { DEFAULT_NORTHFLANK_BASE_URL } from "./api/address";
import type * as Client from "./api/client";
import { teamId } from "./fields-of-connection";

/** Northflank's API (docs/apis/northflank.md §1). */
export const northflank = defineConnection({
  name: "northflank",
  description:
    "Access to the API of [Northflank](https://northflank.com). Required only for the `integrations_northflank_*` types.",
  schema: {
    token: tokenField(
      "API token of a team or of an organisation. Its role needs Read, Create, Update and Delete for the objects in " +
        "use: `Account > Cloud > Integrations` for cloud provider integrations, `Account > Cloud > Registries` for " +
        "registry credentials, `Account > Observability > LogSinks` for log sinks, `Account > Observability > " +
        "Notifications` for notification integrations, `Account > Tags > General` for tags, `Account > Admin > " +
        "AuditLogSinks` for audit log sinks, `Account > Platform > BackupDestinations` for backup destinations, `Account > Cloud > " +
        "WorkloadIdentities` for workload identities, `Account > Platform > Ssh` for SSH identities. Default: the environment variable `NORTHFLANK_TOKEN`, then " +
        "`NORTHFLANK_API_TOKEN` or `NF_API_TOKEN`, which Northflank's own programs read.",
    ),
    base_url: baseUrlField(
      "northflank",
      "URL of the API, without `/v1`. Default: the environment variable `NORTHFLANK_BASE_URL`, " +
        "then the variables that Northflank's own programs read (`NORTHFLANK_API_BASE_URL`, " +
        `\`NF_API_HOST\`, \`NF_HOST\`), then \`${DEFAULT_NORTHFLANK_BASE_URL}\`.`,
    ),
    team_id: teamId().describe(
      "Default team of resources and data sources without `team_id`. Required with the token of an " +
        "organisation, unless you manage the organisation's own objects. Default: the environment " +
        "variable `NORTHFLANK_TEAM_ID`, then the token's own team or organisation. " +
        SAME_IN_PLAN_AND_APPLY,
    ),
    requests_per_hour: requestsPerHourField("northflank"),
  },
  // Those after the first are the variables of the vendor's client 2.1.
  environment: {
    requests_per_hour: "NORTHFLANK_REQUESTS_PER_HOUR",
    token: ["NORTHFLANK_TOKEN", "NORTHFLANK_API_TOKEN", "NF_API_TOKEN"],
    base_url: [
      "NORTHFLANK_BASE_URL",
      ...["NORTHFLANK_API_BASE_URL", "NF_API_HOST", "NF_HOST"].map((name) => ({ name, read: originIn })),
    ],
    team_id: "NORTHFLANK_TEAM_ID",
  },
  outlook: (client: Client.NorthflankClient, requests) => client.outlook(requests),
  connect(
    { token, base_url, team_id, requests_per_hour: requestsPerHour },
    context,
  ): Client.NorthflankClient {
    // Only where it is used: it brings the HTTP client along.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createNorthflankClient } = require("./api/client") as typeof Client;
    return createNorthflankClient({
      token: requiredToken(token, { name: "northflank", title: "Northflank" }),
      baseUrl: base_url ?? DEFAULT_NORTHFLANK_BASE_URL,
      teamId: team_id,
      requestsPerHour,
      ...httpFor(context),
    });
  },
});

/** The vendor's variables may hold a bare host, or an address with the version that our paths begin with. */
function originIn(text: string): string {
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  return address.replace(/\/v1\/?$/, "");
}

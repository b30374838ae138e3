import { notEmpty } from "../../checks";
import {
  type ConnectContext,
  defineConnection,
  Failure,
  isUnknown,
  type Problem,
  string,
  type Value,
} from "../../framework";
import { baseUrlField, httpFor, requestsPerHourField, requiredToken, tokenField } from "../common/connection";
import { DEFAULT_BUDDY_BASE_URL } from "./api/address";
import type * as Client from "./api/client";
import type * as Oidc from "./oidc/token-source";

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
        "`INTEGRATION_MANAGE`. Default: the environment variable `BUDDY_TOKEN`. A pipeline can do without: see " +
        "`oidc_provider_id`.",
    ),
    oidc_provider_id: string(notEmpty)
      .optional()
      .describe(
        "Id of an identity provider of Buddy (workspace settings, Identity providers), instead of `token`: the provider exchanges the " +
          "pipeline's identity token for a short-lived API token, which is only in memory. The identity token comes from " +
          "`oidc_token`, `oidc_token_file`, GitHub Actions (`permissions: id-token: write`) or CircleCI. Default: the " +
          "environment variable `BUDDY_OIDC_PROVIDER_ID`.",
      ),
    oidc_token: string(notEmpty)
      .optional()
      .sensitive()
      .describe(
        "Identity token of the pipeline (a JWT) for `oidc_provider_id`. Default: the environment variable " +
          "`BUDDY_OIDC_TOKEN`.",
      ),
    oidc_token_file: string(notEmpty)
      .optional()
      .describe(
        "File with the identity token of the pipeline, read at each exchange. A relative path starts at the folder in which " +
          "the engine runs. Default: the environment variable `BUDDY_OIDC_TOKEN_FILE`.",
      ),
    oidc_audience: string(notEmpty)
      .optional()
      .describe(
        "Audience that GitHub Actions is asked for. Default: the environment variable `BUDDY_OIDC_AUDIENCE`, then `Buddy`.",
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
    oidc_provider_id: "BUDDY_OIDC_PROVIDER_ID",
    oidc_token: "BUDDY_OIDC_TOKEN",
    oidc_token_file: "BUDDY_OIDC_TOKEN_FILE",
    oidc_audience: "BUDDY_OIDC_AUDIENCE",
    base_url: [
      "BUDDY_BASE_URL",
      "BUDDY_API_URL",
      { name: "BUDDY_REGION", read: (region) => REGIONS.get(region) },
    ],
  },
  outlook: (client: Client.BuddyClient, requests) => client.outlook(requests),
  authenticatedBy: ["token", "oidc_provider_id"],
  validate: ({ token, oidc_provider_id, oidc_token, oidc_token_file }): readonly Problem[] => [
    ...(isSet(token) && isSet(oidc_provider_id) ? [{ at: ["oidc_provider_id"], ...TWO_WAYS }] : []),
    ...(isSet(oidc_token) && isSet(oidc_token_file) ? [{ at: ["oidc_token_file"], ...TWO_IDENTITIES }] : []),
  ],
  connect(settings, context): Client.BuddyClient {
    // Only where it is used: it brings the HTTP client along.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createBuddyClient } = require("./api/client") as typeof Client;
    return createBuddyClient({
      token: tokenOf(settings, context),
      baseUrl: settings.base_url ?? DEFAULT_BUDDY_BASE_URL,
      requestsPerHour: settings.requests_per_hour,
      ...httpFor(context),
    });
  },
});

/** What is not known yet may turn out to be null. */
const isSet = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && !isUnknown(value);

const TWO_WAYS = {
  summary: "Buddy has a token and an OIDC provider",
  detail:
    "token (or BUDDY_TOKEN) and oidc_provider_id (or BUDDY_OIDC_PROVIDER_ID) are both set. Remove one of them: with " +
    "oidc_provider_id no token is needed.",
};

const TWO_IDENTITIES = {
  summary: "Buddy has two identity tokens",
  detail:
    "oidc_token (or BUDDY_OIDC_TOKEN) and oidc_token_file (or BUDDY_OIDC_TOKEN_FILE) are both set. Remove one of them.",
};

interface Access {
  readonly token?: string | undefined;
  readonly base_url?: string | undefined;
  readonly oidc_provider_id?: string | undefined;
  readonly oidc_token?: string | undefined;
  readonly oidc_token_file?: string | undefined;
  readonly oidc_audience?: string | undefined;
}

/** @throws Failure */
function tokenOf(access: Access, context: ConnectContext): Client.BuddyClientOptions["token"] {
  const { token, oidc_provider_id: providerId } = access;
  if (providerId === undefined) {
    const more = "In a pipeline, oidc_provider_id or BUDDY_OIDC_PROVIDER_ID replaces it.";
    return requiredToken(token, { name: "buddy", title: "Buddy", more });
  }
  if (token !== undefined) throw new Failure(TWO_WAYS);
  if (isSet(access.oidc_token) && isSet(access.oidc_token_file)) throw new Failure(TWO_IDENTITIES);
  // Most processes have a token.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { createBuddyTokens } = require("./oidc/token-source") as typeof Oidc;
  return createBuddyTokens({
    ...httpFor(context),
    baseUrl: access.base_url ?? DEFAULT_BUDDY_BASE_URL,
    providerId,
    identity: access,
    environment: context.environment,
  });
}

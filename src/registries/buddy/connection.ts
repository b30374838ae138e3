import { defineConnection, Failure, ruleOf, string } from "../../framework";
import { InvalidUrl, parseBaseUrl } from "../../http";
import { type BuddyClient, createBuddyClient, DEFAULT_BUDDY_BASE_URL } from "./client";

const BASE_URL = ruleOf((value) => {
  try {
    parseBaseUrl("buddy", String(value));
    return [];
  } catch (thrown) {
    if (thrown instanceof InvalidUrl) return [`is not usable: ${thrown.message}`];
    throw thrown;
  }
});

const NOT_EMPTY = ruleOf((value) => (value === "" ? ["must not be empty"] : []));

/** Buddy's REST API (buddy sheet §1). */
export const buddy = defineConnection({
  name: "buddy",
  description:
    "Access to the API of [Buddy](https://buddy.works). Needed by the `integrations_buddy_*` types only.",
  schema: {
    token: string()
      .optional()
      .sensitive()
      .check(NOT_EMPTY)
      .describe(
        "Personal access token or OAuth2 token with the scopes `INTEGRATION_INFO`, `INTEGRATION_ADD` and " +
          "`INTEGRATION_MANAGE`. Default: the environment variable `BUDDY_TOKEN`.",
      ),
    base_url: string()
      .optional()
      .check(BASE_URL)
      .describe(
        "Where the API is: `https://api.buddy.works` (US, default), `https://api.eu.buddy.works` (EU), " +
          "`https://api.asia.buddy.works` (Asia) or `https://<host>/api` (self-hosted). " +
          "Default: the environment variable `BUDDY_BASE_URL`, then the US cloud.",
      ),
  },
  environment: { token: "BUDDY_TOKEN", base_url: "BUDDY_BASE_URL" },
  connect({ token, base_url }, { userAgent, logger }): BuddyClient {
    if (token === undefined) {
      throw new Failure({
        summary: "Buddy is not configured",
        detail:
          "A resource of Buddy is used, but there is no token. Set token in the provider's buddy block, or the " +
          "environment variable BUDDY_TOKEN.",
      });
    }
    return createBuddyClient({
      token,
      baseUrl: base_url ?? DEFAULT_BUDDY_BASE_URL,
      userAgent,
      log: (level, message, fields) => {
        logger.log(level, message, fields);
      },
    });
  },
});

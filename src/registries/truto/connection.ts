import { defineConnection, Failure, ruleOf, string } from "../../framework";
import { InvalidUrl, parseBaseUrl } from "../../http";
import { createTrutoClient, DEFAULT_TRUTO_BASE_URL, type TrutoClient } from "./client";

const BASE_URL = ruleOf((value) => {
  try {
    parseBaseUrl("truto", String(value));
    return [];
  } catch (thrown) {
    if (thrown instanceof InvalidUrl) return [`is not usable: ${thrown.message}`];
    throw thrown;
  }
});

const NOT_EMPTY = ruleOf((value) => (value === "" ? ["must not be empty"] : []));

/** Truto's admin API (truto sheet §1). */
export const truto = defineConnection({
  name: "truto",
  description:
    "Access to the API of [Truto](https://truto.one). Needed by the `integrations_truto_*` types only. A token is " +
    "bound to one environment: several environments take one provider block with an alias each.",
  schema: {
    token: string()
      .optional()
      .sensitive()
      .check(NOT_EMPTY)
      .describe(
        "API token, made in Truto's dashboard for one environment. Link tokens, integrated-account tokens and MCP " +
          "tokens cannot be used. Default: the environment variable `TRUTO_TOKEN`.",
      ),
    base_url: string()
      .optional()
      .check(BASE_URL)
      .describe(
        `Where the API is. Default: the environment variable \`TRUTO_BASE_URL\`, then \`${DEFAULT_TRUTO_BASE_URL}\`.`,
      ),
  },
  environment: { token: "TRUTO_TOKEN", base_url: "TRUTO_BASE_URL" },
  connect({ token, base_url }, { userAgent, logger }): TrutoClient {
    if (token === undefined) {
      throw new Failure({
        summary: "Truto is not configured",
        detail:
          "A resource of Truto is used, but there is no token. Set token in the provider's truto block, or the " +
          "environment variable TRUTO_TOKEN.",
      });
    }
    return createTrutoClient({
      token,
      baseUrl: base_url ?? DEFAULT_TRUTO_BASE_URL,
      userAgent,
      log: (level, message, fields) => {
        logger.log(level, message, fields);
      },
    });
  },
});

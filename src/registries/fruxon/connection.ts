import { defineConnection, Failure, ruleOf, string } from "../../framework";
import { InvalidUrl, parseBaseUrl } from "../../http";
import { createFruxonClient, DEFAULT_FRUXON_BASE_URL, type FruxonClient } from "./client";
import { tenantField } from "./fields";

const BASE_URL = ruleOf((value) => {
  try {
    parseBaseUrl("fruxon", String(value));
    return [];
  } catch (thrown) {
    if (thrown instanceof InvalidUrl) return [`is not usable: ${thrown.message}`];
    throw thrown;
  }
});

const NOT_EMPTY = ruleOf((value) => (value === "" ? ["must not be empty"] : []));

/** Fruxon's REST API (fruxon sheet §1). */
export const fruxon = defineConnection({
  name: "fruxon",
  description:
    "Access to the API of [Fruxon](https://fruxon.com). Needed by the `integrations_fruxon_*` types only. A token is " +
    "bound to one tenant: several tenants take one provider block with an alias each.",
  schema: {
    token: string()
      .optional()
      .sensitive()
      .check(NOT_EMPTY)
      .describe(
        "Personal token (`fx_pat_…`) or token of a service account (`fx_sat_…`) with the scopes `integrations:read` and " +
          "`integrations:write`. Default: the environment variable `FRUXON_TOKEN`.",
      ),
    base_url: string()
      .optional()
      .check(BASE_URL)
      .describe(
        "Where the API is: workspaces of other regions are on other hosts. Default: the environment variable " +
          `\`FRUXON_BASE_URL\`, then \`${DEFAULT_FRUXON_BASE_URL}\`.`,
      ),
    tenant: tenantField().describe(
      "Slug of the tenant (workspace) of objects that name none. Default: the environment variable `FRUXON_TENANT`.",
    ),
  },
  environment: { token: "FRUXON_TOKEN", base_url: "FRUXON_BASE_URL", tenant: "FRUXON_TENANT" },
  connect({ token, base_url, tenant }, { userAgent, logger }): FruxonClient {
    if (token === undefined) {
      throw new Failure({
        summary: "Fruxon is not configured",
        detail:
          "A resource of Fruxon is used, but there is no token. Set token in the provider's fruxon block, or the " +
          "environment variable FRUXON_TOKEN.",
      });
    }
    return createFruxonClient({
      token,
      baseUrl: base_url ?? DEFAULT_FRUXON_BASE_URL,
      tenant,
      userAgent,
      log: (level, message, fields) => {
        logger.log(level, message, fields);
      },
    });
  },
});

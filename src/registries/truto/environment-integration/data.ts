import {
  boolean,
  defineDataSource,
  exactlyOneOf,
  Failure,
  list,
  object,
  type Observed,
  string,
} from "../../../framework";
import type { Install } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonObject } from "../fields";
import { readableText } from "../json-parts";
import { NOTHING_KNOWN } from "../rules";

const ABOUT = { object: "the query" };

const rest = {
  integration_category: string().computed().describe("Category of the integration."),
  environment_id: string()
    .computed()
    .describe("Id of the environment, which follows from the provider's token."),
  is_enabled: boolean().computed().describe("Whether accounts can be connected and used."),
  show_in_catalog: boolean().computed().describe("Whether it is offered in the catalog."),
  override: jsonObject()
    .computed()
    .describe(
      "What the environment overrides, as a JSON object without its secrets; literal credentials (by the usual names of headers and " +
        "parameters, in addresses, by their form) are left out as well.",
    ),
  created_at: string().computed().describe("When it was installed, as Truto writes it."),
  updated_at: string().computed().describe("When it was last changed, as Truto writes it."),
};

const one = {
  id: string().optionalComputed().describe("Id of the install."),
  integration_id: string().optionalComputed().describe("Id of the installed integration."),
  integration_name: string().optionalComputed().describe("Name (slug) of the installed integration."),
  ...rest,
};

const KEYS = ["id", "integration_id", "integration_name"] as const;

/** One install of the token's environment, by its id, its integration's id or its integration's name. */
export const trutoEnvironmentIntegrationData = defineDataSource({
  type: "truto_environment_integration",
  description:
    "An integration that is installed in the environment of the provider's token. Give exactly one of `id`, " +
    "`integration_id` and `integration_name`. Secrets are never read.",
  connection: truto,
  schema: one,
  validate: (config) => exactlyOneOf(config, KEYS),
  async read(api, { id, integration_id, integration_name }, call) {
    const found = await explained(ABOUT, async () => {
      if (id !== undefined) return [await api.installs.getFresh(id, call)];
      if (integration_id !== undefined) return [await api.installs.ofIntegration(integration_id, call)];
      const installs = await api.installs.list({ integration_name }, call);
      return installs.filter(({ integration }) => integration.name === integration_name);
    });
    const [install, ...others] = found.filter((each) => each !== undefined);
    const at = KEYS.filter((key) => ({ id, integration_id, integration_name })[key] !== undefined);
    if (install === undefined) {
      throw new Failure({
        at,
        summary: "There is no such install in this environment of Truto's",
        detail: "The token sees the installs of its own environment only.",
      });
    }
    if (others.length > 0) {
      throw new Failure({
        at,
        summary: `Several integrations named ${JSON.stringify(integration_name)} are installed`,
        detail: `Their installs are ${[install, ...others].map((each) => each.id).join(", ")}: use id.`,
      });
    }
    return describe(install);
  },
});

/** The installs of the token's environment. */
export const trutoEnvironmentIntegrationsData = defineDataSource({
  type: "truto_environment_integrations",
  description:
    "The integrations that are installed in the environment of the provider's token, as far as they meet all the " +
    "filters that are set. Secrets are never read.",
  connection: truto,
  schema: {
    integration_id: string().optional().describe("Only the install of the integration with this id."),
    integration_name: string().optional().describe("Only installs of integrations with this name (slug)."),
    integration_category: string().optional().describe("Only installs of integrations of this category."),
    environment_id: string()
      .optional()
      .describe("Only installs in this environment, which must be the token's."),
    is_enabled: boolean().optional().describe("Only those that are enabled, or that are not."),
    show_in_catalog: boolean()
      .optional()
      .describe("Only those that are offered in the catalog, or that are not."),
    environment_integrations: list(
      object({
        id: string().computed().describe("Id of the install."),
        integration_id: string().computed().describe("Id of the installed integration."),
        integration_name: string().computed().describe("Name (slug) of the installed integration."),
        ...rest,
      }),
    )
      .computed()
      .describe("The installs, in Truto's order."),
  },
  async read(api, filter, call) {
    const installs = await explained(ABOUT, () => api.installs.list(filter, call));
    return { environment_integrations: installs.map(describe) };
  },
});

const describe = (install: Install) =>
  ({
    id: install.id,
    integration_id: install.integration_id,
    integration_name: install.integration.name,
    integration_category: install.integration.category,
    environment_id: install.environment_id,
    is_enabled: install.is_enabled,
    show_in_catalog: install.show_in_catalog,
    override: readableText(install.override, NOTHING_KNOWN),
    created_at: install.created_at,
    updated_at: install.updated_at,
  }) satisfies Observed<typeof one>;

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
  environment_id: string().computed().describe("Id of the environment of the provider's token."),
  is_enabled: boolean().computed().describe("Whether accounts can be connected and used."),
  show_in_catalog: boolean().computed().describe("Whether the integration is offered in the catalog."),
  override: jsonObject()
    .computed()
    .describe(
      "The environment's overrides as a JSON object, without secrets and without literal credentials " +
        "(recognised by usual names of headers and parameters, in URLs, or by form).",
    ),
  created_at: string().computed().describe("Time of installation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
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
    "Looks up an installed integration in the environment of the provider's token. Set exactly one " +
    "of `id`, `integration_id` and `integration_name`. Secrets are never read.",
  connection: truto,
  schema: one,
  validate: (config) => exactlyOneOf(config, KEYS),
  async read(api, { id, integration_id, integration_name }, call) {
    const found = await explained(ABOUT, async () => {
      if (id !== undefined) return [await api.installs.get(id, call)];
      if (integration_id !== undefined) return [await api.installs.of(integration_id, call)];
      const installs = await api.installs.list({ integration_name }, call);
      return installs.filter(({ integration }) => integration.name === integration_name);
    });
    const [install, ...others] = found.filter((each) => each !== undefined);
    const at = KEYS.filter((key) => ({ id, integration_id, integration_name })[key] !== undefined);
    if (install === undefined) {
      throw new Failure({
        at,
        summary: "The install does not exist in this environment of Truto",
        detail: "The token can only see installs of its own environment.",
      });
    }
    if (others.length > 0) {
      throw new Failure({
        at,
        summary: `Several integrations named ${JSON.stringify(integration_name)} are installed`,
        detail: `The ids of the installs are ${[install, ...others].map((each) => each.id).join(", ")}. Set id to one of them.`,
      });
    }
    return describe(install);
  },
});

/** The installs of the token's environment. */
export const trutoEnvironmentIntegrationsData = defineDataSource({
  type: "truto_environment_integrations",
  description:
    "Lists the installed integrations in the environment of the provider's " +
    "token that match all filters. Secrets are never read.",
  connection: truto,
  schema: {
    integration_id: string().optional().describe("Returns only the install of the integration with this id."),
    integration_name: string()
      .optional()
      .describe("Returns only installs of integrations with this name (slug)."),
    integration_category: string()
      .optional()
      .describe("Returns only installs of integrations of this category."),
    environment_id: string()
      .optional()
      .describe("Returns only installs in this environment, which must be the token's environment."),
    is_enabled: boolean()
      .optional()
      .describe("Returns only enabled (`true`) or disabled (`false`) installs."),
    show_in_catalog: boolean()
      .optional()
      .describe("Returns only installs that are (`true`) or are not (`false`) offered in the catalog."),
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

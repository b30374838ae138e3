import {
  boolean,
  defineDataSource,
  exactlyOneOf,
  Failure,
  integer,
  list,
  object,
  oneOf,
  string,
} from "../../../framework";
import type { Integration } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonObject } from "../fields";
import { readableText } from "../json-parts";
import { NOTHING_KNOWN, SHARINGS } from "../rules";

const ABOUT = { object: "the query" };

const rest = {
  category: string().computed().describe("Short tag such as `crm`."),
  is_beta: boolean().computed().describe("Whether it is marked as beta."),
  sharing: string().computed().describe("Whether other teams may use it: `allow`, `ask` or `deny`."),
  team_id: string().computed().describe("Id of the team that owns it."),
  installed_environment: list(string())
    .computed()
    .describe("Ids of the environments in which it is installed, if Truto returns them."),
  can_install: boolean().computed().describe("Whether it can be installed, if Truto returns this."),
  version: integer().computed().describe("Number that increases with each change."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

/** One integration that the token's team can see, by id or by name. */
export const trutoIntegrationData = defineDataSource({
  type: "truto_integration",
  description:
    "Looks up an integration that the team of the provider's token can see: one of its own, one of Truto's " +
    "catalog, or one shared by another team. Set either `id` or `name`. Secrets are never read.",
  connection: truto,
  schema: {
    id: string().optionalComputed().describe("Id of the integration."),
    name: string()
      .optionalComputed()
      .describe(
        "Slug of the integration. If other teams share integrations with the " +
          "same name, the team's own integration is returned.",
      ),
    ...rest,
    config_json: jsonObject()
      .computed()
      .describe(
        "How Truto connects to the service, if Truto returns it: a JSON object without secrets and without literal " +
          "credentials (recognised by usual names of headers and parameters, in URLs, or by form).",
      ),
  },
  validate: (config) => exactlyOneOf(config, ["id", "name"]),
  async read(api, { id, name }, call) {
    const found = await explained(ABOUT, async () =>
      id === undefined
        ? api.integrations.named(name ?? "", call)
        : [await api.integrations.get(id, call)].filter((each) => each !== undefined),
    );
    const at = id === undefined ? "name" : "id";
    if (found.length === 0) {
      throw new Failure({
        at: [at],
        summary: `Truto has no integration ${JSON.stringify(id ?? name)}`,
        detail: "It does not exist, or the token's team cannot see it.",
      });
    }
    const { team_id } = found.length === 1 ? {} : await api.tokenScope(call);
    const chosen = found.length === 1 ? found : found.filter((each) => each.team_id === team_id);
    const [only, ...others] = chosen;
    if (only === undefined || others.length > 0) {
      throw new Failure({
        at: [at],
        summary: `Several teams have an integration ${JSON.stringify(name)}`,
        detail: `Their ids are ${found.map((each) => each.id).join(", ")}. Set id to one of them.`,
      });
    }
    const config_json = only.config === undefined ? null : readableText(only.config, NOTHING_KNOWN);
    return { ...describe(only), config_json };
  },
});

/** The integrations that the token's team can see. */
export const trutoIntegrationsData = defineDataSource({
  type: "truto_integrations",
  description:
    "Lists the integrations that the team of the provider's token can see (its own, Truto's " +
    "catalog, and those shared by other teams) and that match all filters. Configurations are " +
    "not returned, because they are large: look them up one by one.",
  connection: truto,
  schema: {
    name: string().optional().describe("Returns only integrations with this name (slug)."),
    category: string().optional().describe("Returns only integrations of this category."),
    sharing: oneOf(SHARINGS)
      .optional()
      .describe("Returns only integrations with this sharing: `allow`, `ask` or `deny`."),
    integrations: list(
      object({
        id: string().computed().describe("Id of the integration."),
        name: string().computed().describe("Slug of the integration."),
        ...rest,
      }),
    )
      .computed()
      .describe("The integrations, in Truto's order."),
  },
  async read(api, { name, category, sharing }, call) {
    const found = await explained(ABOUT, () => api.integrations.list({ name, category, sharing }, call));
    return { integrations: found.map(describe) };
  },
});

const describe = (integration: Integration) => ({
  id: integration.id,
  name: integration.name,
  category: integration.category ?? undefined,
  is_beta: integration.is_beta,
  sharing: integration.sharing,
  team_id: integration.team_id,
  installed_environment: integration.installed_environment,
  can_install: integration.can_install,
  version: integration.version,
  created_at: integration.created_at,
  updated_at: integration.updated_at,
});

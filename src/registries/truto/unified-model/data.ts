import { defineDataSource, exactlyOneOf, Failure, integer, list, object, string } from "../../../framework";
import type { UnifiedModel } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonObject } from "../fields";
import { UUID } from "../rules";
import { observe } from "./body";

const ABOUT = { object: "the query" };

const rest = {
  category: string().computed().describe("Short tag such as `crm`."),
  description: string().computed().describe("Note on what the model is for."),
  sharing: string().computed().describe("Whether other teams can use it, as returned by Truto."),
  team_id: string().computed().describe("Id of the team that owns it."),
  installed_environment: list(string())
    .computed()
    .describe("Ids of the environments in which it is installed, if Truto returns them."),
  version: integer().computed().describe("Number that increases with each change."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

const part = (meaning: string) => jsonObject().computed().describe(`${meaning}, as a JSON object.`);

/** One unified model that the token sees, by id or by name. */
const one = defineDataSource({
  type: "truto_unified_model",
  description:
    "Looks up a unified model that the team of the provider's token can see: one of its own, or one of Truto's. Set either " +
    "`id` or `name`.",
  connection: truto,
  schema: {
    id: string().optionalComputed().describe("Id of the unified model."),
    name: string()
      .optionalComputed()
      .describe(
        "Name of the unified model, such as `crm`. If Truto has one of the same name, the team's own model is returned.",
      ),
    ...rest,
    resources: part("The resources of the model, without the mappings of integrations"),
    scopes: part("OAuth scopes of each resource"),
    webhooks: part(
      "JSONata expression for each resource, which decides whether an inbound webhook is delivered to it",
    ),
    docs: part("Documentation of each resource"),
  },
  validate: (config) => exactlyOneOf(config, ["id", "name"]),
  async read(api, { id, name }, call) {
    const found = await explained(ABOUT, async () => {
      if (id === undefined) return api.unifiedModels.named(name ?? "", call);
      const lower = id.toLowerCase();
      return UUID.test(lower) ? [await api.unifiedModels.get(lower, call)] : [];
    });
    const models = found.filter((model) => model !== undefined);
    const at = id === undefined ? "name" : "id";
    if (models.length === 0) {
      throw new Failure({
        at: [at],
        summary: `Truto has no unified model ${JSON.stringify(id ?? name)}`,
        detail: "It does not exist, or the token's team cannot see it.",
      });
    }
    const { team_id } = models.length === 1 ? {} : await explained(ABOUT, () => api.tokenScope(call));
    const chosen = models.length === 1 ? models : models.filter((model) => model.team_id === team_id);
    const [only, ...others] = chosen;
    if (only === undefined || others.length > 0) {
      throw new Failure({
        at: [at],
        summary: `Several unified models have the name ${JSON.stringify(name)}`,
        detail: `Their ids are ${models.map((model) => model.id).join(", ")}. Set id to one of them.`,
      });
    }
    const { resources, scopes, webhooks, docs } = observe(only);
    return { ...describe(only), resources, scopes, webhooks, docs };
  },
});

/** The unified models that the token sees. */
const all = defineDataSource({
  type: "truto_unified_models",
  description:
    "Lists the unified models that the team of the provider's token can see (its own and Truto's) and that match all filters. " +
    "Resources, scopes, webhooks and docs are not returned, because they are large: look the models up one by one.",
  connection: truto,
  schema: {
    name: string().optional().describe("Returns only unified models with this name."),
    category: string().optional().describe("Returns only unified models of this category."),
    unified_models: list(
      object({
        id: string().computed().describe("Id of the unified model."),
        name: string().computed().describe("Name of the unified model."),
        ...rest,
      }),
    )
      .computed()
      .describe("The unified models, in Truto's order."),
  },
  async read(api, { name, category }, call) {
    const found = await explained(ABOUT, () => api.unifiedModels.list({ name, category }, call));
    return { unified_models: found.map(describe) };
  },
});

export const dataSources = [one, all];

const describe = (model: UnifiedModel) => ({
  id: model.id,
  name: model.name,
  category: model.category,
  description: model.description ?? undefined,
  sharing: model.sharing,
  team_id: model.team_id,
  installed_environment: model.installed_environment,
  version: model.version,
  created_at: model.created_at,
  updated_at: model.updated_at,
});

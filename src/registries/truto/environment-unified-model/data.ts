import {
  defineDataSource,
  exactlyOneOf,
  Failure,
  integer,
  list,
  object,
  type Observed,
  string,
} from "../../../framework";
import type { EnvironmentUnifiedModel, TrutoClient } from "../api/client";
import { truto } from "../connection";
import { explained } from "../errors";
import { jsonObject } from "../fields";
import { freeText } from "../free-json";
import { UUID } from "../rules";
import { ofModelNamed } from "./find";

const ABOUT = { object: "the query" };

const rest = {
  unified_model_category: string()
    .computed()
    .describe("Category of the unified model, if Truto returns it with the install."),
  unified_model_version: integer()
    .computed()
    .describe(
      "Version of the unified model, if Truto returns it with the install. It changes when the unified model itself is " +
        "changed, from which the install inherits what its override does not set.",
    ),
  environment_id: string().computed().describe("Id of the environment of the provider's token."),
  override: jsonObject()
    .computed()
    .describe("What the environment changes in the unified model, as a JSON object."),
  created_at: string().computed().describe("Time of installation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

const KEYS = ["id", "unified_model_id", "unified_model_name"] as const;

type Key = Readonly<Partial<Record<(typeof KEYS)[number], string>>>;

/** One install of the token's environment, by its id, its model's id or its model's name. */
const one = defineDataSource({
  type: "truto_environment_unified_model",
  description:
    "Looks up an installed unified model in the environment of the provider's token. Set exactly one of `id`, " +
    "`unified_model_id` and `unified_model_name`.",
  connection: truto,
  schema: {
    id: string().optionalComputed().describe("Id of the install."),
    unified_model_id: string().optionalComputed().describe("Id of the installed unified model."),
    unified_model_name: string().optionalComputed().describe("Name of the installed unified model."),
    ...rest,
  },
  validate: (config) => exactlyOneOf(config, KEYS),
  async read(api, config, call) {
    const found = await explained(ABOUT, () => find(api, config, call));
    if (found !== undefined) return describe(found);
    throw new Failure({
      at: KEYS.filter((key) => config[key] !== undefined),
      summary: "The unified model is not installed in this environment of Truto",
      detail: "The token can only see installs of its own environment.",
    });
  },
});

async function find(
  api: TrutoClient,
  { id, unified_model_id, unified_model_name = "" }: Key,
  call: Parameters<typeof ofModelNamed>[2],
): Promise<EnvironmentUnifiedModel | undefined> {
  const given = (id ?? unified_model_id)?.toLowerCase();
  if (given === undefined) return ofModelNamed(api, unified_model_name, call);
  if (!UUID.test(given)) return undefined;
  return id === undefined
    ? api.environmentUnifiedModels.of(given, call)
    : api.environmentUnifiedModels.get(given, call);
}

const element = {
  id: string().computed().describe("Id of the install."),
  unified_model_id: string().computed().describe("Id of the installed unified model."),
  unified_model_name: string().computed().describe("Name of the installed unified model."),
  ...rest,
};

/** The unified models that are installed in the token's environment. */
const all = defineDataSource({
  type: "truto_environment_unified_models",
  description:
    "Lists the installed unified models in the environment of the provider's token that match all filters.",
  connection: truto,
  schema: {
    unified_model_id: string()
      .optional()
      .describe("Returns only the install of the unified model with this id."),
    unified_model_name: string()
      .optional()
      .describe("Returns only installs of unified models with this name."),
    environment_unified_models: list(object(element)).computed().describe("The installs, in Truto's order."),
  },
  async read(api, filter, call) {
    const installs = await explained(ABOUT, () => api.environmentUnifiedModels.list(filter, call));
    return { environment_unified_models: installs.map(describe) };
  },
});

export const dataSources = [one, all];

const describe = (install: EnvironmentUnifiedModel): Observed<typeof element> => ({
  id: install.id,
  unified_model_id: install.unified_model_id,
  unified_model_name: install.unified_model.name,
  unified_model_category: install.unified_model.category,
  unified_model_version: install.unified_model.version,
  environment_id: install.environment_id,
  override: freeText(install.override, undefined),
  created_at: install.created_at,
  updated_at: install.updated_at,
});

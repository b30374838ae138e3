import { defineListResource, string } from "../../../framework";
import { truto } from "../connection";
import { explained } from "../errors";
import { observe } from "./body";
import { trutoEnvironmentUnifiedModelMapping } from "./resource";

const ABOUT = { object: "the query" };

/** The mappings of what is installed in the token's environment, for `terraform query`. */
export const list = defineListResource({
  resource: trutoEnvironmentUnifiedModelMapping,
  description:
    "Finds the mappings of the unified models that are installed in the environment of the token of [Truto](https://truto.one).",
  connection: truto,
  schema: {
    environment_unified_model_id: string().optional().describe("Only mappings of the install with this id."),
  },
  async *list(api, { environment_unified_model_id: only }, call) {
    const installs = await explained(ABOUT, () => api.environmentUnifiedModels.list({}, call));
    for (const { id, environment_id, unified_model } of installs) {
      if (only !== undefined && id !== only) continue;
      const rows = await explained(ABOUT, () => api.environmentUnifiedModelMappings.list(id, {}, call));
      for (const mapping of rows) {
        const { resource_name, integration_name, method_name, config } = mapping;
        yield {
          displayName: `${unified_model.name ?? id}/${resource_name}/${integration_name}/${method_name}`,
          object: observe(mapping, undefined, environment_id),
          isWhole: config !== undefined,
        };
      }
    }
  },
});

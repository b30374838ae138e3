import { defineListResource, string } from "../../../framework";
import { truto } from "../connection";
import { explained } from "../errors";
import { observe } from "./body";
import { trutoUnifiedModelMapping } from "./resource";

const ABOUT = { object: "the query" };

/** The mappings of the team's own models, for `terraform query`. */
export const list = defineListResource({
  resource: trutoUnifiedModelMapping,
  description:
    "Finds the mappings of the unified models of the team of the token of [Truto](https://truto.one). Those of Truto's models " +
    "cannot be managed.",
  connection: truto,
  schema: {
    unified_model_id: string().optional().describe("Only mappings of the unified model with this id."),
  },
  async *list(api, { unified_model_id: only }, call) {
    const { team_id } = await explained(ABOUT, () => api.tokenScope(call));
    const models = api.unifiedModels.own(call)[Symbol.asyncIterator]();
    for (;;) {
      const page = await explained(ABOUT, () => models.next());
      if (page.done === true) return;
      for (const { id, name } of page.value.filter((model) => only === undefined || model.id === only)) {
        for (const mapping of await explained(ABOUT, () => api.unifiedModelMappings.list(id, {}, call))) {
          const { resource_name, integration_name, method_name, config } = mapping;
          yield {
            displayName: `${name}/${resource_name}/${integration_name}/${method_name}`,
            object: observe(mapping, undefined, team_id),
            isWhole: config !== undefined,
          };
        }
      }
    }
  },
});

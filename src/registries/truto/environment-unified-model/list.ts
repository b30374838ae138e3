import { defineListResource, string } from "../../../framework";
import { truto } from "../connection";
import { explained } from "../errors";
import { observe } from "./body";
import { trutoEnvironmentUnifiedModel } from "./resource";

/** The unified models that are installed in the token's environment, for `terraform query`. */
export const list = defineListResource({
  resource: trutoEnvironmentUnifiedModel,
  description:
    "Finds the unified models that are installed in the environment of the token of [Truto](https://truto.one).",
  connection: truto,
  schema: {
    unified_model_id: string().optional().describe("Only the install of the unified model with this id."),
    unified_model_name: string().optional().describe("Only installs of unified models with this name."),
  },
  async *list(api, filter, call) {
    const installs = await explained({ object: "the query" }, () =>
      api.environmentUnifiedModels.list(filter, call),
    );
    for (const install of installs) {
      yield {
        displayName: install.unified_model.name ?? install.id,
        object: observe(install, undefined),
        isWhole: true,
      };
    }
  },
});

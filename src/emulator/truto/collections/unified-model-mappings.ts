import { mappingRows } from "./mapping-rows";
import { unifiedModels } from "./unified-models";

/** How integrations answer the models of a team (docs/apis/truto.md §2.10). */
export const unifiedModelMappings = mappingRows({
  path: "/unified-model-resource-method",
  control: "unified-model-mappings",
  what: "unified model mapping",
  parent: "unified_model_id",
  parentOf(id, context) {
    const model = context.records.unifiedModels?.get(String(id));
    return model !== undefined && unifiedModels.isVisible?.(model, context) === true ? model : undefined;
  },
  insistOnOwner: (model, context) => unifiedModels.insistOnOwner?.(model, context),
  records: ({ records }) => records.unifiedModelMappings,
});

import { mappingRows } from "./mapping-rows";

/** How integrations answer the models that an environment has installed (docs/apis/truto.md §2.10). */
export const environmentUnifiedModelMappings = mappingRows({
  path: "/environment-unified-model-resource-method",
  control: "environment-unified-model-mappings",
  what: "environment unified model mapping",
  parent: "environment_unified_model_id",
  parentOf(id, { records, environment }) {
    const install = records.environmentUnifiedModels?.get(String(id));
    return install?.environment_id === environment.id ? install : undefined;
  },
  // Who sees an environment may change it.
  insistOnOwner: () => undefined,
  records: ({ records }) => records.environmentUnifiedModelMappings,
});

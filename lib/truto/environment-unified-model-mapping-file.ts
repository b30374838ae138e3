import { files as forms } from "../../src/registries/truto/schema-files";
import type { FileOptions } from "../file-options";
import type { ITrutoEnvironmentUnifiedModel } from "../truto-environment-unified-model";
import { vendorFile } from "./vendor-file";

/** What `fromFile` of a mapping of an installed unified model takes. */
export interface TrutoEnvironmentUnifiedModelMappingFileOptions extends FileOptions {
  /**
   * The install of the unified model, which may be one of Truto's. A change replaces the mapping.
   *
   * @default - the install in the file
   */
  readonly environmentUnifiedModel?: ITrutoEnvironmentUnifiedModel;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoEnvironmentUnifiedModelMappingFileOptions>({
  form: forms.environmentUnifiedModelMapping,
  options: "TrutoEnvironmentUnifiedModelMappingFileOptions",
  referred: ({ environmentUnifiedModel: install }) => ({
    environmentUnifiedModelId: install?.environmentUnifiedModelId,
  }),
});

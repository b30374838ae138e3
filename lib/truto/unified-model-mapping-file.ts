import { files as forms } from "../../src/registries/truto/schema-files";
import type { FileOptions } from "../file-options";
import type { ITrutoUnifiedModel } from "../truto-unified-model";
import { vendorFile } from "./vendor-file";

/** What `fromFile` of a mapping takes. */
export interface TrutoUnifiedModelMappingFileOptions extends FileOptions {
  /**
   * The unified model, which must be the team's own. A change replaces the mapping.
   *
   * @default - the unified model in the file
   */
  readonly unifiedModel?: ITrutoUnifiedModel;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoUnifiedModelMappingFileOptions>({
  form: forms.unifiedModelMapping,
  options: "TrutoUnifiedModelMappingFileOptions",
  referred: ({ unifiedModel }) => ({ unifiedModelId: unifiedModel?.unifiedModelId }),
});

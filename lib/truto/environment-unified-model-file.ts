import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/truto/schema-files";
import type { FileOptions } from "../file-options";
import type { ITrutoUnifiedModel } from "../truto-unified-model";
import { vendorFile } from "./vendor-file";

/** What `fromFile` of an install of a unified model takes. */
export interface TrutoEnvironmentUnifiedModelFileOptions extends FileOptions {
  /**
   * The unified model to install. A change replaces the install.
   *
   * @default - the unified model in the file
   */
  readonly unifiedModel?: ITrutoUnifiedModel;
  /**
   * Refuses to destroy or replace it: that would remove the unified model from the environment, with the environment's mappings,
   * and every call of its unified API would fail there.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoEnvironmentUnifiedModelFileOptions>({
  form: forms.environmentUnifiedModel,
  options: "TrutoEnvironmentUnifiedModelFileOptions",
  referred: ({ unifiedModel }) => ({ unifiedModelId: unifiedModel?.unifiedModelId }),
});

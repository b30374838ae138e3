import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/truto/schema-files";
import type { FileOptions } from "../file-options";
import { vendorFile } from "./vendor-file";

/** What `fromFile` of a unified model takes. */
export interface TrutoUnifiedModelFileOptions extends FileOptions {
  /**
   * Name, in place of the file's.
   *
   * @default - the name in the file
   */
  readonly name?: string;
  /**
   * Refuses to destroy it: that would remove it from all environments, with its mappings, and break every call of its
   * unified API.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoUnifiedModelFileOptions>({
  form: forms.unifiedModel,
  options: "TrutoUnifiedModelFileOptions",
});

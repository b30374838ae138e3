import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/fruxon/schema-files";
import type { FileOptions } from "../file-options";
import type { VendorFile } from "../private/file/vendor-file";
import { copyOf } from "../private/props/props";

/** What `fromFile` of an environment takes. */
export interface FruxonEnvironmentFileOptions extends FileOptions {
  /**
   * Display name, in place of the file's.
   *
   * @default - the display name in the file, then the construct's id
   */
  readonly displayName?: string;
  /**
   * Slug of the tenant (workspace). A change replaces the environment.
   *
   * @default - the tenant in the file if any, otherwise the provider's
   */
  readonly tenant?: string;
  /**
   * Prevents the destruction and the replacement: Fruxon archives the environment, and a new one has another slug and id.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** An answer of Fruxon's API, or the body of a request. */
export const file: VendorFile<FruxonEnvironmentFileOptions> = {
  form: forms.environment,
  options: "FruxonEnvironmentFileOptions",
  config: (values, { omit: _, dependsOn, ...others }, id) => ({
    ...values,
    ...others,
    displayName: others.displayName ?? values.displayName ?? id,
    dependsOn: copyOf(dependsOn),
  }),
  replacedBy: () => undefined,
};

import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/fruxon/schema-files";
import type { FileOptions } from "../file-options";
import type { IFruxonIntegration } from "../fruxon-integration";
import type { VendorFile } from "../private/file/vendor-file";
import { copyOf } from "../private/props/props";

/** What `fromFile` of a tool takes. */
export interface FruxonToolFileOptions extends FileOptions {
  /**
   * The integration that it belongs to, and its tenant if set. A change replaces the tool.
   *
   * @default - the integration in the file
   */
  readonly integration?: IFruxonIntegration;
  /**
   * Id of the tool, in place of the file's.
   *
   * @default - the id in the file
   */
  readonly toolId?: string;
  /**
   * Prevents the destruction and the replacement, which break the agents that use the tool.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** The body that Fruxon's API takes, or an answer. */
export const file: VendorFile<FruxonToolFileOptions> = {
  form: forms.tool,
  options: "FruxonToolFileOptions",
  config: (values, { omit: _, integration, dependsOn, ...others }) => ({
    ...values,
    ...others,
    integrationId: integration?.integrationId ?? values.integrationId,
    tenant: integration?.tenant ?? values.tenant,
    toolId: others.toolId ?? values.toolId,
    dependsOn: copyOf(dependsOn),
  }),
  // Fruxon returns all of a tool, so nothing of it is secret.
  replacedBy: () => undefined,
};

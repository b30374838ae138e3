import { files as forms } from "../../src/registries/truto/schema-files";
import type { CredentialFileOptions } from "../file-options";
import type { SecretObject } from "../json";
import type { OnExternalChange } from "../registry-object";
import type { VendorFile } from "../private/file/vendor-file";
import { secretsToken } from "../private/hcl/json-token";
import { copyOf } from "../private/props/props";
import type { TrutoIntegrationCommonProps } from "./props";

/** What `fromFile` of an integration takes. */
export interface TrutoIntegrationFileOptions
  extends CredentialFileOptions, Pick<TrutoIntegrationCommonProps, "deletionProtection"> {
  /**
   * Slug, in place of the file's.
   *
   * @default - the name in the file
   */
  readonly name?: string;
  /**
   * The secret parts of `config`, at their places. A secret in the file has to be replaced: it would be written to
   * `cdk.tf.json`.
   *
   * @default - the file has none
   */
  readonly configSecrets?: SecretObject;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** The file of Truto's command line. */
export const file: VendorFile<TrutoIntegrationFileOptions> = {
  form: forms.integration,
  options: "TrutoIntegrationFileOptions",
  config: (values, { omit: _, configSecrets, dependsOn, ...others }) => ({
    ...values,
    ...others,
    name: others.name ?? values.name,
    configSecrets: secretsToken(configSecrets),
    dependsOn: copyOf(dependsOn),
  }),
  // What is in a list cannot be set apart from it.
  replacedBy: ({ member }) =>
    member.startsWith("config.") && !member.includes("[")
      ? ["configSecrets", ...member.split(".").slice(1)]
      : undefined,
  unused: {
    id: "the integration exists already; call importFrom with this id to manage it",
    documentation: "is not managed by this construct; TrutoDocumentation manages such rows",
  },
};

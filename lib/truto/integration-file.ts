import { files as forms } from "../../src/registries/truto/schema-files";
import type { TrutoIntegrationCommonProps } from "./props";
import { vendorFile, type WithConfigSecrets } from "./vendor-file";

/** What `fromFile` of an integration takes. */
export interface TrutoIntegrationFileOptions
  extends WithConfigSecrets, Pick<TrutoIntegrationCommonProps, "deletionProtection"> {
  /**
   * Slug, in place of the file's.
   *
   * @default - the name in the file
   */
  readonly name?: string;
}

/** The file of Truto's command line, or an answer. */
export const file = vendorFile<TrutoIntegrationFileOptions>({
  form: forms.integration,
  options: "TrutoIntegrationFileOptions",
  unused: {
    id: "the integration exists already; call importFrom with this id to manage it",
    documentation: "is not managed by this construct; TrutoDocumentation manages such rows",
  },
});

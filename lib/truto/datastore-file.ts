import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/truto/schema-files";
import { vendorFile, type WithConfigSecrets } from "./vendor-file";

/** What `fromFile` of a datastore takes. */
export interface TrutoDatastoreFileOptions extends WithConfigSecrets {
  /**
   * Name for people, in place of the file's.
   *
   * @default - the label in the file
   */
  readonly label?: string;
  /**
   * Refuses to destroy or replace it: syncs name a datastore by its id, and a new one has another.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoDatastoreFileOptions>({
  form: forms.datastore,
  options: "TrutoDatastoreFileOptions",
});

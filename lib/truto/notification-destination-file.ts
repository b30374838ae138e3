import { files as forms } from "../../src/registries/truto/schema-files";
import { vendorFile, type WithConfigSecrets } from "./vendor-file";

/** What `fromFile` of a notification destination takes. */
export interface TrutoNotificationDestinationFileOptions extends WithConfigSecrets {
  /**
   * Name for people, in place of the file's.
   *
   * @default - the label in the file
   */
  readonly label?: string;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoNotificationDestinationFileOptions>({
  form: forms.notificationDestination,
  options: "TrutoNotificationDestinationFileOptions",
});

import { files as forms } from "../../src/registries/truto/schema-files";
import type { FileOptions } from "../file-options";
import { vendorFile } from "./vendor-file";

/** What `fromFile` of a webhook takes. */
export interface TrutoWebhookFileOptions extends FileOptions {
  /**
   * Address that Truto calls, in place of the file's.
   *
   * @default - the address in the file
   */
  readonly targetUrl?: string;
  /**
   * Public RSA key (PEM, at least 2048 bits) to which the secret is encrypted that signs deliveries.
   *
   * @default - the secret is dropped
   */
  readonly secretPublicKey?: string;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoWebhookFileOptions>({
  form: forms.webhook,
  options: "TrutoWebhookFileOptions",
});

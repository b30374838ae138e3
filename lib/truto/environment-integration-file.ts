import type { IResolvable } from "cdktf";
import { files as forms } from "../../src/registries/truto/schema-files";
import type { SecretObject } from "../json";
import type { ITrutoIntegration } from "../truto-integration";
import { vendorFile, type WithCredentials } from "./vendor-file";

/** What `fromFile` of an install of an integration takes. */
export interface TrutoEnvironmentIntegrationFileOptions extends WithCredentials {
  /**
   * The integration to install. A change replaces the install.
   *
   * @default - the integration in the file
   */
  readonly integration?: ITrutoIntegration;
  /**
   * The secret parts of `override`, at their places. A secret in the file has to be replaced: it would be written to
   * `cdk.tf.json`.
   *
   * @default - the file has none
   */
  readonly overrideSecrets?: SecretObject;
  /**
   * Refuses to destroy or replace it: that would revoke every account that customers have connected.
   *
   * @default true
   */
  readonly deletionProtection?: boolean | IResolvable;
}

/** The body of a creation, or an answer. */
export const file = vendorFile<TrutoEnvironmentIntegrationFileOptions>({
  form: forms.environmentIntegration,
  options: "TrutoEnvironmentIntegrationFileOptions",
  referred: ({ integration }) => ({ integrationId: integration?.integrationId }),
});

import type { IResolvable } from "cdktf";
import type { CredentialFileOptions, FileOptions } from "../file-options";
import type { SecretObject } from "../json";
import type { OnExternalChange } from "../registry-object";
import type { ITrutoEnvironmentUnifiedModel } from "../truto-environment-unified-model";
import type { ITrutoIntegration } from "../truto-integration";
import type { ITrutoUnifiedModel } from "../truto-unified-model";
import type { TrutoIntegrationCommonProps } from "./props";

/** What `fromFile` of an object of Truto with credentials takes. */
interface WithCredentials extends CredentialFileOptions {
  /**
   * Further secret members, as in the props.
   *
   * @default - none
   */
  readonly additionalCredentials?: SecretObject;
  /**
   * What to do when another user changed or recreated it, so that a credential may have been replaced.
   *
   * @default "warn"
   */
  readonly onExternalChange?: OnExternalChange;
}

/** What `fromFile` of an object of Truto with a secret part of its `config` takes. */
interface WithConfigSecrets extends WithCredentials {
  /**
   * The secret parts of `config`, at their places. A secret in the file has to be replaced: it would be written to
   * `cdk.tf.json`.
   *
   * @default - the file has none
   */
  readonly configSecrets?: SecretObject;
}

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

/** What `fromFile` of a notification destination takes. */
export interface TrutoNotificationDestinationFileOptions extends WithConfigSecrets {
  /**
   * Name for people, in place of the file's.
   *
   * @default - the label in the file
   */
  readonly label?: string;
}

/** What `fromFile` of a webhook takes. */
export interface TrutoWebhookFileOptions extends Omit<FileOptions, "credentialsVersion"> {
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

/** What `fromFile` of a unified model takes. */
export interface TrutoUnifiedModelFileOptions extends Omit<FileOptions, "credentialsVersion"> {
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

/** What `fromFile` of an install of a unified model takes. */
export interface TrutoEnvironmentUnifiedModelFileOptions extends Omit<FileOptions, "credentialsVersion"> {
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

/** What `fromFile` of a mapping takes. */
export interface TrutoUnifiedModelMappingFileOptions extends Omit<FileOptions, "credentialsVersion"> {
  /**
   * The unified model, which must be the team's own. A change replaces the mapping.
   *
   * @default - the unified model in the file
   */
  readonly unifiedModel?: ITrutoUnifiedModel;
}

/** What `fromFile` of a mapping of an installed unified model takes. */
export interface TrutoEnvironmentUnifiedModelMappingFileOptions extends Omit<
  FileOptions,
  "credentialsVersion"
> {
  /**
   * The install of the unified model, which may be one of Truto's. A change replaces the mapping.
   *
   * @default - the install in the file
   */
  readonly environmentUnifiedModel?: ITrutoEnvironmentUnifiedModel;
}

import type { NorthflankAuditLogSinkCredentials } from "../bindings/northflank-audit-log-sink";
import type { NorthflankBackupDestinationCredentials } from "../bindings/northflank-backup-destination";
import type { NorthflankCloudProviderIntegrationCredentials } from "../bindings/northflank-cloud-provider-integration";
import type { NorthflankLogSinkCredentials } from "../bindings/northflank-log-sink";
import type { NorthflankRegistryCredentialCredentials } from "../bindings/northflank-registry-credential";
import type { CredentialFileOptions, FileOptions, FileSecrets } from "../file-options";
import type { SecretObject } from "../json";
import type { NorthflankMarkedProps, NorthflankObjectProps } from "./props";

/** Name and team; a file has no team. */
type Named = Pick<NorthflankObjectProps, "teamId"> & {
  /**
   * Name, in place of the file's.
   *
   * @default - the name in the file, then the construct's id
   */
  readonly name?: string;
};

/** What `fromFile` of a tag takes. */
export interface NorthflankTagFileOptions extends FileOptions, Named {}

/** What `fromFile` of an SSH identity takes. */
export interface NorthflankSshIdentityFileOptions extends FileOptions, Named {}

/** What `fromFile` of a workload identity takes. */
export interface NorthflankWorkloadIdentityFileOptions extends FileOptions, Named {}

/** What `fromFile` of an object of Northflank with credentials takes. */
interface WithSecrets<Name extends PropertyKey> extends CredentialFileOptions, Named {
  /**
   * The secrets, by the names of the props. A secret in the file has to be replaced: it would be written to `cdk.tf.json`.
   *
   * @default - the file has none
   */
  readonly secrets?: FileSecrets<Name>;
  /**
   * Further secret members, as in the props.
   *
   * @default - none
   */
  readonly additionalCredentials?: SecretObject;
}

/** What `fromFile` of an audit log sink takes. */
export interface NorthflankAuditLogSinkFileOptions
  extends WithSecrets<keyof NorthflankAuditLogSinkCredentials>, NorthflankMarkedProps {}

/** What `fromFile` of a backup destination takes. */
export type NorthflankBackupDestinationFileOptions = WithSecrets<
  keyof NorthflankBackupDestinationCredentials
>;

/** What `fromFile` of a cloud provider integration takes. */
export type NorthflankCloudProviderIntegrationFileOptions = WithSecrets<
  keyof NorthflankCloudProviderIntegrationCredentials
>;

/** What `fromFile` of a log sink takes. */
export interface NorthflankLogSinkFileOptions
  extends WithSecrets<keyof NorthflankLogSinkCredentials>, NorthflankMarkedProps {}

/** What `fromFile` of a notification integration takes. */
export interface NorthflankNotificationIntegrationFileOptions
  extends WithSecrets<"webhook" | "secret">, NorthflankMarkedProps {}

/** What `fromFile` of a registry credential takes. */
export interface NorthflankRegistryCredentialFileOptions
  extends WithSecrets<keyof NorthflankRegistryCredentialCredentials>, NorthflankMarkedProps {}

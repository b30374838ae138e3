import type { Declarations } from "../../framework";
import { dataSources as auditLogSinks } from "./audit-log-sink/data";
import { list as auditLogSinkList } from "./audit-log-sink/list";
import { northflankAuditLogSink } from "./audit-log-sink/resource";
import { dataSources as backupDestinations } from "./backup-destination/data";
import { list as backupDestinationList } from "./backup-destination/list";
import { northflankBackupDestination } from "./backup-destination/resource";
import { dataSources as cloudProviderIntegrations } from "./cloud-provider-integration/data";
import { list as cloudProviderIntegrationList } from "./cloud-provider-integration/list";
import { northflankCloudProviderIntegration } from "./cloud-provider-integration/resource";
import { cloudProviderPermissions } from "./cloud-provider-permissions/data";
import { dataSources as logSinks } from "./log-sink/data";
import { list as logSinkList } from "./log-sink/list";
import { northflankLogSink } from "./log-sink/resource";
import { dataSources as notificationIntegrations } from "./notification-integration/data";
import { list as notificationIntegrationList } from "./notification-integration/list";
import { northflankNotificationIntegration } from "./notification-integration/resource";
import { dataSources as registryCredentials } from "./registry-credential/data";
import { list as registryCredentialList } from "./registry-credential/list";
import { northflankRegistryCredential } from "./registry-credential/resource";
import { dataSources as sshIdentities } from "./ssh-identity/data";
import { list as sshIdentityList } from "./ssh-identity/list";
import { northflankSshIdentity } from "./ssh-identity/resource";
import { dataSources as tags } from "./tag/data";
import { list as tagList } from "./tag/list";
import { northflankTag } from "./tag/resource";
import { dataSources as workloadIdentities } from "./workload-identity/data";
import { list as workloadIdentityList } from "./workload-identity/list";
import { northflankWorkloadIdentity } from "./workload-identity/resource";
import { functions } from "./functions";

/** All that there is for Northflank. */
export const declarations: Declarations = {
  resources: [
    northflankCloudProviderIntegration,
    northflankRegistryCredential,
    northflankLogSink,
    northflankNotificationIntegration,
    northflankTag,
    northflankAuditLogSink,
    northflankBackupDestination,
    northflankWorkloadIdentity,
    northflankSshIdentity,
  ],
  dataSources: [
    ...cloudProviderIntegrations,
    cloudProviderPermissions,
    ...registryCredentials,
    ...logSinks,
    ...notificationIntegrations,
    ...tags,
    ...auditLogSinks,
    ...backupDestinations,
    ...workloadIdentities,
    ...sshIdentities,
  ],
  listResources: [
    cloudProviderIntegrationList,
    registryCredentialList,
    logSinkList,
    notificationIntegrationList,
    tagList,
    auditLogSinkList,
    backupDestinationList,
    workloadIdentityList,
    sshIdentityList,
  ],
  functions,
};

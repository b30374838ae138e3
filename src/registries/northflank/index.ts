import type { DataSource, ListResource, Resource } from "../../framework";
import { dataSources as cloudProviderIntegrations } from "./cloud-provider-integration/data";
import { list as cloudProviderIntegrationList } from "./cloud-provider-integration/list";
import { northflankCloudProviderIntegration } from "./cloud-provider-integration/resource";
import { dataSources as logSinks } from "./log-sink/data";
import { list as logSinkList } from "./log-sink/list";
import { northflankLogSink } from "./log-sink/resource";
import { dataSources as notificationIntegrations } from "./notification-integration/data";
import { list as notificationIntegrationList } from "./notification-integration/list";
import { northflankNotificationIntegration } from "./notification-integration/resource";
import { dataSources as registryCredentials } from "./registry-credential/data";
import { list as registryCredentialList } from "./registry-credential/list";
import { northflankRegistryCredential } from "./registry-credential/resource";

export { northflank } from "./connection";

/** The resources of Northflank. */
export const northflankResources: readonly Resource[] = [
  northflankCloudProviderIntegration,
  northflankRegistryCredential,
  northflankLogSink,
  northflankNotificationIntegration,
];

/** For each of them one that finds an object, and one that lists them. None holds a secret. */
export const northflankDataSources: readonly DataSource[] = [
  ...cloudProviderIntegrations,
  ...registryCredentials,
  ...logSinks,
  ...notificationIntegrations,
];

/** For each of them what `terraform query` finds it by. */
export const northflankListResources: readonly ListResource[] = [
  cloudProviderIntegrationList,
  registryCredentialList,
  logSinkList,
  notificationIntegrationList,
];

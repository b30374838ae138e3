import type { DataSource, ListResource, Resource } from "../../framework";
import { northflankCloudProviderIntegration } from "./cloud-provider-integration/resource";
import { dataSources as cloudProviderIntegrations } from "./cloud-provider-integration/data";
import { dataSources as logSinks } from "./log-sink/data";
import { dataSources as notificationIntegrations } from "./notification-integration/data";
import { dataSources as registryCredentials } from "./registry-credential/data";
import { lists } from "./list";
import { northflankLogSink } from "./log-sink/resource";
import { northflankNotificationIntegration } from "./notification-integration/resource";
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
export const northflankListResources: readonly ListResource[] = lists;

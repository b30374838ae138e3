import type { DataSource, ListResource, Resource } from "../../framework";
import { northflankCloudProviderIntegration } from "./cloud-provider-integration";
import * as cloudProviderIntegrations from "./data/cloud-provider-integration";
import * as logSinks from "./data/log-sink";
import * as notificationIntegrations from "./data/notification-integration";
import * as registryCredentials from "./data/registry-credential";
import { lists } from "./lists";
import { northflankLogSink } from "./log-sink";
import { northflankNotificationIntegration } from "./notification-integration";
import { northflankRegistryCredential } from "./registry-credential";

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
  cloudProviderIntegrations.one,
  cloudProviderIntegrations.all,
  registryCredentials.one,
  registryCredentials.all,
  logSinks.one,
  logSinks.all,
  notificationIntegrations.one,
  notificationIntegrations.all,
];

/** For each of them what `terraform query` finds it by. */
export const northflankListResources: readonly ListResource[] = lists;

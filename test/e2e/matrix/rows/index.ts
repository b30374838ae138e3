import type { Row } from "../row";
import { buddyIntegration } from "./buddy-integration";
import { fruxonConfig } from "./fruxon-config";
import { fruxonEnvironment } from "./fruxon-environment";
import { fruxonIntegration } from "./fruxon-integration";
import { fruxonTool } from "./fruxon-tool";
import { northflankAuditLogSink } from "./northflank-audit-log-sink";
import { northflankBackupDestination } from "./northflank-backup-destination";
import { northflankCloudProviderIntegration } from "./northflank-cloud-provider-integration";
import { northflankLogSink } from "./northflank-log-sink";
import { northflankNotificationIntegration } from "./northflank-notification-integration";
import { northflankRegistryCredential } from "./northflank-registry-credential";
import { northflankSshIdentity } from "./northflank-ssh-identity";
import { northflankTag } from "./northflank-tag";
import { northflankWorkloadIdentity } from "./northflank-workload-identity";
import { trutoDatastore } from "./truto-datastore";
import { trutoDocumentation } from "./truto-documentation";
import { trutoEnvironmentIntegration } from "./truto-environment-integration";
import { trutoEnvironmentUnifiedModel } from "./truto-environment-unified-model";
import { trutoEnvironmentUnifiedModelMapping } from "./truto-environment-unified-model-mapping";
import { trutoIntegration } from "./truto-integration";
import { trutoNotificationDestination } from "./truto-notification-destination";
import { trutoUnifiedModel } from "./truto-unified-model";
import { trutoUnifiedModelMapping } from "./truto-unified-model-mapping";
import { trutoWebhook } from "./truto-webhook";

/** The matrix: a line for each resource of the provider. */
export const ROWS: readonly Row[] = [
  buddyIntegration,
  fruxonConfig,
  fruxonEnvironment,
  fruxonIntegration,
  fruxonTool,
  northflankCloudProviderIntegration,
  northflankRegistryCredential,
  northflankLogSink,
  northflankNotificationIntegration,
  northflankTag,
  northflankAuditLogSink,
  northflankBackupDestination,
  northflankWorkloadIdentity,
  northflankSshIdentity,
  trutoDatastore,
  trutoDocumentation,
  trutoEnvironmentIntegration,
  trutoEnvironmentUnifiedModel,
  trutoEnvironmentUnifiedModelMapping,
  trutoIntegration,
  trutoNotificationDestination,
  trutoUnifiedModel,
  trutoUnifiedModelMapping,
  trutoWebhook,
];

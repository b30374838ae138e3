import type * as Buddy from "../../buddy/description";
import type * as Fruxon from "../../fruxon/description";
import type * as Northflank from "../../northflank/descriptions";
import type * as Truto from "../../truto/description";
import type { ResourceDescription } from "./description";

// A program pays for the schemas of the registries that it uses, and for no others. `import()` would make every check
// asynchronous.
/* eslint-disable @typescript-eslint/no-require-imports */
const buddy = (): typeof Buddy => require("../../buddy/description") as typeof Buddy;
const fruxon = (): typeof Fruxon => require("../../fruxon/description") as typeof Fruxon;
const northflank = (): typeof Northflank => require("../../northflank/descriptions") as typeof Northflank;
const truto = (): typeof Truto => require("../../truto/description") as typeof Truto;
/* eslint-enable @typescript-eslint/no-require-imports */

/**
 * By resource type; each is loaded when it is first asked for. A new resource is a member here, its description a file in
 * its registry's folder.
 */
export const DESCRIPTIONS: Readonly<Partial<Record<string, ResourceDescription>>> = {
  get integrations_buddy_integration() {
    return buddy().buddyIntegration;
  },
  get integrations_fruxon_config() {
    return fruxon().config;
  },
  get integrations_fruxon_tool() {
    return fruxon().tool;
  },
  get integrations_fruxon_environment() {
    return fruxon().environment;
  },
  get integrations_fruxon_integration() {
    return fruxon().integration;
  },
  get integrations_northflank_audit_log_sink() {
    return northflank().auditLogSink;
  },
  get integrations_northflank_backup_destination() {
    return northflank().backupDestination;
  },
  get integrations_northflank_cloud_provider_integration() {
    return northflank().cloudProviderIntegration;
  },
  get integrations_northflank_log_sink() {
    return northflank().logSink;
  },
  get integrations_northflank_notification_integration() {
    return northflank().notificationIntegration;
  },
  get integrations_northflank_registry_credential() {
    return northflank().registryCredential;
  },
  get integrations_northflank_ssh_identity() {
    return northflank().sshIdentity;
  },
  get integrations_northflank_tag() {
    return northflank().tag;
  },
  get integrations_northflank_workload_identity() {
    return northflank().workloadIdentity;
  },
  get integrations_truto_datastore() {
    return truto().datastore;
  },
  get integrations_truto_documentation() {
    return truto().documentation;
  },
  get integrations_truto_environment_integration() {
    return truto().environmentIntegration;
  },
  get integrations_truto_environment_unified_model() {
    return truto().environmentUnifiedModel;
  },
  get integrations_truto_environment_unified_model_mapping() {
    return truto().environmentUnifiedModelMapping;
  },
  get integrations_truto_integration() {
    return truto().integration;
  },
  get integrations_truto_notification_destination() {
    return truto().notificationDestination;
  },
  get integrations_truto_unified_model() {
    return truto().unifiedModel;
  },
  get integrations_truto_unified_model_mapping() {
    return truto().unifiedModelMapping;
  },
  get integrations_truto_webhook() {
    return truto().webhook;
  },
};

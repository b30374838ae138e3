import * as buddy from "../buddy/description";
import * as fruxon from "../fruxon/description";
import * as northflank from "../northflank/descriptions";
import * as truto from "../truto/description";
import type { ResourceDescription } from "./description";

/** By resource type. A new resource is a line here, its description a file in its registry's folder. */
export const DESCRIPTIONS: Readonly<Partial<Record<string, ResourceDescription>>> = {
  integrations_buddy_integration: buddy.buddyIntegration,
  integrations_fruxon_config: fruxon.config,
  integrations_fruxon_integration: fruxon.integration,
  integrations_northflank_cloud_provider_integration: northflank.cloudProviderIntegration,
  integrations_northflank_log_sink: northflank.logSink,
  integrations_northflank_notification_integration: northflank.notificationIntegration,
  integrations_northflank_registry_credential: northflank.registryCredential,
  integrations_truto_environment_integration: truto.environmentIntegration,
  integrations_truto_integration: truto.integration,
};

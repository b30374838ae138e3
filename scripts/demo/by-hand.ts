import type { Emulator } from "../../src/emulator";
import type { StateObject } from "./program";
import { prove } from "./story";

type Attributes = StateObject["attributes"];

/** Changes one field of an object in its registry, as another user does: Terraform knows nothing of it. */
type ByHand = (emulator: Emulator, attributes: Attributes) => void;

const text = (value: unknown): string => String(value);

/** What the attribute `id` is made of: the place of the object, from the outermost part to its own id. */
const partsOf = ({ id }: Attributes): readonly string[] => text(id).split("/");

/** Team and id; the team is left out where it is that of the token. */
function northflankPlace(state: Attributes): readonly [team: string, id: string] {
  const [id = "", team = "acme-platform"] = [...partsOf(state)].reverse();
  return [team, id];
}

/** Every type of resource, with one field that its registry returns and that can be set back in place. */
const BY_HAND: Readonly<Record<string, ByHand>> = {
  integrations_buddy_integration: ({ buddy }, { integration_id }) => {
    buddy.changeIntegration(text(integration_id), { name: "by hand" });
  },

  integrations_northflank_audit_log_sink: ({ northflank }, state) => {
    northflank.auditLogSinks.change(...northflankPlace(state), { status: "paused" });
  },
  integrations_northflank_backup_destination: ({ northflank }, state) => {
    northflank.backupDestinations.change(...northflankPlace(state), { description: "by hand" });
  },
  integrations_northflank_cloud_provider_integration: ({ northflank }, state) => {
    northflank.cloudIntegrations.change(...northflankPlace(state), { description: "by hand" });
  },
  integrations_northflank_log_sink: ({ northflank }, state) => {
    northflank.logSinks.change(...northflankPlace(state), { status: "paused" });
  },
  integrations_northflank_notification_integration: ({ northflank }, state) => {
    northflank.notifications.change(...northflankPlace(state), { events: { "trigger:build:success": true } });
  },
  integrations_northflank_registry_credential: ({ northflank }, state) => {
    northflank.registryCredentials.change(...northflankPlace(state), {
      restrictions: { projects: ["by-hand"] },
    });
  },
  integrations_northflank_ssh_identity: ({ northflank }, state) => {
    northflank.sshIdentities.change(...northflankPlace(state), { description: "by hand" });
  },
  integrations_northflank_tag: ({ northflank }, state) => {
    northflank.tags.change(...northflankPlace(state), { color: "#000000" });
  },
  integrations_northflank_workload_identity: ({ northflank }, state) => {
    northflank.workloadIdentities.change(...northflankPlace(state), { description: "by hand" });
  },

  integrations_truto_datastore: ({ truto }, { id }) => {
    truto.datastores.change(text(id), { label: "by hand" });
  },
  integrations_truto_documentation: ({ truto }, { id }) => {
    truto.documentation.change(text(id), { content: "by hand" });
  },
  integrations_truto_environment_integration: ({ truto }, { id }) => {
    truto.changeInstall(text(id), { show_in_catalog: false });
  },
  integrations_truto_environment_unified_model: ({ truto }, { id }) => {
    truto.environmentUnifiedModels.change(text(id), { override: { docs: { people: { plan: "by hand" } } } });
  },
  integrations_truto_environment_unified_model_mapping: ({ truto }, { id }) => {
    truto.environmentUnifiedModelMappings.change(text(id), { config: { error_mapping: "by hand" } });
  },
  integrations_truto_integration: ({ truto }, { id }) => {
    truto.changeIntegration(text(id), { category: "by-hand" });
  },
  integrations_truto_notification_destination: ({ truto }, { id }) => {
    truto.notificationDestinations.change(text(id), { label: "by hand" });
  },
  integrations_truto_unified_model: ({ truto }, { id }) => {
    truto.unifiedModels.change(text(id), { description: "by hand" });
  },
  integrations_truto_unified_model_mapping: ({ truto }, { id }) => {
    truto.unifiedModelMappings.change(text(id), { config: { error_mapping: "by hand" } });
  },
  integrations_truto_webhook: ({ truto }, { id }) => {
    truto.webhooks.change(text(id), { event_types: ["environment_integration:deleted"] });
  },

  integrations_fruxon_config: ({ fruxon }, { config_id }) => {
    fruxon.changeConfig(text(config_id), { displayName: "by hand" });
  },
  integrations_fruxon_environment: ({ fruxon }, state) => {
    const [tenant = "", id = ""] = partsOf(state);
    fruxon.changeEnvironment(tenant, id, { group: "by hand" });
  },
  integrations_fruxon_integration: ({ fruxon }, state) => {
    const [tenant = "", id = ""] = partsOf(state);
    fruxon.changeIntegration(tenant, id, { description: "by hand" });
  },
  integrations_fruxon_tool: ({ fruxon }, state) => {
    const [tenant = "", integration = "", id = ""] = partsOf(state);
    fruxon.changeTool(tenant, integration, id, { description: "by hand" });
  },
};

/** Changes each of these objects by hand. Fails the step if there is a type for which nobody has said how. */
export function changeByHand(emulator: Emulator, objects: readonly StateObject[]): void {
  for (const { type, attributes } of objects) {
    const change = BY_HAND[type];
    prove(change !== undefined, `scripts/demo/by-hand.ts does not say how to change ${type}`);
    change?.(emulator, attributes);
  }
}

import type { Emulator } from "../../src/emulator";
import type { ObjectValue } from "../../src/framework/values/value";

/** A kind of objects whose requests are counted. */
export interface Kind {
  readonly type: string;
  readonly registry: "buddy" | "fruxon" | "northflank" | "truto";
  /** Puts there what the objects refer to. */
  readonly prepare?: (emulator: Emulator, count: number) => void;
  readonly config: (number: number) => ObjectValue;
  /** A change in place that sends no credentials. */
  readonly change: ObjectValue;
  /** The configuration of a data source, by the object's id and by another key of its own. */
  readonly byId: (state: ObjectValue) => ObjectValue;
  readonly byKey: (state: ObjectValue) => ObjectValue;
  /** The configuration of the data source of all, and of the list. */
  readonly all: ObjectValue;
}

const picked =
  (...names: readonly string[]) =>
  (state: ObjectValue): ObjectValue =>
    Object.fromEntries(names.map((name) => [name, state[name] ?? null]));

/** The integration that the rows of documentation are about. */
const DOCUMENTED = "d0c00000-aaaa-4bbb-8ccc-00000000000d";

const installed = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A unified model that is there. */
const MODEL = "de300000-0000-4000-8000-000000000099";

/** Its install. */
const INSTALLED_MODEL = "de300000-0000-4000-8000-000000000098";

export const KINDS: readonly Kind[] = [
  {
    type: "integrations_buddy_integration",
    registry: "buddy",
    config: (number) => ({
      domain: "acme-dev",
      name: `Sentry ${String(number)}`,
      type: "SENTRY",
      scope: "WORKSPACE",
      identifier: `sentry_${String(number)}`,
      token: "FAKE-SECRET-token",
    }),
    change: { all_pipelines_allowed: false },
    byId: picked("domain", "integration_id"),
    byKey: picked("domain", "identifier"),
    all: { domain: "acme-dev" },
  },
  {
    type: "integrations_northflank_cloud_provider_integration",
    registry: "northflank",
    config: (number) => ({
      name: `Civo ${String(number)}`,
      cloud_provider: "civo",
      credentials: { api_key: "FAKE-SECRET-1" },
    }),
    change: { description: "Another text" },
    byId: picked("integration_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_registry_credential",
    registry: "northflank",
    config: (number) => ({
      name: `Docker ${String(number)}`,
      registry_provider: "dockerhub",
      scope: { pull: true },
      credentials: { username: "FAKE-SECRET-user", password: "FAKE-SECRET-1" },
    }),
    change: { restrictions: { restricted: true, projects: ["storefront"] } },
    byId: picked("credential_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_log_sink",
    registry: "northflank",
    config: (number) => ({
      name: `Datadog ${String(number)}`,
      sink_type: "datadog_logs",
      sink_data: { region: "eu" },
      credentials: { default_api_key: "FAKE-SECRET-1" },
    }),
    change: { paused: true },
    byId: picked("log_sink_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_audit_log_sink",
    registry: "northflank",
    config: (number) => ({
      name: `Audit ${String(number)}`,
      sink_type: "aws_s3",
      sink_data: {
        endpoint: "https://s3.example.com",
        region: "eu-west-1",
        bucket: "audit",
        compression: "gzip",
        path_prefix: null,
        auth: { access_key_id: "AKIDEXAMPLE" },
      },
      credentials: { secret_access_key: "FAKE-SECRET-1" },
    }),
    change: { description: "Another text" },
    byId: picked("audit_log_sink_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_backup_destination",
    registry: "northflank",
    config: (number) => ({
      name: `Backups ${String(number)}`,
      type: "s3",
      prefix: "nightly/",
      usage: "globalBackups",
      bucket_name: "backups",
      endpoint: "https://s3.example.com",
      region: "eu-west-1",
      credentials: { access_key: "FAKE-SECRET-id", secret_key: "FAKE-SECRET-1" },
      deletion_protection: false,
    }),
    change: { description: "Another text" },
    byId: picked("backup_destination_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_notification_integration",
    registry: "northflank",
    config: (number) => ({
      name: `Builds ${String(number)}`,
      type: "RAW_WEBHOOK",
      events: ["trigger:build:failure"],
      webhook: "https://hooks.example.com/FAKE-SECRET-1",
      secret: "FAKE-SECRET-s1",
    }),
    change: { events: ["trigger:build:success"] },
    byId: picked("notification_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_ssh_identity",
    registry: "northflank",
    config: (number) => ({ name: `Keys ${String(number)}` }),
    change: { description: "Another text" },
    byId: picked("ssh_identity_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_workload_identity",
    registry: "northflank",
    config: (number) => ({
      name: `Identity ${String(number)}`,
      provider_type: "northflank",
      role_id: "deployer",
      scope: "own-project",
      restrictions: {},
    }),
    change: { description: "Another text" },
    byId: picked("workload_identity_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_northflank_tag",
    registry: "northflank",
    config: (number) => ({ name: `Tag ${String(number)}` }),
    change: { color: "#0ea5e9" },
    byId: picked("tag_id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_truto_integration",
    registry: "truto",
    config: (number) => ({ name: `demo-${String(number)}`, config_json: "{}", deletion_protection: false }),
    change: { category: "crm" },
    byId: picked("id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_truto_environment_integration",
    registry: "truto",
    prepare: ({ truto }, count) => {
      for (let number = 0; number < count; number += 1) {
        truto.addIntegration({ id: installed(number), name: `base-${String(number)}`, config: {} });
      }
    },
    config: (number) => ({ integration_id: installed(number), deletion_protection: false }),
    change: { is_enabled: false },
    byId: picked("id"),
    byKey: picked("integration_id"),
    all: {},
  },
  {
    type: "integrations_truto_notification_destination",
    registry: "truto",
    config: (number) => ({
      type: "slack",
      label: `Alerts ${String(number)}`,
      config_json: "{}",
      config_secrets: '{"webhook_url":"https://hooks.example.com/FAKE-SECRET-1"}',
    }),
    change: { is_active: false },
    byId: picked("id"),
    byKey: picked("label"),
    all: {},
  },
  {
    type: "integrations_truto_datastore",
    registry: "truto",
    config: (number) => ({
      type: "qdrant",
      label: `Vectors ${String(number)}`,
      config_json: '{"base_url":"https://qdrant.example.com","collection":"acme"}',
      config_secrets: '{"api_key":"FAKE-SECRET-1"}',
      deletion_protection: false,
    }),
    change: { config_json: '{"base_url":"https://qdrant.example.com","collection":"other"}' },
    byId: picked("id"),
    byKey: picked("label"),
    all: {},
  },
  {
    type: "integrations_truto_documentation",
    registry: "truto",
    prepare: ({ truto }) => {
      truto.addIntegration({ id: DOCUMENTED, name: "acme-documented" });
    },
    config: (number) => ({
      entity_type: "integration",
      entity_id: DOCUMENTED,
      type: "description",
      resource: `resource_${String(number)}`,
      method: "list",
      content: "Lists all of them.",
    }),
    change: { content: "Lists them." },
    byId: picked("id"),
    byKey: picked("entity_type", "entity_id", "type", "resource", "method"),
    all: { entity_type: "integration", entity_id: DOCUMENTED },
  },
  {
    type: "integrations_truto_unified_model",
    registry: "truto",
    config: (number) => ({
      name: `demo-${String(number)}`,
      category: "crm",
      resources: "{}",
      deletion_protection: false,
    }),
    change: { category: "erp" },
    byId: picked("id"),
    byKey: picked("name"),
    all: {},
  },
  {
    type: "integrations_truto_environment_unified_model",
    registry: "truto",
    prepare: ({ truto }, count) => {
      for (let number = 0; number < count; number += 1) {
        truto.unifiedModels.add({ id: installed(number), name: `base-${String(number)}` });
      }
    },
    config: (number) => ({ unified_model_id: installed(number), deletion_protection: false }),
    change: { override: '{"docs":{"contacts":{"plan":"pro"}}}' },
    byId: picked("id"),
    byKey: picked("unified_model_id"),
    all: {},
  },
  {
    type: "integrations_truto_environment_unified_model_mapping",
    registry: "truto",
    prepare: ({ truto }) => {
      truto.unifiedModels.add({ id: MODEL, name: "base" });
      truto.environmentUnifiedModels.add({ id: INSTALLED_MODEL, unified_model_id: MODEL });
    },
    config: (number) => ({
      environment_unified_model_id: INSTALLED_MODEL,
      resource_name: `demo-${String(number)}`,
      integration_name: "acme-crm",
      method_name: "list",
      config_json: "{}",
    }),
    change: { config_json: '{"method":"list"}' },
    byId: picked("environment_unified_model_id", "resource_name", "integration_name", "method_name"),
    byKey: picked("environment_unified_model_id", "resource_name", "integration_name", "method_name"),
    all: { environment_unified_model_id: INSTALLED_MODEL },
  },
  {
    type: "integrations_truto_unified_model_mapping",
    registry: "truto",
    prepare: ({ truto }) => {
      truto.unifiedModels.add({ id: MODEL, name: "base" });
    },
    config: (number) => ({
      unified_model_id: MODEL,
      resource_name: `demo-${String(number)}`,
      integration_name: "acme-crm",
      method_name: "list",
      config_json: "{}",
    }),
    change: { config_json: '{"method":"list"}' },
    byId: picked("unified_model_id", "resource_name", "integration_name", "method_name"),
    byKey: picked("unified_model_id", "resource_name", "integration_name", "method_name"),
    all: { unified_model_id: MODEL },
  },
  {
    type: "integrations_truto_webhook",
    registry: "truto",
    config: (number) => ({ target_url: `https://hooks.example.com/${String(number)}` }),
    change: { is_active: false },
    byId: picked("id"),
    byKey: picked("target_url"),
    all: {},
  },
  {
    type: "integrations_fruxon_integration",
    registry: "fruxon",
    config: (number) => ({ slug: `custom_demo_${String(number)}`, display_name: `Demo ${String(number)}` }),
    change: { description: "Another text" },
    byId: picked("integration_id"),
    byKey: picked("display_name"),
    all: {},
  },
  {
    type: "integrations_fruxon_config",
    registry: "fruxon",
    config: (number) => ({ integration_id: "web-search", display_name: `Account ${String(number)}` }),
    change: { egress_country: "DE" },
    byId: picked("integration_id", "config_id"),
    byKey: picked("integration_id", "display_name"),
    all: { integration_id: "web-search" },
  },
  {
    type: "integrations_fruxon_tool",
    registry: "fruxon",
    config: (number) => ({
      integration_id: "custom_support_desk",
      tool_id: `tool_${String(number)}`,
      display_name: `Tool ${String(number)}`,
      api_tool: {
        http_method: "GET",
        url: "https://desk.example.com",
        headers: null,
        query_parameters: null,
        form_parameters: null,
        body: null,
        result_type: null,
        result_transform_expression: null,
      },
      deletion_protection: false,
    }),
    change: { description: "Another text" },
    byId: picked("integration_id", "tool_id"),
    byKey: picked("integration_id", "display_name"),
    all: { integration_id: "custom_support_desk" },
  },
  {
    type: "integrations_fruxon_environment",
    registry: "fruxon",
    config: (number) => ({ display_name: `Customer ${String(number)}`, deletion_protection: false }),
    change: { description: "Another text" },
    byId: picked("environment_id"),
    byKey: picked("display_name"),
    all: {},
  },
];

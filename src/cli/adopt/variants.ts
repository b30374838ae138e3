import { isRecord, memberOf, type ObjectValue, type Value } from "../../framework/values/value";
import type { Adopted } from "./collect";
import { parsedJson } from "./hcl";

/** How an object is written with the constructs. */
export interface Written {
  /** Name of the class. */
  readonly construct: string;
  /** Its function for the variant; undefined: `new`. */
  readonly factory: string | undefined;
  /** Props by name, in order; undefined ones are omitted. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Prop for the object that it refers to. */
  readonly reference?: string;
}

/** An object in terms of the constructs; undefined if they do not cover it: then the generated one is used. */
export const writtenAs = (object: Adopted): Written | undefined => WRITERS[object.type]?.(object.config);

type Config = ObjectValue;

const at = (value: Value | undefined, ...path: readonly string[]): unknown =>
  path.reduce<Value>((inner, name) => (isRecord(inner) ? memberOf(inner, name) : null), value ?? null) ??
  undefined;

/** A text at a path; empty where there is none. */
const textAt = (value: Value | undefined, ...path: readonly string[]): string => {
  const found = at(value, ...path);
  return typeof found === "string" ? found : "";
};

const camel = (name: string): string =>
  name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

/** Members by the names of props. */
const props = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, member]) => member !== null)
          .map(([name, member]) => [camel(name), propValue(member)]),
      )
    : {};

const propValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(propValue);
  return typeof value === "object" && value !== null ? props(value) : value;
};

const own = (config: Config, names: readonly string[]): Record<string, unknown> =>
  props(Object.fromEntries(names.map((name) => [name, memberOf(config, name)])));

const jsonOf = (value: unknown): unknown => (typeof value === "string" ? parsedJson(value) : undefined);

const OTHERS = ["external_credentials", "on_external_change", "credentials_version"] as const;

const WRITERS: Readonly<Record<string, (config: Config) => Written | undefined>> = {
  integrations_buddy_integration(config) {
    const { scope } = config;
    const [type, authType] = [textAt(config, "type"), textAt(config, "auth_type")];
    if (scope !== "WORKSPACE" && scope !== "PROJECT") return undefined;
    const factory = BUDDY[`${type} ${authType}`] ?? buddyFactory(type, authType);
    return {
      construct: "BuddyIntegration",
      factory: factory ?? "other",
      props: {
        ...own(config, ["domain", "name"]),
        project: at(config, "project_name"),
        ...(factory === undefined ? own(config, ["type", "auth_type"]) : {}),
        ...own(config, ["identifier", "app_id", "google_project", "audience", "permissions"]),
        ...own(config, ["all_pipelines_allowed", "allowed_pipelines", "note", "agent_note", ...OTHERS]),
      },
    };
  },

  integrations_northflank_cloud_provider_integration(config) {
    const provider = textAt(config, "cloud_provider");
    const mode = textAt(config, "aws", "authentication_mode") || textAt(config, "gcp", "authentication_mode");
    const kind = textAt(config, "cloudflare", "credential_type");
    const factory = CLOUD[`${provider} ${mode}${kind}`.trim()];
    return {
      construct: "NorthflankCloudProviderIntegration",
      factory: factory ?? "other",
      props: {
        ...own(config, ["team_id", "name", "description", "features"]),
        ...(factory === undefined
          ? { cloudProvider: provider, ...given({ authenticationMode: mode, credentialType: kind }) }
          : {}),
        allowedTeams:
          at(config, "restrictions", "enabled") === true ? at(config, "restrictions", "team_ids") : undefined,
        permissionCheckLevel: at(config, "aws", "permission_check_level"),
        permissionVersions: nonEmpty(props(at(config, "aws", "permission_versions"))),
        projectId: at(config, "gcp", "project_id"),
        ...props(at(config, "byok")),
        ...own(config, ["update_method", ...OTHERS]),
      },
    };
  },

  integrations_northflank_registry_credential(config) {
    const kind = textAt(config, "registry_provider");
    const integration = at(config, "integration_id");
    const isLoginOnly = ["dockerhub", "dhi", "github", "gitlab"].includes(kind);
    const factory = isLoginOnly && integration !== undefined ? undefined : REGISTRY[kind];
    return {
      construct: "NorthflankRegistryCredential",
      factory: factory ?? "other",
      reference: "integration",
      props: {
        ...own(config, ["team_id", "name"]),
        ...(factory === undefined ? { registryProvider: kind } : {}),
        integration: integration === undefined ? undefined : { integrationId: integration },
        ...own(config, ["registry_url"]),
        region: at(config, "aws", "region"),
        projectId: at(config, "gcp", "project_id"),
        resourceGroup: at(config, "azure", "resource_group"),
        ...props(at(config, "scope")),
        projects:
          at(config, "restrictions", "restricted") === true
            ? at(config, "restrictions", "projects")
            : undefined,
        ...own(config, integration === undefined ? OTHERS : OTHERS.slice(1)),
      },
    };
  },

  integrations_northflank_log_sink(config) {
    const data = config.sink_data ?? null;
    const kind = textAt(config, "sink_type");
    const by =
      textAt(data, "auth", "strategy") ||
      textAt(data, "authentication_strategy") ||
      textAt(data, "token_type");
    const hasAuth = at(data, "auth") !== undefined;
    const factory = SINKS[`${kind} ${kind === "aws_s3" && hasAuth ? "key" : by}`.trim()];
    const {
      auth,
      encoding: _e,
      framing: _f,
      batch: _b,
      authentication_strategy: _a,
      token_type: _t,
      ...flat
    } = isRecord(data) ? data : {};
    return {
      construct: "NorthflankLogSink",
      factory: factory ?? "other",
      props: {
        ...own(config, ["team_id", "name", "description"]),
        ...(factory === undefined
          ? {
              sinkType: kind,
              strategy: at(data, "auth", "strategy"),
              authenticationStrategy: at(data, "authentication_strategy"),
              tokenType: at(data, "token_type"),
            }
          : {}),
        ...props(flat),
        codec: at(data, "encoding", "codec"),
        framing: at(data, "framing", "method"),
        batchMaxEvents: at(data, "batch", "max_events"),
        batchMaxBytes: at(data, "batch", "max_bytes"),
        user: at(auth, "user"),
        accessKeyId: at(auth, "access_key_id"),
        projects: config.restricted === true ? at(config, "projects") : undefined,
        ...props(at(config, "options")),
        paused: config.paused === true ? true : undefined,
        ...own(config, OTHERS),
      },
    };
  },

  integrations_northflank_audit_log_sink(config) {
    const data = config.sink_data ?? null;
    const kind = textAt(config, "sink_type");
    const { auth, ...flat } = isRecord(data) ? data : {};
    return {
      construct: "NorthflankAuditLogSink",
      factory: kind === "aws_s3" ? "awsS3" : "other",
      props: {
        ...own(config, ["team_id", "name", "description"]),
        ...(kind === "aws_s3" ? {} : { sinkType: kind }),
        ...props(flat),
        accessKeyId: at(auth, "access_key_id"),
        ...own(config, ["include_spec"]),
        paused: config.paused === true ? true : undefined,
        ...own(config, OTHERS),
      },
    };
  },

  integrations_northflank_backup_destination(config) {
    const kind = textAt(config, "type");
    // A default is not written.
    const mode = textAt(config, "auth_mode") || "staticCreds";
    const identity = at(config, "workload_identity_id");
    const factory = kind === "s3" ? BACKUPS[mode] : undefined;
    return {
      construct: "NorthflankBackupDestination",
      factory: factory ?? "other",
      props: {
        ...own(config, ["team_id", "name", "description"]),
        ...(factory === undefined ? { type: kind, authMode: mode } : {}),
        ...own(config, ["prefix", "usage", "bucket_name", "endpoint", "region"]),
        workloadIdentity: identity === undefined ? undefined : { workloadIdentityId: identity },
        ...own(config, ["enable_object_lock", "object_lock_retention_days", "deletion_protection"]),
        ...own(config, mode === "staticCreds" ? OTHERS : OTHERS.slice(1)),
      },
    };
  },

  integrations_northflank_notification_integration(config) {
    const factory = NOTIFICATIONS[textAt(config, "type")];
    return {
      construct: "NorthflankNotificationIntegration",
      factory: factory ?? "other",
      props: {
        ...own(config, ["team_id", "name"]),
        ...(factory === undefined ? own(config, ["type"]) : {}),
        ...own(config, ["events"]),
        projects: config.restricted === true ? at(config, "projects") : undefined,
        ...own(config, OTHERS),
      },
    };
  },

  integrations_northflank_workload_identity(config) {
    const [type, mode] = [textAt(config, "provider_type"), textAt(config, "role_mode")];
    const link = at(config, "provider_link_id");
    const factory = IDENTITIES[`${type} ${mode}`.trim()];
    return {
      construct: "NorthflankWorkloadIdentity",
      factory: factory ?? "other",
      props: {
        ...own(config, ["team_id", "name", "description", "priority"]),
        ...(factory === undefined ? own(config, ["provider_type", "role_mode"]) : {}),
        providerLink: link === undefined ? undefined : { integrationId: link },
        ...own(config, ["provider_setup_mode"]),
        policyDocument: jsonOf(config.policy_document),
        ...own(config, ["role_name", "role_path", "existing_role_arn", "permissions"]),
        ...own(config, ["existing_role_audience", "existing_role_impersonation_url", "role_id", "scope"]),
        restrictions: {
          ...accessProps(config.restrictions),
          workloadTypes: at(config.restrictions, "workload_types"),
        },
      },
    };
  },

  integrations_northflank_ssh_identity: (config) => ({
    construct: "NorthflankSshIdentity",
    factory: undefined,
    props: {
      ...own(config, ["team_id", "name", "description", "ssh_public_keys"]),
      restrictions: accessProps(config.restrictions),
    },
  }),

  integrations_northflank_tag(config) {
    const affinities = config.node_affinities ?? null;
    return {
      construct: "NorthflankTag",
      factory: undefined,
      props: {
        ...own(config, ["team_id", "name", "description", "color", "use_spot_nodes", "use_on_demand_nodes"]),
        ...own(config, ["use_as_infrastructure_label"]),
        nodeAffinities: Array.isArray(affinities)
          ? affinities.map((affinity: Value) => ({
              matchExpressions: propValue(at(affinity, "match_expressions")),
              preference: at(affinity, "preference") === true ? at(affinity, "weight") : undefined,
            }))
          : undefined,
        ...own(config, ["sandboxing"]),
      },
    };
  },

  integrations_truto_integration(config) {
    const written = jsonOf(config.config_json);
    if (written === undefined) return undefined;
    return {
      construct: "TrutoIntegration",
      factory: undefined,
      props: {
        ...own(config, ["name", "category", "is_beta", "sharing", "deletion_protection"]),
        config: written,
        ...own(config, OTHERS),
      },
    };
  },

  integrations_truto_environment_integration(config) {
    const override = config.override ?? null;
    const written = override === null ? undefined : jsonOf(override);
    if (override !== null && written === undefined) return undefined;
    return {
      construct: "TrutoEnvironmentIntegration",
      factory: undefined,
      reference: "integration",
      props: {
        integration: { integrationId: config.integration_id, name: "" },
        ...own(config, ["is_enabled", "show_in_catalog", "deletion_protection"]),
        override: written,
        ...own(config, OTHERS),
      },
    };
  },

  integrations_truto_environment_unified_model(config) {
    const override = config.override ?? null;
    const written = override === null ? undefined : jsonOf(override);
    if (override !== null && written === undefined) return undefined;
    return {
      construct: "TrutoEnvironmentUnifiedModel",
      factory: undefined,
      reference: "unifiedModel",
      props: {
        unifiedModel: { unifiedModelId: config.unified_model_id, name: "" },
        override: written,
        ...own(config, ["deletion_protection"]),
      },
    };
  },

  integrations_truto_environment_unified_model_mapping(config) {
    const written = jsonOf(config.config_json);
    if (written === undefined) return undefined;
    const environmentUnifiedModelId = config.environment_unified_model_id;
    return {
      construct: "TrutoEnvironmentUnifiedModelMapping",
      factory: undefined,
      reference: "environmentUnifiedModel",
      props: {
        environmentUnifiedModel: { environmentUnifiedModelId, unifiedModelId: "", environmentId: "" },
        ...own(config, ["resource_name", "integration_name", "method_name"]),
        config: written,
      },
    };
  },

  integrations_truto_notification_destination(config) {
    const written = jsonOf(config.config_json);
    if (written === undefined) return undefined;
    const type = textAt(config, "type");
    const factory = flatFactory(written, DESTINATIONS[type]);
    return {
      construct: "TrutoNotificationDestination",
      factory,
      props: {
        ...own(config, factory === undefined ? ["type", "label"] : ["label"]),
        ...own(config, ["is_active", "event_types"]),
        ...(factory === undefined ? { config: written } : props(written)),
        ...own(config, OTHERS),
      },
    };
  },

  integrations_truto_datastore(config) {
    const written = jsonOf(config.config_json);
    if (written === undefined) return undefined;
    const factory = flatFactory(written, DATASTORES[textAt(config, "type")]);
    return {
      construct: "TrutoDatastore",
      factory,
      props: {
        ...own(config, factory === undefined ? ["type", "label"] : ["label"]),
        ...(factory === undefined ? { config: written } : props(written)),
        ...own(config, ["deletion_protection", ...OTHERS]),
      },
    };
  },

  integrations_truto_documentation(config) {
    const type = textAt(config, "type");
    const isOfMethod = at(config, "resource") !== undefined && at(config, "method") !== undefined;
    const isOfEntity = at(config, "resource") === undefined && at(config, "method") === undefined;
    const factory = (isOfMethod ? METHOD_ROWS : isOfEntity ? ENTITY_ROWS : {})[type];
    return {
      construct: "TrutoDocumentation",
      factory,
      reference: "entity",
      props: {
        entity: own(config, ["entity_type", "entity_id"]),
        ...own(config, factory === undefined ? ["type"] : []),
        ...own(config, ["resource", "method", "authentication_method", "integration_name", "content"]),
      },
    };
  },

  integrations_truto_unified_model(config) {
    const parts = Object.fromEntries(
      ["resources", "scopes", "webhooks", "docs"].map((name) => [name, jsonOf(memberOf(config, name))]),
    );
    if (parts.resources === undefined) return undefined;
    return {
      construct: "TrutoUnifiedModel",
      factory: undefined,
      props: {
        ...own(config, ["name", "category", "description"]),
        ...parts,
        ...own(config, ["deletion_protection"]),
      },
    };
  },

  integrations_truto_unified_model_mapping(config) {
    const written = jsonOf(config.config_json);
    if (written === undefined) return undefined;
    return {
      construct: "TrutoUnifiedModelMapping",
      factory: undefined,
      reference: "unifiedModel",
      props: {
        unifiedModel: { unifiedModelId: config.unified_model_id, name: "" },
        ...own(config, ["resource_name", "integration_name", "method_name"]),
        config: written,
      },
    };
  },

  integrations_truto_webhook: (config) => ({
    construct: "TrutoWebhook",
    factory: undefined,
    props: own(config, ["target_url", "is_active", "event_types"]),
  }),

  integrations_fruxon_environment: (config) => ({
    construct: "FruxonEnvironment",
    factory: undefined,
    props: own(config, [
      "tenant",
      "display_name",
      "description",
      "agent_context",
      "logo_file_id",
      "group",
      "external_id",
      "external_source",
      "deletion_protection",
    ]),
  }),

  integrations_fruxon_config(config) {
    if (config.sandbox_variant != null || config.auth_map != null) return undefined;
    const parameters = config.parameters ?? null;
    const written = parameters === null ? undefined : jsonOf(parameters);
    if (parameters !== null && written === undefined) return undefined;
    const method = at(config, "auth", "integration_auth_metadata_id");
    return {
      construct: "FruxonConfig",
      factory: undefined,
      reference: "integration",
      props: {
        integration: { integrationId: config.integration_id, tenant: at(config, "tenant") },
        ...own(config, ["display_name", "tenant"]),
        parameters: written,
        auth: method === undefined ? undefined : { method, level: at(config, "auth", "level") },
        ...own(config, [
          "sandbox_mode",
          "egress_country",
          "published",
          "publish_note",
          "verify_on_apply",
          ...OTHERS,
        ]),
      },
    };
  },

  integrations_fruxon_tool(config) {
    const [kind, factory] = Object.entries(FRUXON_TOOLS).find(([name]) => config[name] != null) ?? [];
    if (kind === undefined || factory === undefined) return undefined;
    const { parameters_metadata: list } = config;
    const parameters = Array.isArray(list) ? list.map(fruxonParameter) : [];
    const { headers, queryParameters, formParameters, ...content } = props(config[kind]);
    if (parameters.includes(undefined)) return undefined;
    return {
      construct: "FruxonTool",
      factory,
      reference: "integration",
      props: {
        integration: { integrationId: config.integration_id, tenant: at(config, "tenant") },
        ...own(config, ["tool_id", "display_name", "description", "action_type"]),
        parameters: parameters.length === 0 ? undefined : parameters,
        ...content,
        headers: jsonOf(headers),
        queryParameters: jsonOf(queryParameters),
        formParameters: jsonOf(formParameters),
        ...own(config, ["deletion_protection"]),
      },
    };
  },
};

/** The function of each kind of tool of Fruxon. */
const FRUXON_TOOLS: Readonly<Record<string, string>> = {
  api_tool: "api",
  code_tool: "code",
  mcp_tool: "mcp",
};

/** A parameter as the constructs have it; undefined for what they do not cover. */
function fruxonParameter(value: unknown): Record<string, unknown> | undefined {
  const { integerRange, floatRange, options, asset, jsonSchema, rules, ...plain } = props(value);
  const { type = "STRING" } = plain;
  const range = type === "INTEGER" ? integerRange : type === "FLOAT" ? floatRange : undefined;
  const own = { ...plain, ...(isPlain(range) ? range : {}), ...(type === "OPTION" ? { options } : {}) };
  const others = [
    type === "INTEGER" ? undefined : integerRange,
    type === "FLOAT" ? undefined : floatRange,
    type === "OPTION" ? undefined : options,
  ];
  return [...others, asset, jsonSchema, rules].some((member) => member !== undefined) ? undefined : own;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The function that takes the members of a config as props, where it has no others. */
const flatFactory = (written: unknown, known: Factory | undefined): string | undefined =>
  known !== undefined && Object.keys(written ?? {}).every((name) => known.members.includes(name))
    ? known.factory
    : undefined;

interface Factory {
  readonly factory: string;
  readonly members: readonly string[];
}

/** Without empty texts. */
const given = (texts: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ""));

const nonEmpty = (object: Record<string, unknown>): Record<string, unknown> | undefined =>
  Object.keys(object).length === 0 ? undefined : object;

/** Unusual ways to authenticate. */
const BUDDY: Readonly<Record<string, string>> = {
  "AMAZON TRUSTED": "amazonRoleAssumption",
  "AMAZON OIDC": "amazonOidc",
  "AZURE_CLOUD OIDC": "azureCloudOidc",
  "GOOGLE_SERVICE_ACCOUNT OIDC": "googleServiceAccountOidc",
  "SHOPIFY TOKEN_APP_EXTENSION": "shopifyAppExtension",
};

const BUDDY_TYPES =
  /^(AMAZON|AZURE_CLOUD|BACKBLAZE|CLOUDFLARE|DATADOG|DIGITAL_OCEAN|DOCKER_HUB|DO_SPACES|FIREBASE|GHOST_INSPECTOR|GIT_HUB|GIT_LAB|GOOGLE_SERVICE_ACCOUNT|HONEYBADGER|LOGGLY|NEW_RELIC|PUSHOVER|RACKSPACE|ROLLBAR|SENTRY|SENTRY_ENTERPRISE|SHOPIFY|STACK_HAWK|UPCLOUD|VULTR)$/;

const buddyFactory = (type: string, authType: string): string | undefined =>
  BUDDY_TYPES.test(type) && ["", "DEFAULT", "TOKEN"].includes(authType)
    ? camel(type.toLowerCase())
    : undefined;

/** To which projects and tagged resources an identity is restricted. */
const accessProps = (restrictions: Value | undefined) => ({
  projects:
    at(restrictions, "projects", "enabled") === true
      ? (at(restrictions, "projects", "items") ?? [])
      : undefined,
  tags:
    at(restrictions, "tags", "enabled") === true
      ? {
          items: at(restrictions, "tags", "items") ?? [],
          matchCondition: at(restrictions, "tags", "match_condition"),
        }
      : undefined,
});

const IDENTITIES: Readonly<Record<string, string>> = {
  "aws managed": "awsManaged",
  "aws existing": "awsExisting",
  "gcp managed": "gcpManaged",
  "gcp existing": "gcpExisting",
  northflank: "northflank",
};

const CLOUD: Readonly<Record<string, string>> = {
  "aws accessKey": "aws",
  "aws crossAccountRole": "awsCrossAccountRole",
  "aws-eusc accessKey": "awsEusc",
  "aws-eusc crossAccountRole": "awsEuscCrossAccountRole",
  azure: "azure",
  civo: "civo",
  "gcp accessKey": "gcp",
  "gcp crossAccountRole": "gcpCrossAccount",
  oci: "oci",
  byok: "byok",
  coreweave: "coreweave",
  "cloudflare apiToken": "cloudflareApiToken",
  "cloudflare originCAKey": "cloudflareOriginCaKey",
  "cloudflare globalApiKey": "cloudflareGlobalApiKey",
  aiven: "aiven",
  backblaze: "backblaze",
  akamai: "akamai",
  nebius: "nebius",
  planetscale: "planetscale",
};

const REGISTRY: Readonly<Record<string, string>> = {
  acr: "acr",
  ecr: "ecr",
  gar: "gar",
  dockerhub: "dockerHub",
  dhi: "dhi",
  github: "gitHub",
  gitlab: "gitLab",
  custom: "custom",
  legacy: "legacy",
};

const SINKS: Readonly<Record<string, string>> = {
  loki: "loki",
  "loki basic": "lokiBasic",
  datadog_logs: "datadogLogs",
  "papertrail port": "papertrail",
  "papertrail token": "papertrailToken",
  aws_s3: "awsS3Keyless",
  "aws_s3 key": "awsS3",
  "http none": "http",
  "http basic": "httpBasic",
  "http bearer": "httpBearer",
  logdna: "logDna",
  betterStack: "betterStack",
  honeycomb: "honeycomb",
  logzio: "logzio",
  solarWinds: "solarWinds",
  "axiom api": "axiom",
  "axiom personal": "axiomPersonal",
  newRelic: "newRelic",
  sentry: "sentry",
};

const DESTINATIONS: Readonly<Record<string, Factory>> = {
  slack: { factory: "slack", members: ["ignored_status_codes"] },
  email: { factory: "email", members: ["to", "cc", "bcc", "subject_prefix"] },
};

const BACKUPS: Readonly<Record<string, string>> = {
  staticCreds: "s3",
  workloadIdentity: "s3WorkloadIdentity",
};

const DATASTORES: Readonly<Record<string, Factory>> = {
  s3: { factory: "s3", members: ["region", "bucket", "base_url"] },
  google_cloud_storage: { factory: "googleCloudStorage", members: ["bucket"] },
  qdrant: { factory: "qdrant", members: ["base_url", "port", "collection"] },
  mongo_data_api: { factory: "mongoDataApi", members: ["data_source", "database", "api_url"] },
};

const ENTITY_ROWS: Readonly<Partial<Record<string, string>>> = {
  readme: "readme",
  note: "note",
  end_user_guide: "endUserGuide",
};

const METHOD_ROWS: Readonly<Partial<Record<string, string>>> = {
  description: "description",
  query_schema: "querySchema",
  body_schema: "bodySchema",
  response_schema: "responseSchema",
};

const NOTIFICATIONS: Readonly<Record<string, string>> = {
  RAW_WEBHOOK: "rawWebhook",
  DISCORD: "discord",
  TEAMS: "teams",
  TEAMS_WORKFLOWS: "teamsWorkflows",
};

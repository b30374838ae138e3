/**
 * One program for all four registries, with every kind of object that can be managed, and with two Buddy workspaces as two
 * aliases of the provider.
 *
 *   export BUDDY_TOKEN=… NORTHFLANK_TOKEN=… TRUTO_TOKEN=… FRUXON_TOKEN=… FRUXON_TENANT=…
 *   export TF_VAR_buddy_production_token=…     # the second workspace has its own token
 *   export TF_VAR_docker_hub_password=… TF_VAR_aws_access_key=… TF_VAR_aws_secret_key=…
 *   export TF_VAR_datadog_api_key=… TF_VAR_builds_webhook=…
 *   export TF_VAR_audit_secret_access_key=… TF_VAR_backup_access_key=… TF_VAR_backup_secret_key=…
 *   export TF_VAR_crm_client_secret=… TF_VAR_slack_webhook=… TF_VAR_lake_access_key=… TF_VAR_lake_secret_key=…
 *   export TF_VAR_support_api_key=…
 *   npx cdktf deploy
 *
 * To test this program without an account: `npx integrations emulate`. EXAMPLE_DESCRIPTION changes the description in
 * three of the registries. Nothing is protected from `npx cdktf destroy` here; in your program, omit `deletionProtection`.
 */
import { App, TerraformStack } from "cdktf";
import {
  BuddyIntegration,
  FruxonAuthMethod,
  FruxonConfig,
  FruxonEnvironment,
  FruxonIntegration,
  FruxonTool,
  IntegrationsProvider,
  NorthflankAuditLogSink,
  NorthflankBackupDestination,
  NorthflankCloudProviderIntegration,
  NorthflankLogSink,
  NorthflankNotificationIntegration,
  NorthflankRegistryCredential,
  NorthflankSshIdentity,
  NorthflankTag,
  NorthflankWorkloadIdentity,
  Secret,
  TrutoDatastore,
  TrutoDocumentation,
  TrutoEnvironmentIntegration,
  TrutoEnvironmentUnifiedModel,
  TrutoEnvironmentUnifiedModelMapping,
  TrutoIntegration,
  TrutoNotificationDestination,
  TrutoUnifiedModel,
  TrutoUnifiedModelMapping,
  TrutoWebhook,
} from "cdktf-provider-integrations";
import type { Construct } from "constructs";

class AllRegistriesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");
    const description = setting("EXAMPLE_DESCRIPTION", "Kept as code");
    this.#buddy(description);
    this.#northflank(description);
    this.#truto();
    this.#fruxon(description);
  }

  #buddy(name: string): void {
    const production = new IntegrationsProvider(this, "production", {
      alias: "production",
      buddy: {
        token: Secret.variable(this, "buddy_production_token"),
        baseUrl: process.env.BUDDY_BASE_URL,
      },
    });
    const password = Secret.variable(this, "docker_hub_password");

    BuddyIntegration.dockerHub(this, "docker-hub", {
      domain: "acme-dev",
      name,
      identifier: "docker_hub",
      username: "acmebot",
      password,
    });
    BuddyIntegration.dockerHub(this, "docker-hub-production", {
      provider: production,
      domain: "acme-prod",
      name: "Docker Hub",
      identifier: "docker_hub",
      username: "acmebot",
      password,
    });
  }

  #northflank(description: string): void {
    const cloud = NorthflankCloudProviderIntegration.aws(this, "cloud", {
      name: "Example AWS",
      description,
      features: ["registry-pull", "workload-identity-managed"],
      accessKey: Secret.variable(this, "aws_access_key"),
      secretKey: Secret.variable(this, "aws_secret_key"),
    });
    NorthflankWorkloadIdentity.awsManaged(this, "reports-reader", {
      name: "Reports reader",
      description: "Reads the reports",
      providerLink: cloud,
      policyDocument: {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::acme-reports/*" }],
      },
    });
    new NorthflankSshIdentity(this, "on-call", {
      name: "On call",
      description: "The people on call",
      sshPublicKeys: [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBQChJHshQChJHshQChJHshQChJHshQChJHshQChJHsg oncall@acme",
      ],
      restrictions: { projects: ["shop"] },
    });
    NorthflankRegistryCredential.ecr(this, "ecr", {
      name: "Example ECR",
      integration: cloud,
      region: "eu-west-1",
      projects: ["shop"],
    });

    const payments = new NorthflankTag(this, "payments", { name: "Payments", color: "#0ea5e9" });
    NorthflankNotificationIntegration.rawWebhook(this, "builds", {
      name: "Failed builds",
      events: ["trigger:build:failure"],
      tags: { items: [payments.tagId] },
      webhook: Secret.variable(this, "builds_webhook"),
    });

    NorthflankLogSink.datadogLogs(this, "datadog", {
      name: "Datadog",
      region: "eu",
      paused: false,
      defaultApiKey: Secret.variable(this, "datadog_api_key"),
    });
    NorthflankAuditLogSink.awsS3(this, "audit-trail", {
      name: "Audit trail",
      endpoint: "https://s3.eu-west-1.amazonaws.com",
      region: "eu-west-1",
      bucket: "acme-audit",
      compression: "gzip",
      paused: false,
      accessKeyId: "AKIDEXAMPLE",
      secretAccessKey: Secret.variable(this, "audit_secret_access_key"),
    });
    NorthflankBackupDestination.s3(this, "nightly", {
      name: "Nightly",
      description: "Backups of every night",
      prefix: "nightly/",
      usage: "globalBackups",
      bucketName: "acme-backups",
      endpoint: "https://s3.eu-west-1.amazonaws.com",
      region: "eu-west-1",
      accessKey: Secret.variable(this, "backup_access_key"),
      secretKey: Secret.variable(this, "backup_secret_key"),
      deletionProtection: false,
    });
  }

  #truto(): void {
    const crm = TrutoIntegration.oauth2(this, "crm", {
      name: "example-crm",
      category: "crm",
      sharing: "deny",
      clientId: "example-app",
      clientSecret: Secret.variable(this, "crm_client_secret"),
      tokenHost: "https://auth.example-crm.invalid",
      tokenPath: "/token",
      scope: ["contacts.read"],
      config: {
        label: "Example CRM",
        base_url: "https://api.example-crm.invalid/v1",
        authorization: { format: "bearer" },
        resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
      },
      deletionProtection: false,
    });
    TrutoDocumentation.readme(this, "crm-readme", { entity: crm, content: "# Example CRM" });
    new TrutoEnvironmentIntegration(this, "crm-install", {
      integration: crm,
      isEnabled: true,
      showInCatalog: true,
      deletionProtection: false,
    });

    const people = new TrutoUnifiedModel(this, "people", {
      name: "example-people",
      category: "crm",
      description: "People of all CRMs",
      resources: { people: { schema: { type: "object" }, methods: ["list"] } },
      deletionProtection: false,
    });
    new TrutoUnifiedModelMapping(this, "crm-people", {
      unifiedModel: people,
      resourceName: "people",
      integrationName: crm.name,
      methodName: "list",
      config: { resource: "contacts", method: "list", response_mapping: 'response.{ "id": id }' },
    });
    const installedPeople = new TrutoEnvironmentUnifiedModel(this, "people-install", {
      unifiedModel: people,
      override: { resources: { people: { description: "People of this environment" } } },
      deletionProtection: false,
    });
    new TrutoEnvironmentUnifiedModelMapping(this, "crm-people-here", {
      environmentUnifiedModel: installedPeople,
      resourceName: "people",
      integrationName: crm.name,
      methodName: "list",
      config: { query_mapping: '{ "region": "eu" }' },
    });

    TrutoNotificationDestination.slack(this, "alerts", {
      label: "Alerts",
      webhookUrl: Secret.variable(this, "slack_webhook"),
    });
    new TrutoWebhook(this, "events", {
      targetUrl: "https://hooks.acme.example/truto",
      eventTypes: ["environment_integration:created"],
    });
    TrutoDatastore.s3(this, "lake", {
      label: "Lake",
      region: "eu-west-1",
      bucket: "acme-lake",
      accessKeyId: Secret.variable(this, "lake_access_key"),
      secretAccessKey: Secret.variable(this, "lake_secret_key"),
      deletionProtection: false,
    });
  }

  #fruxon(description: string): void {
    const apiKey = FruxonAuthMethod.apiKey("api-key", { supportedLevels: ["APPLICATION"] });
    const support = new FruxonIntegration(this, "support", {
      slug: "custom_example_support",
      displayName: "Example support desk",
      description,
      authMethods: [apiKey],
    });
    new FruxonConfig(this, "support-production", {
      integration: support,
      displayName: "Production",
      auth: { method: apiKey, credentials: { apiKey: Secret.variable(this, "support_api_key") } },
    });
    FruxonTool.api(this, "list-tickets", {
      integration: support,
      toolId: "list_tickets",
      description: "Lists the open tickets",
      httpMethod: "GET",
      url: "https://support.example/tickets",
      deletionProtection: false,
    });
    new FruxonEnvironment(this, "globex", {
      displayName: "Globex",
      agentContext: "Globex has a contract for support on weekdays.",
      group: "customers",
      deletionProtection: false,
    });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new AllRegistriesStack(app, "all-registries");
app.synth();

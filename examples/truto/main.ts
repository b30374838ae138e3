/**
 * An integration of a Truto team, its install with this environment's own OAuth app, and the install of an integration
 * from Truto's catalog.
 *
 *   export TRUTO_TOKEN=…                       # an API token; it is bound to one environment
 *   export TRUTO_BASE_URL=…                    # only for the emulator
 *   export TF_VAR_crm_client_secret=… TF_VAR_crm_environment_client_secret=… TF_VAR_crm_hook_key=…
 *   npx cdktf deploy
 *
 * Each JSON object has two parts: the values that Truto returns, which can drift, and the secrets, which come from
 * ephemeral variables: Terraform passes them to the provider and never stores them. To test this program without an
 * account: `npx integrations emulate`.
 *
 * Destroying an install revokes every account that customers have connected through it, so it is protected. In this
 * example an environment variable decides: EXAMPLE_PROTECTION=off allows `npx cdktf destroy`. EXAMPLE_NAME,
 * EXAMPLE_CATALOG_NAME and EXAMPLE_REGION change other settings.
 */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import {
  IntegrationsProvider,
  Secret,
  TrutoEnvironmentIntegration,
  TrutoIntegration,
} from "cdktf-provider-integrations";
import type { Construct } from "constructs";

class TrutoStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");
    const deletionProtection = setting("EXAMPLE_PROTECTION", "on") !== "off";

    const crm = TrutoIntegration.oauth2(this, "crm", {
      name: setting("EXAMPLE_NAME", "example-crm"),
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
        error_expression: '$exists(body.error) ? { "message": body.error.text } : null',
        resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
      },
      deletionProtection,
    });
    const install = new TrutoEnvironmentIntegration(this, "crm-install", {
      integration: crm,
      isEnabled: true,
      showInCatalog: true,
      override: {
        credentials: { oauth2: { config: { client: { id: "example-app-of-this-environment" } } } },
        environment_variables: { REGION: setting("EXAMPLE_REGION", "eu") },
      },
      overrideSecrets: {
        credentials: {
          oauth2: { config: { client: { secret: Secret.variable(this, "crm_environment_client_secret") } } },
        },
        secret_environment_variables: { HOOK_KEY: Secret.variable(this, "crm_hook_key") },
      },
      deletionProtection,
    });

    new TrutoEnvironmentIntegration(this, "catalog-install", {
      integration: TrutoIntegration.fromName(
        this,
        "catalog",
        setting("EXAMPLE_CATALOG_NAME", "demo-calendar"),
      ),
      isEnabled: true,
      showInCatalog: false,
      deletionProtection,
    });

    new TerraformOutput(this, "crm_install_id", { value: install.environmentIntegrationId });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new TrutoStack(app, "truto");
app.synth();

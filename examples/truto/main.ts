/**
 * An integration of a Truto team, its install with this environment's own OAuth app, and the install of an integration
 * from Truto's catalog.
 *
 *   export TRUTO_TOKEN=…                       # an API token; it is bound to one environment
 *   export TRUTO_BASE_URL=…                    # only for the emulator
 *   export TF_VAR_crm_client_secret=… TF_VAR_crm_environment_client_secret=… TF_VAR_crm_hook_key=…
 *   npx cdktf deploy
 *
 * Each JSON object has two halves: what Truto shows again, which can drift, and the secrets, which come from ephemeral
 * variables: Terraform hands them to the provider, and nothing keeps them. To try it without an account:
 * `npx integrations emulate`.
 *
 * Destroying an install revokes every account that customers have connected through it, so it is protected. Here that is
 * up to the environment: EXAMPLE_PROTECTION=off allows `npx cdktf destroy`. EXAMPLE_NAME, EXAMPLE_CATALOG_NAME and
 * EXAMPLE_REGION change other settings.
 */
import { App, Fn, TerraformOutput, TerraformStack } from "cdktf";
import { IntegrationsProvider, Secret } from "cdktf-provider-integrations";
import { DataIntegrationsTrutoIntegration } from "cdktf-provider-integrations/lib/bindings/data-integrations-truto-integration";
import { TrutoEnvironmentIntegration } from "cdktf-provider-integrations/lib/bindings/truto-environment-integration";
import { TrutoIntegration } from "cdktf-provider-integrations/lib/bindings/truto-integration";
import type { Construct } from "constructs";

class TrutoStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");
    const deletionProtection = setting("EXAMPLE_PROTECTION", "on") !== "off";

    const crm = new TrutoIntegration(this, "crm", {
      name: setting("EXAMPLE_NAME", "example-crm"),
      category: "crm",
      sharing: "deny",
      configJson: Fn.jsonencode({
        label: "Example CRM",
        base_url: "https://api.example-crm.invalid/v1",
        credentials: {
          oauth2: {
            format: "oauth2",
            config: {
              client: { id: "example-app" },
              auth: { tokenHost: "https://auth.example-crm.invalid", tokenPath: "/token" },
              scope: ["contacts.read"],
            },
          },
        },
        authorization: { format: "bearer" },
        resources: { contacts: { list: { method: "get", path: "/contacts", response_path: "items" } } },
      }),
      configSecrets: Fn.jsonencode(clientSecret(Secret.variable(this, "crm_client_secret"))),
      deletionProtection,
    });
    const install = new TrutoEnvironmentIntegration(this, "crm-install", {
      integrationId: crm.id,
      isEnabled: true,
      showInCatalog: true,
      override: Fn.jsonencode({
        credentials: { oauth2: { config: { client: { id: "example-app-of-this-environment" } } } },
        environment_variables: { REGION: setting("EXAMPLE_REGION", "eu") },
      }),
      overrideSecrets: Fn.jsonencode({
        ...clientSecret(Secret.variable(this, "crm_environment_client_secret")),
        secret_environment_variables: { HOOK_KEY: Secret.variable(this, "crm_hook_key").token },
      }),
      deletionProtection,
    });

    const catalog = new DataIntegrationsTrutoIntegration(this, "catalog", {
      name: setting("EXAMPLE_CATALOG_NAME", "demo-calendar"),
    });
    new TrutoEnvironmentIntegration(this, "catalog-install", {
      integrationId: catalog.id,
      isEnabled: true,
      showInCatalog: false,
      deletionProtection,
    });

    new TerraformOutput(this, "crm_install_id", { value: install.id });
  }
}

const clientSecret = (secret: Secret) => ({
  credentials: { oauth2: { config: { client: { secret: secret.token } } } },
});

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new TrutoStack(app, "truto");
app.synth();

/**
 * One program for all four registries, with two Buddy workspaces as two aliases of the provider.
 *
 *   export BUDDY_TOKEN=… NORTHFLANK_TOKEN=… TRUTO_TOKEN=… FRUXON_TOKEN=… FRUXON_TENANT=…
 *   export TF_VAR_buddy_production_token=…     # the second workspace has its own token
 *   export TF_VAR_docker_hub_password=… TF_VAR_aws_access_key=… TF_VAR_aws_secret_key=… TF_VAR_crm_client_secret=…
 *   npx cdktf deploy
 *
 * To test this program without an account: `npx integrations emulate`. EXAMPLE_DESCRIPTION changes the description in
 * three of the registries.
 */
import { App, TerraformStack } from "cdktf";
import {
  BuddyIntegration,
  FruxonIntegration,
  IntegrationsProvider,
  NorthflankCloudProviderIntegration,
  Secret,
  TrutoIntegration,
} from "cdktf-provider-integrations";
import type { Construct } from "constructs";

class AllRegistriesStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");
    const production = new IntegrationsProvider(this, "production", {
      alias: "production",
      buddy: {
        token: Secret.variable(this, "buddy_production_token"),
        baseUrl: process.env.BUDDY_BASE_URL,
      },
    });
    const description = setting("EXAMPLE_DESCRIPTION", "Kept as code");
    const password = Secret.variable(this, "docker_hub_password");

    BuddyIntegration.dockerHub(this, "docker-hub", {
      domain: "acme-dev",
      name: description,
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

    NorthflankCloudProviderIntegration.aws(this, "cloud", {
      name: "Example AWS",
      description,
      accessKey: Secret.variable(this, "aws_access_key"),
      secretKey: Secret.variable(this, "aws_secret_key"),
    });

    TrutoIntegration.oauth2(this, "crm", {
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

    new FruxonIntegration(this, "support", {
      slug: "custom_example_support",
      displayName: "Example support desk",
      description,
    });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new AllRegistriesStack(app, "all-registries");
app.synth();

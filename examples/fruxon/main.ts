/**
 * A Fruxon integration that agents use with an API key, and the config that contains the key.
 *
 *   export FRUXON_TOKEN=… FRUXON_TENANT=…
 *   export FRUXON_BASE_URL=…                   # only for the emulator
 *   export TF_VAR_support_api_key=…
 *   npx cdktf deploy
 *
 * The key comes from an ephemeral variable: Terraform passes it to the provider and never stores it. The next deploy
 * sends and publishes a changed key. To test this program without an account: `npx integrations emulate`.
 */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import {
  FruxonAuthMethod,
  FruxonConfig,
  FruxonIntegration,
  IntegrationsProvider,
  Secret,
} from "cdktf-provider-integrations";
import type { Construct } from "constructs";

class FruxonStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");

    const apiKey = FruxonAuthMethod.apiKey("api-key", { supportedLevels: ["APPLICATION"] });
    const support = new FruxonIntegration(this, "support", {
      slug: "custom_example_support",
      displayName: setting("EXAMPLE_NAME", "Example support desk"),
      description: "Tickets of the support desk",
      parameters: [{ name: "region", type: "STRING" }],
      authMethods: [apiKey],
    });
    const production = new FruxonConfig(this, "production", {
      integration: support,
      displayName: "Production",
      parameters: { region: setting("EXAMPLE_REGION", "eu") },
      auth: { method: apiKey, credentials: { apiKey: Secret.variable(this, "support_api_key") } },
    });

    new TerraformOutput(this, "config_id", { value: production.configId });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new FruxonStack(app, "fruxon");
app.synth();

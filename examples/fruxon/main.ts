/**
 * An integration of Fruxon that agents reach with an API key, and the config that holds the key.
 *
 *   export FRUXON_TOKEN=… FRUXON_TENANT=…
 *   export FRUXON_BASE_URL=…                   # only for the emulator
 *   export TF_VAR_support_api_key=…
 *   npx cdktf deploy
 *
 * The key comes from an ephemeral variable: Terraform hands it to the provider, and nothing keeps it. A changed one is
 * sent again and published by the next deploy. To try it without an account: `npx integrations emulate`.
 */
import { App, Fn, TerraformOutput, TerraformStack } from "cdktf";
import { IntegrationsProvider, Secret } from "cdktf-provider-integrations";
import { FruxonConfig } from "cdktf-provider-integrations/lib/bindings/fruxon-config";
import { FruxonIntegration } from "cdktf-provider-integrations/lib/bindings/fruxon-integration";
import type { Construct } from "constructs";

class FruxonStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");

    const support = new FruxonIntegration(this, "support", {
      slug: "example-support",
      displayName: setting("EXAMPLE_NAME", "Example support desk"),
      description: "Tickets of the support desk",
      configMetadata: {
        authMetadata: [
          {
            id: "api-key",
            type: "API_KEY",
            supportedLevels: ["APPLICATION"],
            parametersMetadata: [{ name: "apiKey", type: "STRING", required: true, secret: true }],
          },
        ],
        parametersMetadata: [{ name: "region", type: "STRING" }],
      },
    });
    const production = new FruxonConfig(this, "production", {
      integrationId: support.integrationId,
      displayName: "Production",
      parameters: Fn.jsonencode({ region: setting("EXAMPLE_REGION", "eu") }),
      auth: { integrationAuthMetadataId: "api-key" },
      authSecrets: Fn.jsonencode({ apiKey: Secret.variable(this, "support_api_key").token }),
    });

    new TerraformOutput(this, "config_id", { value: production.configId });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new FruxonStack(app, "fruxon");
app.synth();

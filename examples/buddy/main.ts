/**
 * Three integrations of a Buddy workspace: AWS keys, a Cloudflare token and a Docker Hub login.
 *
 *   export BUDDY_TOKEN=…                       # what the provider authenticates with
 *   export BUDDY_BASE_URL=…                    # only for installations other than Buddy's US cloud, or the emulator
 *   export TF_VAR_aws_access_key=… TF_VAR_aws_secret_key=… TF_VAR_cloudflare_token=… TF_VAR_docker_hub_password=…
 *   npx cdktf deploy
 *
 * The secrets come from ephemeral variables: Terraform passes them to the provider and never stores them. The next
 * deploy sends changed secrets. To test this program without an account: `npx integrations emulate`.
 *
 * For a demo, some settings can be set in the environment: EXAMPLE_WORKSPACE, EXAMPLE_AWS_NAME,
 * EXAMPLE_CLOUDFLARE_NAME and EXAMPLE_DOCKER_HUB_NAME.
 */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { BuddyIntegration, IntegrationsProvider, Secret } from "cdktf-provider-integrations";
import type { Construct } from "constructs";

class BuddyStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");
    const domain = setting("EXAMPLE_WORKSPACE", "acme-dev");

    const aws = BuddyIntegration.amazon(this, "aws", {
      domain,
      name: setting("EXAMPLE_AWS_NAME", "AWS deploy keys"),
      identifier: "aws_deploy",
      accessKey: Secret.variable(this, "aws_access_key"),
      secretKey: Secret.variable(this, "aws_secret_key"),
    });
    BuddyIntegration.cloudflare(this, "cloudflare", {
      domain,
      name: setting("EXAMPLE_CLOUDFLARE_NAME", "Cloudflare DNS"),
      identifier: "cloudflare_dns",
      token: Secret.variable(this, "cloudflare_token"),
    });
    BuddyIntegration.dockerHub(this, "docker-hub", {
      domain,
      name: setting("EXAMPLE_DOCKER_HUB_NAME", "Docker Hub"),
      identifier: "docker_hub",
      username: "acmebot",
      password: Secret.variable(this, "docker_hub_password"),
    });

    new TerraformOutput(this, "aws_integration_id", { value: aws.integrationId });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new BuddyStack(app, "buddy");
app.synth();

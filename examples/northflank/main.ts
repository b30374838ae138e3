/**
 * What a Northflank team needs of the outside world: an AWS account, the container registry in it, Docker Hub, a target
 * for logs and a webhook for failed builds.
 *
 *   export NORTHFLANK_TOKEN=…                  # of a team, or of an organisation
 *   export NORTHFLANK_TEAM_ID=…                # with the token of an organisation
 *   export NORTHFLANK_BASE_URL=…               # only for the emulator
 *   export TF_VAR_aws_role_arn=… TF_VAR_aws_external_id=… TF_VAR_docker_hub_username=… TF_VAR_docker_hub_password=…
 *   export TF_VAR_datadog_api_key=… TF_VAR_builds_webhook=… TF_VAR_builds_secret=…
 *   npx cdktf deploy
 *
 * The secrets come from ephemeral variables: Terraform hands them to the provider, and nothing keeps them. A changed one
 * is sent again by the next deploy. To try it without an account: `npx integrations emulate`.
 *
 * For a demo, some settings can be given in the environment: EXAMPLE_AWS_DESCRIPTION and EXAMPLE_DATADOG_REGION.
 */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { IntegrationsProvider, Secret } from "cdktf-provider-integrations";
import { NorthflankCloudProviderIntegration } from "cdktf-provider-integrations/lib/bindings/northflank-cloud-provider-integration";
import { NorthflankLogSink } from "cdktf-provider-integrations/lib/bindings/northflank-log-sink";
import { NorthflankNotificationIntegration } from "cdktf-provider-integrations/lib/bindings/northflank-notification-integration";
import { NorthflankRegistryCredential } from "cdktf-provider-integrations/lib/bindings/northflank-registry-credential";
import type { Construct } from "constructs";

class NorthflankStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");

    const aws = new NorthflankCloudProviderIntegration(this, "aws", {
      name: "Example AWS",
      description: setting("EXAMPLE_AWS_DESCRIPTION", "Clusters and images"),
      cloudProvider: "aws",
      features: ["byoc", "registry-pull", "registry-push"],
      aws: { authenticationMode: "crossAccountRole" },
      credentials: {
        roleArn: Secret.variable(this, "aws_role_arn").token,
        externalId: Secret.variable(this, "aws_external_id").token,
      },
    });
    new NorthflankRegistryCredential(this, "ecr", {
      name: "Example ECR",
      registryProvider: "ecr",
      aws: { region: "eu-west-1" },
      integrationId: aws.integrationId,
      scope: { pull: true, push: true },
    });
    new NorthflankRegistryCredential(this, "docker-hub", {
      name: "Docker Hub",
      registryProvider: "dockerhub",
      scope: { pull: true },
      credentials: {
        username: Secret.variable(this, "docker_hub_username").token,
        password: Secret.variable(this, "docker_hub_password").token,
      },
    });

    new NorthflankLogSink(this, "datadog", {
      name: "Datadog",
      sinkType: "datadog_logs",
      sinkData: { region: setting("EXAMPLE_DATADOG_REGION", "eu") },
      credentials: { defaultApiKey: Secret.variable(this, "datadog_api_key").token },
    });
    new NorthflankNotificationIntegration(this, "builds", {
      name: "Failed builds",
      type: "RAW_WEBHOOK",
      events: ["trigger:build:failure", "trigger:build:abort"],
      webhook: Secret.variable(this, "builds_webhook").token,
      secret: Secret.variable(this, "builds_secret").token,
    });

    new TerraformOutput(this, "aws_integration_id", { value: aws.integrationId });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new NorthflankStack(app, "northflank");
app.synth();

/**
 * External services of a Northflank team: an AWS account, the container registry in it, Docker Hub, a target for logs and
 * a webhook for failed builds.
 *
 *   export NORTHFLANK_TOKEN=…                  # of a team, or of an organisation
 *   export NORTHFLANK_TEAM_ID=…                # with the token of an organisation
 *   export NORTHFLANK_BASE_URL=…               # only for the emulator
 *   export TF_VAR_aws_external_id=… TF_VAR_docker_hub_password=…
 *   export TF_VAR_datadog_api_key=… TF_VAR_builds_webhook=… TF_VAR_builds_secret=…
 *   npx cdktf deploy
 *
 * The secrets come from ephemeral variables: Terraform passes them to the provider and never stores them. The next
 * deploy sends changed secrets. To test this program without an account: `npx integrations emulate`.
 *
 * For a demo, EXAMPLE_AWS_DESCRIPTION sets the description of the AWS integration.
 */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import {
  IntegrationsProvider,
  NorthflankCloudProviderIntegration,
  NorthflankLogSink,
  NorthflankNotificationIntegration,
  NorthflankRegistryCredential,
  Secret,
} from "cdktf-provider-integrations";
import type { Construct } from "constructs";

class NorthflankStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new IntegrationsProvider(this, "integrations");

    const aws = NorthflankCloudProviderIntegration.awsCrossAccountRole(this, "aws", {
      name: "Example AWS",
      description: setting("EXAMPLE_AWS_DESCRIPTION", "Clusters and images"),
      features: ["byoc", "registry-pull", "registry-push"],
      roleArn: "arn:aws:iam::123456789012:role/northflank",
      externalId: Secret.variable(this, "aws_external_id"),
    });
    NorthflankRegistryCredential.ecr(this, "ecr", {
      name: "Example ECR",
      integration: aws,
      region: "eu-west-1",
      push: true,
    });
    NorthflankRegistryCredential.dockerHub(this, "docker-hub", {
      name: "Docker Hub",
      username: "acmebot",
      password: Secret.variable(this, "docker_hub_password"),
    });

    NorthflankLogSink.datadogLogs(this, "datadog", {
      name: "Datadog",
      region: "eu",
      defaultApiKey: Secret.variable(this, "datadog_api_key"),
    });
    NorthflankNotificationIntegration.rawWebhook(this, "builds", {
      name: "Failed builds",
      events: ["trigger:build:failure", "trigger:build:abort"],
      webhook: Secret.variable(this, "builds_webhook"),
      secret: Secret.variable(this, "builds_secret"),
    });

    new TerraformOutput(this, "aws_integration_id", { value: aws.integrationId });
  }
}

const setting = (name: string, fallback: string): string => process.env[name] ?? fallback;

const app = new App();
new NorthflankStack(app, "northflank");
app.synth();

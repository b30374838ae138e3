import {
  NorthflankCloudProviderIntegration,
  NorthflankLogSink,
  NorthflankNotificationIntegration,
  NorthflankRegistryCredential,
} from "cdktf-provider-integrations";
import type { Maker } from "./place";

/** Services that the platform's clusters, builds and logs use. */
export const NORTHFLANK = {
  aws: (scope, id, { name, secret }) => {
    const aws = NorthflankCloudProviderIntegration.aws(scope, id, {
      name: name("AWS"),
      features: ["byoc", "registry-pull", "registry-push"],
      accessKey: secret("aws_access_key"),
      secretKey: secret("aws_secret_key"),
    });
    NorthflankRegistryCredential.ecr(scope, `${id}-ecr`, {
      name: name("ECR"),
      integration: aws,
      region: "eu-west-1",
      push: true,
    });
  },
  builds: (scope, id, { name, secret }) => {
    NorthflankNotificationIntegration.rawWebhook(scope, id, {
      name: name("failed builds"),
      webhook: secret("builds_webhook"),
      secret: secret("builds_secret"),
      events: ["trigger:build:failure", "trigger:build:abort"],
    });
  },
  datadog: (scope, id, { name, secret }) => {
    NorthflankLogSink.datadogLogs(scope, id, {
      name: name("Datadog"),
      region: "eu",
      defaultApiKey: secret("datadog_api_key"),
    });
  },
  "docker-hub": (scope, id, { name, secret }) => {
    NorthflankRegistryCredential.dockerHub(scope, id, {
      name: name("Docker Hub"),
      username: "acmebot",
      password: secret("docker_hub_password"),
    });
  },
  loki: (scope, id, { name, secret }) => {
    NorthflankLogSink.lokiBasic(scope, id, {
      name: name("Loki"),
      endpoint: "https://loki.acme.example",
      user: "northflank",
      password: secret("loki_password"),
    });
  },
} satisfies Readonly<Record<string, Maker>>;

/** The names that the table can use. */
export type NorthflankService = keyof typeof NORTHFLANK;

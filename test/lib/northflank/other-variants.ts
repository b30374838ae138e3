import type { TerraformStack } from "cdktf";
import { NorthflankNotificationIntegration as Notification } from "../../../lib/northflank-notification-integration";
import { NorthflankRegistryCredential as Registry } from "../../../lib/northflank-registry-credential";
import { Secret } from "../../../lib/secret";

const login = (stack: TerraformStack) => ({
  username: "acmebot",
  password: Secret.variable(stack, "password"),
});
const integration = { integrationId: "org/shared-aws" };

/** Every function that makes a registry credential. */
export const REGISTRY_VARIANTS: Readonly<Record<string, (stack: TerraformStack) => Registry>> = {
  acr: (stack) => Registry.acr(stack, "one", { integration, resourceGroup: "demo-group" }),
  ecr: (stack) => Registry.ecr(stack, "one", { integration, region: "eu-west-1" }),
  gar: (stack) => Registry.gar(stack, "one", { integration, projectId: "demo-project" }),
  dockerHub: (stack) => Registry.dockerHub(stack, "one", login(stack)),
  dhi: (stack) => Registry.dhi(stack, "one", login(stack)),
  gitHub: (stack) => Registry.gitHub(stack, "one", login(stack)),
  gitLab: (stack) =>
    Registry.gitLab(stack, "one", { ...login(stack), registryUrl: "registry.gitlab.example.com" }),
  custom: (stack) => Registry.custom(stack, "one", { ...login(stack), registryUrl: "registry.example.com" }),
  legacy: (stack) => Registry.legacy(stack, "one", { integration, pull: true }),
};

const summariesOf = (stack: TerraformStack) => ({
  webhook: Secret.variable(stack, "webhook"),
  events: ["trigger:build:failure"] as const,
});

/** Every function that makes a notification integration. */
export const NOTIFICATION_VARIANTS: Readonly<Record<string, (stack: TerraformStack) => Notification>> = {
  rawWebhook: (stack) =>
    Notification.rawWebhook(stack, "one", {
      ...summariesOf(stack),
      secret: Secret.variable(stack, "secret"),
    }),
  discord: (stack) => Notification.discord(stack, "one", summariesOf(stack)),
  teams: (stack) => Notification.teams(stack, "one", summariesOf(stack)),
  teamsWorkflows: (stack) => Notification.teamsWorkflows(stack, "one", summariesOf(stack)),
};

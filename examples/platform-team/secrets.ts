import { Secret } from "cdktf-provider-integrations";
import type { Construct } from "constructs";

/** Where an environment stores its credentials: returns the secret for a name such as `docker_hub_password`. */
export type SecretSource = (scope: Construct, name: string) => Secret;

/** `TF_VAR_docker_hub_password` of the user who deploys. */
export const fromVariables: SecretSource = (scope, name) => Secret.variable(scope, name);

/** `STAGING_DOCKER_HUB_PASSWORD` in the environment of Terraform. */
export const fromEnvironment =
  (prefix: string): SecretSource =>
  (scope, name) =>
    Secret.environment(scope, `${prefix}_${name.toUpperCase()}`);

/** One file for each secret, as secret stores mount them. */
export const fromFiles =
  (folder: string): SecretSource =>
  (scope, name) =>
    Secret.file(scope, `${folder}/${name}`, { trim: true });

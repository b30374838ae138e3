import type { TerraformProvider } from "cdktf";
import { leavesAt, providerAttributes, terraformText } from "./attributes";
import { EPHEMERAL_ADDRESS } from "./ephemeral-secret";

/**
 * What the provider without an alias is told to read with itself: it opens the ephemeral resources of a stack, and can do
 * so only once it is configured. Terraform would call it a cycle, and not say where it comes from.
 */
export function circlesOf(provider: TerraformProvider): readonly string[] {
  if (provider.alias !== undefined) return [];
  return leavesAt(providerAttributes(provider), [])
    .filter(({ value }) => EPHEMERAL_ADDRESS.test(String(terraformText(provider, value))))
    .map(
      ({ path: [registry = "", ...path] }) => `${[registry, ...path].join(".")}: ${explanation(registry)}`,
    );
}

const explanation = (registry: string): string =>
  "this provider would have to read its own configuration (Secret.environment and Secret.file are read by the provider " +
  "without an alias); allowed: Secret.variable(scope, name), a provider with an alias, or nothing: then the provider " +
  `reads ${registry.toUpperCase()}_TOKEN from its environment`;

import type { TerraformStack } from "cdktf";
import type { Requirement } from "./lock-file";
import { rawOverridesOf } from "../synth/stack-overrides";

interface Required {
  readonly source?: unknown;
  readonly version?: unknown;
}

const TERRAFORM_HOST = "registry.terraform.io";
const OPENTOFU_HOST = "registry.opentofu.org";

/** The providers that a stack requires, as its constructs and its overrides say. */
export function requirementsOf(stack: TerraformStack): readonly Requirement[] {
  const byName = new Map<string, Required>();
  for (const provider of stack.allProviders()) {
    const { providerVersion, providerVersionConstraint } = provider.terraformGeneratorMetadata ?? {};
    byName.set(provider.terraformResourceType, {
      source: provider.terraformProviderSource,
      version: providerVersion ?? providerVersionConstraint,
    });
  }
  const { terraform } = rawOverridesOf(stack);
  for (const [name, required] of Object.entries(terraform?.required_providers ?? {})) {
    byName.set(name, { ...byName.get(name), ...required });
  }
  return [...byName.values()].flatMap(({ source, version }) =>
    typeof source === "string" ? [requirement(source, version)] : [],
  );
}

function requirement(source: string, version: unknown): Requirement {
  const parts = source.split("/");
  const constraint = typeof version === "string" ? version : undefined;
  if (parts.length > 2) return { address: source, lockedAs: [source.toLowerCase()], constraint };
  const name = parts.length === 1 ? `hashicorp/${source}` : source;
  return {
    address: `${TERRAFORM_HOST}/${name}`,
    lockedAs: [TERRAFORM_HOST, OPENTOFU_HOST].map((host) => `${host}/${name.toLowerCase()}`),
    constraint,
  };
}

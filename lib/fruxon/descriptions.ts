import type { ResourceDescription } from "../private/description";

const COMMON = {
  registry: "fruxon",
  name: "display_name",
  kind: undefined,
  hasDeletionProtection: false,
  // The provider checks its rules at plan; there is no construct of ours yet that would need them at synth.
  check: () => [],
} satisfies Partial<ResourceDescription>;

export const integration: ResourceDescription = {
  ...COMMON,
  identifier: "slug",
  secrets: [["config_metadata_secrets"]],
};

export const config: ResourceDescription = {
  ...COMMON,
  identifier: undefined,
  secrets: [
    ["parameters_secrets"],
    ["auth_secrets"],
    ["auth_map_secrets"],
    ["sandbox_variant_secrets"],
    ["oauth_credential_key"],
  ],
};

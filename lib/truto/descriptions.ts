import type { ResourceDescription } from "../private/description";

const COMMON = {
  registry: "truto",
  identifier: undefined,
  kind: undefined,
  hasDeletionProtection: true,
  // The provider checks its rules at plan; there is no construct of ours yet that would need them at synth.
  check: () => [],
} satisfies Partial<ResourceDescription>;

export const environmentIntegration: ResourceDescription = {
  ...COMMON,
  name: undefined,
  secrets: [["override_secrets"]],
};

export const integration: ResourceDescription = { ...COMMON, name: "name", secrets: [["config_secrets"]] };

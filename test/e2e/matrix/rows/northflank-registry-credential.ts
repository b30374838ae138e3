import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row, SECRET_BY_HAND } from "../row";
import { importByName, LATER, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

const base = (label: string): Attributes => ({
  team_id: TEAM,
  name: nameOf(label),
  scope: { pull: true, push: false },
  credentials: { username: "${var.registry_user}", password: "${var.registry_password}" },
});

type Change = Parameters<Emulator["northflank"]["registryCredentials"]["change"]>[2];

const change = (emulator: Emulator, state: Attributes, to: Change) => {
  emulator.northflank.registryCredentials.change(...placeOf(state), { ...to, updatedAt: LATER });
};

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    change(emulator, state, to);
  },
});

export const northflankRegistryCredential: Row = {
  type: "integrations_northflank_registry_credential",
  collection: "/v1/teams/*/integrations/registries",
  prepare: (emulator) => {
    for (const name of ["Pull", "Other"]) {
      emulator.northflank.cloudIntegrations.add(TEAM, { name, features: ["registry-pull"] });
    }
  },
  variants: {
    main: (label) => ({
      ...base(label),
      registry_provider: "custom",
      registry_url: "https://registry.acme.example",
      restrictions: { restricted: true, projects: ["shop"] },
    }),
    aws: (label) => ({ ...base(label), registry_provider: "ecr", aws: { region: "eu-west-1" } }),
    gcp: (label) => ({ ...base(label), registry_provider: "gar", gcp: { project_id: "acme-project" } }),
    azure: (label) => ({ ...base(label), registry_provider: "acr", azure: { resource_group: "acme" } }),
    cloud: (label) => ({
      team_id: TEAM,
      name: nameOf(label),
      registry_provider: "ecr",
      integration_id: "pull",
    }),
  },
  secrets: {
    registry_user: "FAKE-SECRET-registry-user-5d",
    registry_password: "FAKE-SECRET-registry-password-5d",
  },
  rotated: {
    registry_user: "FAKE-SECRET-registry-user-new-5d",
    registry_password: "FAKE-SECRET-registry-password-new-5d",
  },
  update: {
    set: { restrictions: { restricted: true, projects: ["shop", "web"] } },
    changes: ["restrictions.projects"],
  },
  replace: { set: { registry_url: "https://other.acme.example" }, changes: ["registry_url"] },
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    registry_provider: drift({ provider: "github" }, { by: "replacement" }),
    registry_url: drift({ registryUrl: "https://by-hand.example" }, { by: "replacement" }),
    "aws.region": drift({ aws: { region: "us-east-1" } }, { variant: "aws", by: "replacement" }),
    "gcp.project_id": drift({ gcp: { projectId: "by-hand" } }, { variant: "gcp", by: "replacement" }),
    "azure.resource_group": drift(
      { azure: { resourceGroup: "by-hand" } },
      { variant: "azure", by: "replacement" },
    ),
    integration_id: drift({ integrationId: "other" }, { variant: "cloud", by: "replacement" }),
    "scope.pull": drift({ scope: { pull: false } }, { along: ["credentials_generation"] }),
    "scope.push": drift({ scope: { push: true } }, { along: ["credentials_generation"] }),
    "restrictions.restricted": drift({ restrictions: { restricted: false } }),
    "restrictions.projects": drift({ restrictions: { projects: ["shop", "by-hand"] } }),
  },
  neverDrifts: {},
  moves: ["updated_at"],
  replaceCredentials: (emulator, state) => {
    change(emulator, state, { secrets: { password: SECRET_BY_HAND } });
  },
  stored: (emulator, state) => emulator.northflank.registryCredentials.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.registryCredentials.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName, whole: "cloud" },
};

import type { Emulator } from "../../../../src/emulator";
import type { Attributes, Drift, Row } from "../row";
import { importByName, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

const aws = (label: string): Attributes => ({
  team_id: TEAM,
  name: nameOf(label),
  cloud_provider: "aws",
  description: "Made by a test",
  features: ["byoc", "registry-pull"],
  restrictions: { enabled: true, team_ids: ["acme-payments"] },
  aws: {
    authentication_mode: "accessKey",
    permission_check_level: "enabled",
    permission_versions: { byoc: 2 },
  },
  credentials: { access_key: "${var.aws_access_key}", secret_key: "${var.aws_secret_key}" },
});

type Change = Parameters<Emulator["northflank"]["cloudIntegrations"]["change"]>[2];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.northflank.cloudIntegrations.change(...placeOf(state), to);
  },
});

export const northflankCloudProviderIntegration: Row = {
  type: "integrations_northflank_cloud_provider_integration",
  collection: "/v1/teams/*/cloud-providers/integrations",
  variants: {
    main: aws,
    civo: (label) => ({
      team_id: TEAM,
      name: nameOf(label),
      cloud_provider: "civo",
      credentials: { api_key: "${var.civo_key}" },
    }),
    gcp: (label) => ({
      team_id: TEAM,
      name: nameOf(label),
      cloud_provider: "gcp",
      features: ["byoc"],
      gcp: { project_id: "acme-project", authentication_mode: "crossAccountRole" },
    }),
    byok: (label) => ({
      team_id: TEAM,
      name: nameOf(label),
      cloud_provider: "byok",
      byok: { connection_mode: "direct", require_verification: true },
      credentials: { kubeconfig: "${var.kubeconfig}" },
    }),
    cloudflare: (label) => ({
      team_id: TEAM,
      name: nameOf(label),
      cloud_provider: "cloudflare",
      cloudflare: { credential_type: "apiToken" },
      credentials: { api_key: "${var.cloudflare_token}" },
    }),
  },
  secrets: {
    aws_access_key: "FAKE-SECRET-nf-aws-access-18",
    aws_secret_key: 'FAKE-SECRET-nf-aws-"quoted"-\\2f',
    civo_key: "FAKE-SECRET-nf-civo-61",
    kubeconfig: "FAKE-SECRET-nf-kubeconfig-5c",
    cloudflare_token: "FAKE-SECRET-nf-cloudflare-07",
  },
  rotated: {
    aws_access_key: "FAKE-SECRET-nf-aws-access-new-18",
    aws_secret_key: "FAKE-SECRET-nf-aws-secret-new-2f",
  },
  update: {
    set: {
      description: "Changed by a test",
      features: ["byoc"],
      aws: {
        authentication_mode: "accessKey",
        permission_check_level: "disabled",
        permission_versions: { byoc: 2 },
      },
    },
    changes: ["description", "features", "aws.permission_check_level"],
  },
  replace: { set: { name: "another name" }, changes: ["name"] },
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    cloud_provider: drift({ provider: "coreweave" }, { variant: "civo", by: "replacement" }),
    description: drift({ description: "by hand" }),
    features: drift({ features: ["byoc", "registry-pull", "registry-push"] }),
    "restrictions.enabled": drift({ restrictions: { enabled: false } }),
    "restrictions.team_ids": drift({ restrictions: { teams: [{ teamId: "acme-platform" }] } }),
    "aws.authentication_mode": drift({ aws: { authenticationMode: "crossAccountRole" } }),
    "aws.permission_check_level": drift({ aws: { permissionCheckLevel: "disabled" } }),
    "aws.permission_versions.byoc": drift({ aws: { permissionVersions: { byoc: 3 } } }),
    "byok.connection_mode": drift(
      { byok: { connectionMode: "connector" } },
      { variant: "byok", by: "replacement" },
    ),
    "byok.require_verification": drift(
      { byok: { requireVerification: false } },
      { variant: "byok", by: "replacement" },
    ),
    "gcp.project_id": drift({ gcp: { projectId: "by-hand" } }, { variant: "gcp", by: "replacement" }),
    "gcp.authentication_mode": drift(
      { gcp: { authenticationMode: "accessKey" } },
      { variant: "gcp", by: "replacement" },
    ),
    "cloudflare.credential_type": drift(
      { cloudflare: { credentialType: "originCAKey" } },
      { variant: "cloudflare", by: "replacement" },
    ),
  },
  neverDrifts: {
    update_method: "says how changes are sent; Northflank does not have it",
  },
  stored: (emulator, state) => emulator.northflank.cloudIntegrations.get(...placeOf(state)),
  volatile: VOLATILE,
  remove: (emulator, state) => {
    emulator.northflank.cloudIntegrations.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName, whole: "gcp" },
};

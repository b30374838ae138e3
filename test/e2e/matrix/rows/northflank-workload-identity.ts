import type { Emulator } from "../../../../src/emulator";
import { type Attributes, type Drift, type Row } from "../row";
import { importByName, nameOf, placeOf, TEAM, VOLATILE } from "./northflank-place";

type Change = Parameters<Emulator["northflank"]["workloadIdentities"]["change"]>[2];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.northflank.workloadIdentities.change(...placeOf(state), to);
  },
});

const specDrift = (spec: Change["spec"], more: Omit<Drift, "change"> = {}): Drift => drift({ spec }, more);

const providerDrift = (provider: object, more: Omit<Drift, "change"> = {}): Drift =>
  drift({ spec: { provider: provider } }, more);

const policy = (action: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: action, Resource: "*" }],
  });

const LINK = { team_id: TEAM, provider_link_id: "org/main-aws", restrictions: {} };

export const northflankWorkloadIdentity: Row = {
  type: "integrations_northflank_workload_identity",
  collection: "/v1/teams/*/workload-identities",
  variants: {
    main: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      description: "Made by a test",
      priority: 1,
      provider_type: "aws",
      provider_link_id: "org/main-aws",
      role_mode: "managed",
      provider_setup_mode: "auto",
      policy_document: policy("s3:GetObject"),
      role_name: "reader",
      role_path: "/acme/",
      restrictions: {
        projects: { enabled: true, items: ["web"] },
        tags: { enabled: true, items: ["prod"], match_condition: "and" },
        workload_types: ["service"],
      },
    }),
    role: (label: string): Attributes => ({
      ...LINK,
      name: nameOf(label),
      provider_type: "aws",
      role_mode: "existing",
      existing_role_arn: "arn:aws:iam::000000000000:role/reader",
    }),
    google: (label: string): Attributes => ({
      ...LINK,
      name: nameOf(label),
      provider_type: "gcp",
      role_mode: "managed",
      permissions: ["storage.objects.get"],
    }),
    account: (label: string): Attributes => ({
      ...LINK,
      name: nameOf(label),
      provider_type: "gcp",
      role_mode: "existing",
      existing_role_audience: "//iam.googleapis.com/pools/acme",
      existing_role_impersonation_url: "https://iamcredentials.googleapis.com/v1/reader",
    }),
    own: (label: string): Attributes => ({
      team_id: TEAM,
      name: nameOf(label),
      provider_type: "northflank",
      role_id: "deployer",
      scope: "own-project",
      restrictions: {},
    }),
  },
  secrets: {},
  rotated: {},
  update: {
    set: { description: "Changed by a test", policy_document: policy("s3:PutObject") },
    changes: ["description", "policy_document"],
  },
  replace: { set: { role_name: "writer" }, changes: ["role_name"] },
  moves: ["errors", "status", "status_updated_at"],
  drifts: {
    name: drift({ name: "by hand" }, { by: "replacement" }),
    description: drift({ description: "by hand" }),
    priority: drift({ priority: 9 }),
    provider_type: providerDrift({ type: "by-hand" }, { by: "replacement" }),
    provider_link_id: specDrift({ providerLinkId: "by-hand" }, { by: "replacement" }),
    role_mode: specDrift({ roleMode: "by-hand" }, { by: "replacement" }),
    provider_setup_mode: specDrift({ providerSetupMode: "by-hand" }, { by: "replacement" }),
    policy_document: providerDrift({ policyDocument: { Statement: [] } }),
    role_name: providerDrift({ roleName: "by-hand" }, { by: "replacement" }),
    role_path: providerDrift({ rolePath: "/by-hand/" }, { by: "replacement" }),
    "restrictions.projects.enabled": specDrift({ restrictions: { projects: { enabled: false } } }),
    "restrictions.projects.items": specDrift({ restrictions: { projects: { items: ["by-hand"] } } }),
    "restrictions.tags.enabled": specDrift({ restrictions: { tags: { enabled: false } } }),
    "restrictions.tags.items": specDrift({ restrictions: { tags: { items: ["by-hand"] } } }),
    "restrictions.tags.match_condition": specDrift({ restrictions: { tags: { matchCondition: "or" } } }),
    "restrictions.workload_types": specDrift({ restrictions: { workloadTypes: ["by-hand"] } }),
    existing_role_arn: providerDrift(
      { existingRoleArn: "arn:aws:iam::000000000000:role/by-hand" },
      { variant: "role", along: ["arn"] },
    ),
    permissions: providerDrift({ permissions: ["by.hand"] }, { variant: "google" }),
    existing_role_audience: providerDrift(
      { existingRoleAudience: "//by-hand" },
      { variant: "account", along: ["audience"] },
    ),
    existing_role_impersonation_url: providerDrift(
      { existingRoleImpersonationUrl: "https://by-hand.example" },
      { variant: "account", along: ["impersonation_url"] },
    ),
    role_id: providerDrift({ roleId: "by-hand" }, { variant: "own" }),
    scope: providerDrift({ scope: "role" }, { variant: "own" }),
  },
  neverDrifts: { no_install: "Northflank does not return it." },
  stored: (emulator, state) => emulator.northflank.workloadIdentities.get(...placeOf(state)),
  volatile: [...VOLATILE, "state"],
  remove: (emulator, state) => {
    emulator.northflank.workloadIdentities.remove(...placeOf(state));
  },
  imports: { id: (state) => String(state.id), naturalKey: importByName, leaves: [] },
};

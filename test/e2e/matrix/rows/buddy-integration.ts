import type { Emulator } from "../../../../src/emulator";
import type { Attributes, Drift, Row } from "../row";

const BASE = { domain: "acme-dev", scope: "WORKSPACE" };

/** Has only what every type has, and one credential. */
const sentry = (label: string): Attributes => ({
  ...BASE,
  name: "Sentry",
  type: "SENTRY",
  identifier: `sentry_${label}`,
  permissions: {
    admins: "MANAGE",
    others: "USE_ONLY",
    users: [{ id: 7, access_level: "MANAGE" }],
    groups: [{ id: 3, access_level: "DENIED" }],
  },
  all_pipelines_allowed: false,
  allowed_pipelines: [41, 42],
  note: "Ask the platform team",
  agent_note: "Read-only account",
  token: "${var.sentry_token}",
});

type Change = Parameters<Emulator["buddy"]["changeIntegration"]>[1];

const drift = (to: Change, more: Omit<Drift, "change"> = {}): Drift => ({
  ...more,
  change: (emulator, state) => {
    emulator.buddy.changeIntegration(hashId(state), to);
  },
});

const hashId = (state: Attributes): string => String(state.integration_id);

const PERMISSIONS = {
  admins: "MANAGE",
  others: "USE_ONLY",
  users: [{ id: 7, access_level: "MANAGE" }],
  groups: [{ id: 3, access_level: "DENIED" }],
};

const NOT_RETURNED = "Buddy does not return it (docs/apis/buddy.md §4.1)";

export const buddyIntegration: Row = {
  type: "integrations_buddy_integration",
  collection: "/workspaces/*/integrations",
  variants: {
    main: sentry,
    project: (label) => ({ ...sentry(label), scope: "PROJECT", project_name: "storefront" }),
    amazon: (label) => ({
      ...BASE,
      name: "AWS",
      type: "AMAZON",
      identifier: `aws_${label}`,
      auth_type: "DEFAULT",
      access_key: "${var.aws_access_key}",
      secret_key: "${var.aws_secret_key}",
    }),
    azure: (label) => ({
      ...BASE,
      name: "Azure",
      type: "AZURE_CLOUD",
      identifier: `azure_${label}`,
      app_id: "app-1",
      tenant_id: "tenant-1",
      password: "${var.azure_password}",
    }),
    google: (label) => ({
      ...BASE,
      name: "Google",
      type: "GOOGLE_SERVICE_ACCOUNT",
      identifier: `google_${label}`,
      auth_type: "OIDC",
      google_project: "demo",
      audience: "https://audience.example",
      google_config: '${jsonencode({ type = "external_account", note = var.google_note })}',
    }),
  },
  secrets: {
    sentry_token: "FAKE-SECRET-sentry-31aa",
    aws_access_key: "FAKE-SECRET-aws-access-7c",
    aws_secret_key: "FAKE-SECRET-aws-secret-0d",
    azure_password: "FAKE-SECRET-azure-55",
    google_note: "FAKE-SECRET-google-e1",
  },
  rotated: { sentry_token: "FAKE-SECRET-sentry-rotated-90" },
  update: {
    set: { name: "Sentry (production)", permissions: { ...PERMISSIONS, others: "DENIED", users: [] } },
    changes: ["name", "permissions.others", "permissions.users"],
  },
  replace: {
    set: { scope: "PROJECT", project_name: "storefront" },
    changes: ["scope", "project_name"],
  },
  drifts: {
    name: drift({ name: "Renamed by hand" }),
    type: drift({ type: "LOGGLY" }, { by: "replacement" }),
    scope: drift({ scope: "WORKSPACE" }, { variant: "project", by: "replacement" }),
    project_name: drift({ project_name: "back-office" }, { variant: "project", by: "replacement" }),
    identifier: drift({ identifier: "renamed_by_hand" }),
    auth_type: drift({ auth_type: "TRUSTED" }, { variant: "amazon" }),
    "permissions.admins": drift({ permissions: { ...PERMISSIONS, admins: "USE_ONLY" } }),
    "permissions.others": drift({ permissions: { ...PERMISSIONS, others: "MANAGE" } }),
    "permissions.users": drift({ permissions: { ...PERMISSIONS, users: [] } }),
    "permissions.groups": drift({
      permissions: { ...PERMISSIONS, groups: [...PERMISSIONS.groups, { id: 4, access_level: "MANAGE" }] },
    }),
    note: drift({ note: "by hand" }),
    agent_note: drift({ agent_note: "by hand" }),
    all_pipelines_allowed: drift({ all_pipelines_allowed: true }),
    allowed_pipelines: drift({ allowed_pipelines: [42, 51] }),
    app_id: drift({ app_id: "app-by-hand" }, { variant: "azure", along: ["credentials_generation"] }),
    google_project: drift(
      { google_project: "by-hand" },
      { variant: "google", along: ["credentials_generation"] },
    ),
    audience: drift({ audience: "https://by-hand.example" }, { variant: "google" }),
  },
  neverDrifts: {
    role_assumptions: NOT_RETURNED,
    username: NOT_RETURNED,
    shop: NOT_RETURNED,
    email: NOT_RETURNED,
    tenant_id: NOT_RETURNED,
  },
  stored: (emulator, state) => emulator.buddy.integration(hashId(state)),
  volatile: ["hash_id"],
  remove: (emulator, state) => {
    emulator.buddy.removeIntegration(hashId(state));
  },
  imports: {
    id: (state) => String(state.id),
    naturalKey: ({ domain, identifier }) => `${String(domain)}/${String(identifier)}`,
  },
};

import type { ObjectValue } from "../../../src/framework/values/value";

const ROLE = { arn: "arn:aws:iam::000000000000:role/demo", external_id: "demo", duration: 3600 };

/**
 * One valid configuration for each way of giving credentials that docs/apis/buddy.md knows (docs/apis/buddy.md §3.2).
 */
export const VARIANTS: Readonly<Record<string, ObjectValue>> = {
  "AMAZON with keys": {
    type: "AMAZON",
    access_key: "FAKE-SECRET-a",
    secret_key: "FAKE-SECRET-b",
    role_assumptions: [ROLE],
  },
  "AMAZON trusted": { type: "AMAZON", auth_type: "TRUSTED", role_assumptions: [ROLE] },
  "AMAZON with OIDC": { type: "AMAZON", auth_type: "OIDC", role_assumptions: [ROLE], audience: "demo" },
  "AZURE_CLOUD with a password": {
    type: "AZURE_CLOUD",
    app_id: "app",
    tenant_id: "tenant",
    password: "FAKE-SECRET-p",
  },
  "AZURE_CLOUD with OIDC": {
    type: "AZURE_CLOUD",
    auth_type: "OIDC",
    app_id: "app",
    tenant_id: "tenant",
    audience: "api://demo",
  },
  BACKBLAZE: { type: "BACKBLAZE", key_id: "FAKE-SECRET-k", application_key: "FAKE-SECRET-b" },
  "CLOUDFLARE with a token": { type: "CLOUDFLARE", token: "FAKE-SECRET-t" },
  "CLOUDFLARE with a key": { type: "CLOUDFLARE", api_key: "FAKE-SECRET-k", email: "ops@example.com" },
  DATADOG: { type: "DATADOG", token: "FAKE-SECRET-t" },
  DIGITAL_OCEAN: { type: "DIGITAL_OCEAN", token: "FAKE-SECRET-t" },
  DOCKER_HUB: { type: "DOCKER_HUB", username: "bot", password: "FAKE-SECRET-p" },
  DO_SPACES: { type: "DO_SPACES", access_key: "FAKE-SECRET-a", secret_key: "FAKE-SECRET-b" },
  FIREBASE: { type: "FIREBASE", token: "FAKE-SECRET-t" },
  GHOST_INSPECTOR: { type: "GHOST_INSPECTOR", token: "FAKE-SECRET-t" },
  GIT_HUB: { type: "GIT_HUB", token: "FAKE-SECRET-t", username: "bot" },
  GIT_LAB: { type: "GIT_LAB", token: "FAKE-SECRET-t" },
  "GOOGLE_SERVICE_ACCOUNT with a key": {
    type: "GOOGLE_SERVICE_ACCOUNT",
    api_key: '{"private_key":"FAKE-SECRET-k"}',
  },
  "GOOGLE_SERVICE_ACCOUNT with OIDC": {
    type: "GOOGLE_SERVICE_ACCOUNT",
    auth_type: "OIDC",
    google_project: "demo",
    google_config: '{"type":"external_account"}',
    audience: "demo",
  },
  HONEYBADGER: { type: "HONEYBADGER", token: "FAKE-SECRET-t" },
  LOGGLY: { type: "LOGGLY", token: "FAKE-SECRET-t" },
  NEW_RELIC: { type: "NEW_RELIC", token: "FAKE-SECRET-t" },
  PUSHOVER: { type: "PUSHOVER", token: "FAKE-SECRET-t", access_key: "FAKE-SECRET-a" },
  RACKSPACE: { type: "RACKSPACE", username: "bot", token: "FAKE-SECRET-t" },
  ROLLBAR: { type: "ROLLBAR", token: "FAKE-SECRET-t" },
  SENTRY: { type: "SENTRY", token: "FAKE-SECRET-t" },
  SENTRY_ENTERPRISE: { type: "SENTRY_ENTERPRISE", token: "FAKE-SECRET-t" },
  "SHOPIFY with a token": { type: "SHOPIFY", shop: "demo", token: "FAKE-SECRET-t" },
  "SHOPIFY theme app extension": {
    type: "SHOPIFY",
    auth_type: "TOKEN_APP_EXTENSION",
    token: "FAKE-SECRET-t",
    partner_token: "FAKE-SECRET-p",
  },
  STACK_HAWK: { type: "STACK_HAWK", api_key: "FAKE-SECRET-k" },
  UPCLOUD: { type: "UPCLOUD", username: "bot", password: "FAKE-SECRET-p" },
  VULTR: { type: "VULTR", token: "FAKE-SECRET-t" },
};

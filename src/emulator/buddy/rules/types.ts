/** The 25 types whose credentials are documented per type (docs/apis/buddy.md §3.1). */
export const INTEGRATION_TYPES = [
  "DIGITAL_OCEAN",
  "AMAZON",
  "SHOPIFY",
  "PUSHOVER",
  "RACKSPACE",
  "CLOUDFLARE",
  "NEW_RELIC",
  "SENTRY",
  "ROLLBAR",
  "DATADOG",
  "DO_SPACES",
  "HONEYBADGER",
  "VULTR",
  "SENTRY_ENTERPRISE",
  "LOGGLY",
  "FIREBASE",
  "UPCLOUD",
  "GHOST_INSPECTOR",
  "AZURE_CLOUD",
  "DOCKER_HUB",
  "GIT_HUB",
  "GOOGLE_SERVICE_ACCOUNT",
  "GIT_LAB",
  "STACK_HAWK",
  "BACKBLAZE",
] as const;

export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

export function isIntegrationType(value: string | undefined): value is IntegrationType {
  return INTEGRATION_TYPES.some((type) => type === value);
}

/**
 * A create with `ENVIRONMENT` names no environment: no field for it is documented (docs/apis/buddy.md §10 no.
 * 9).
 */
export const SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

/** The whole enum of docs/apis/buddy.md §3.3, `APP_RW` (2026) included. */
export const AUTH_TYPES = [
  "OAUTH",
  "TOKEN",
  "API_KEY",
  "APP",
  "APP_RW",
  "APP_SPRYKER",
  "TOKEN_APP_EXTENSION",
  "DEFAULT",
  "OIDC",
  "TRUSTED",
] as const;

interface AuthTypeRule {
  readonly allowed: readonly string[];
  /** The server's value if the request omits it. */
  readonly fallback: string;
}

/**
 * Types with several ways to authenticate (docs/apis/buddy.md §3.3). All others are created without `auth_type`,
 * and the answer says `null` (assumption; for CLOUDFLARE stated by docs/apis/buddy.md).
 */
const AUTH_TYPE_RULES: { readonly [K in IntegrationType]?: AuthTypeRule } = {
  AMAZON: { allowed: ["DEFAULT", "TRUSTED", "OIDC"], fallback: "DEFAULT" },
  AZURE_CLOUD: { allowed: ["DEFAULT", "OIDC"], fallback: "DEFAULT" },
  GOOGLE_SERVICE_ACCOUNT: { allowed: ["DEFAULT", "OIDC"], fallback: "DEFAULT" },
  SHOPIFY: { allowed: ["TOKEN", "TOKEN_APP_EXTENSION"], fallback: "TOKEN" },
};

/** Undefined for types that take no `auth_type`. */
export function authTypeRule(type: IntegrationType): AuthTypeRule | undefined {
  return AUTH_TYPE_RULES[type];
}

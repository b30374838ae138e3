import { holdsCredential, type Presence, type Reading, type Violation } from "../../../checks";

/**
 * The rules of a Buddy integration as data and pure functions: which credentials each type takes, and what else has to
 * hold across attributes (docs/apis/buddy.md §3 and §5). The provider checks them at plan, the constructs at synth.
 */

export const INTEGRATION_TYPES = [
  "AMAZON",
  "AZURE_CLOUD",
  "BACKBLAZE",
  "CLOUDFLARE",
  "DATADOG",
  "DIGITAL_OCEAN",
  "DOCKER_HUB",
  "DO_SPACES",
  "FIREBASE",
  "GHOST_INSPECTOR",
  "GIT_HUB",
  "GIT_LAB",
  "GOOGLE_SERVICE_ACCOUNT",
  "HONEYBADGER",
  "LOGGLY",
  "NEW_RELIC",
  "PUSHOVER",
  "RACKSPACE",
  "ROLLBAR",
  "SENTRY",
  "SENTRY_ENTERPRISE",
  "SHOPIFY",
  "STACK_HAWK",
  "UPCLOUD",
  "VULTR",
] as const;

export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

export const isKnownType = (type: string): type is IntegrationType =>
  INTEGRATION_TYPES.some((each) => each === type);

/** Values that can be created with plain credentials; the server knows more (docs/apis/buddy.md §3.3). */
export const AUTH_TYPES = ["DEFAULT", "TRUSTED", "OIDC", "TOKEN", "TOKEN_APP_EXTENSION"] as const;

export type AuthType = (typeof AUTH_TYPES)[number];

/** `ENVIRONMENT`: for integrations that exist; how one is created with it is not documented. */
export const SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

export const ACCESS_LEVELS = ["DENIED", "USE_ONLY", "MANAGE"] as const;

/** The attributes that belong to the credentials of some type, secret or not. */
export const CREDENTIAL_FIELDS = [
  "username",
  "password",
  "token",
  "partner_token",
  "shop",
  "access_key",
  "secret_key",
  "api_key",
  "email",
  "app_id",
  "tenant_id",
  "google_project",
  "google_config",
  "audience",
  "role_assumptions",
  "key_id",
  "application_key",
] as const;

export type CredentialField = (typeof CREDENTIAL_FIELDS)[number];

/** One way to give the credentials of a type: all of `required`, any of `optional`, nothing else. */
export interface CredentialSet {
  readonly required: readonly CredentialField[];
  readonly optional: readonly CredentialField[];
}

const takes = (
  required: readonly CredentialField[],
  optional: readonly CredentialField[] = [],
): CredentialSet => ({
  required,
  optional,
});

const TOKEN = [takes(["token"])];
const KEYS = [takes(["access_key", "secret_key"])];
const LOGIN = [takes(["username", "password"])];

type ByAuthType = Readonly<Partial<Record<AuthType, readonly CredentialSet[]>>>;

/** Types whose credentials depend on `auth_type`; the first is what the server assumes when none is given. */
const BY_AUTH_TYPE: Readonly<Partial<Record<IntegrationType, ByAuthType>>> = {
  AMAZON: {
    DEFAULT: [takes(["access_key", "secret_key"], ["role_assumptions"])],
    TRUSTED: [takes(["role_assumptions"])],
    OIDC: [takes(["role_assumptions"], ["audience"])],
  },
  AZURE_CLOUD: {
    DEFAULT: [takes(["app_id", "tenant_id", "password"])],
    OIDC: [takes(["app_id", "tenant_id"], ["audience"])],
  },
  GOOGLE_SERVICE_ACCOUNT: {
    DEFAULT: [takes(["api_key"])],
    OIDC: [takes(["google_project", "google_config"], ["audience"])],
  },
  SHOPIFY: {
    TOKEN: [takes(["shop", "token"])],
    // Live tests leave `shop` out (docs/apis/buddy.md §3.2); nothing says that it is refused.
    TOKEN_APP_EXTENSION: [takes(["token", "partner_token"], ["shop"])],
  },
};

/** All other types: alternatives, of which a configuration gives exactly one. */
const BY_TYPE: Readonly<Partial<Record<IntegrationType, readonly CredentialSet[]>>> = {
  BACKBLAZE: [takes(["key_id", "application_key"])],
  CLOUDFLARE: [takes(["token"]), takes(["api_key", "email"])],
  DOCKER_HUB: LOGIN,
  DO_SPACES: KEYS,
  GIT_HUB: [takes(["token"], ["username"])],
  PUSHOVER: [takes(["token", "access_key"])],
  RACKSPACE: [takes(["username", "token"])],
  STACK_HAWK: [takes(["api_key"])],
  UPCLOUD: LOGIN,
};

/** The `auth_type` values of a type; empty for a type that has none, so that it must not be set. */
export const authTypesOf = (type: IntegrationType): readonly AuthType[] =>
  AUTH_TYPES.filter((authType) => BY_AUTH_TYPE[type]?.[authType] !== undefined);

/** What the server assumes when `auth_type` is left out; undefined for a type that has none. */
export function defaultAuthType(type: string): AuthType | undefined {
  const known = INTEGRATION_TYPES.find((each) => each === type);
  if (known === undefined || BY_AUTH_TYPE[known] === undefined) return undefined;
  return type === "SHOPIFY" ? "TOKEN" : "DEFAULT";
}

/** Whether a type is known to have none. */
export const hasNoAuthType = (type: string): boolean =>
  INTEGRATION_TYPES.some((each) => each === type) && defaultAuthType(type) === undefined;

/** The alternative credential sets of a type under an `auth_type`. */
export function credentialSets(
  type: IntegrationType,
  authType: AuthType | undefined,
): readonly CredentialSet[] {
  const byAuthType = BY_AUTH_TYPE[type];
  if (byAuthType === undefined) return BY_TYPE[type] ?? TOKEN;
  return authType === undefined ? [] : (byAuthType[authType] ?? []);
}

/** Attributes of credentials that Buddy returns (docs/apis/buddy.md §4.1). */
export const READ_BACK = ["app_id", "google_project", "audience"] as const;

/** Whether a credential is known to belong to a type under an `auth_type`; undefined where neither is known. */
export function belongsTo(
  type: string,
  authType: string | undefined,
  field: CredentialField,
): boolean | undefined {
  const known = INTEGRATION_TYPES.find((each) => each === type);
  if (known === undefined) return undefined;
  const effective =
    authType === undefined ? defaultAuthType(known) : AUTH_TYPES.find((each) => each === authType);
  const sets = credentialSets(known, effective);
  return sets.length === 0 ? undefined : sets.some((set) => isTaken(set, field));
}

export type { Presence, Violation } from "../../../checks";

/** Everything that is wrong with the configuration of an integration across its attributes, and what looks wrong. */
export function checkConfig(
  config: Readonly<Record<string, unknown>>,
  reading: Reading,
): readonly Violation[] {
  const { among, knownText, presenceOf, presencesOf, valueAt } = reading;
  const { auth_type, role_assumptions: roles, permissions } = config;
  const presence = presencesOf(CREDENTIAL_FIELDS, config);
  return [
    ...checkCredentials({
      type: among(INTEGRATION_TYPES, config.type),
      authType: presenceOf(auth_type) === "unset" ? undefined : among(AUTH_TYPES, auth_type),
      // No roles are as good as none given (docs/apis/buddy.md §3.2: at least one where they are required).
      presence: isEmptyList(roles) ? { ...presence, role_assumptions: "unset" } : presence,
    }),
    ...checkScope(among(SCOPES, config.scope), presenceOf(config.project_name)),
    ...checkInheritance(among(SCOPES, config.scope), presenceOf(config.permissions)),
    ...GRANTEES.flatMap(({ list, who }) =>
      checkGrantees(
        list,
        who,
        elementsOf(valueAt(permissions, [list])).map((grant) => valueAt(grant, ["id"])),
      ),
    ),
    ...checkRoleArns(Array.isArray(roles) ? roles.map((role) => knownText(valueAt(role, ["arn"]))) : []),
    ...NOTES.flatMap((name) => checkNote(name, knownText(config[name]))),
  ];
}

const NOTES = ["note", "agent_note"] as const;

/** Users who see the integration read them, agents as well (docs/apis/buddy.md §11): no place for secrets. */
const checkNote = (name: string, text: string | undefined): readonly Violation[] =>
  text === undefined || !holdsCredential(text)
    ? []
    : [
        {
          severity: "warning",
          at: [name],
          summary: `${name} may contain a credential`,
          detail: `${name} is stored in the state, and everyone who can see the integration in Buddy can read it. Remove the secret from it.`,
        },
      ];

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const elementsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const GRANTEES = [
  { list: "users", who: "member" },
  { list: "groups", who: "group" },
] as const;

/**
 * One level each (docs/apis/buddy.md §5.3): Terraform's sets let the same id stand beside itself with another one. What
 * Buddy makes of that is not documented.
 */
function checkGrantees(list: string, who: string, ids: readonly unknown[]): readonly Violation[] {
  const known = ids.filter((id) => typeof id === "number");
  const twice = new Set(known.filter((id, position) => known.indexOf(id) !== position));
  return [...twice].map((id) => ({
    severity: "warning",
    at: ["permissions", list],
    summary: `permissions.${list} lists the ${who} ${id} more than once`,
    detail: `A ${who} has one access_level. Keep only one entry for ${id}; otherwise Buddy decides which one applies.`,
  }));
}

/** Undefined: not set. `"later"` stands for a value that is not known yet; the rules that need it wait for it. */
export interface CredentialsQuestion {
  readonly type: IntegrationType | "later";
  readonly authType: AuthType | "later" | undefined;
  readonly presence: Readonly<Record<CredentialField, Presence>>;
}

/** Everything that is wrong with the credentials of an integration, each at its attribute. */
export function checkCredentials({ type, authType, presence }: CredentialsQuestion): readonly Violation[] {
  if (type === "later" || authType === "later") return [];
  const allowed = authTypesOf(type);
  if (authType !== undefined && !allowed.includes(authType)) {
    return [unusualAuthType(type, authType, allowed)];
  }
  const effective = authType ?? defaultAuthType(type);
  const sets = credentialSets(type, effective);
  const title = effective === undefined ? type : `${type} with auth_type ${effective}`;
  const chosen = choose(sets, presence);
  const missing = chosen.required.filter((field) => presence[field] === "unset");
  const extra = CREDENTIAL_FIELDS.filter((field) => presence[field] === "set" && !isTaken(chosen, field));
  return [
    ...missing.map((field) => missingField({ title, sets, field, isCertain: isDocumented(field, presence) })),
    ...extra.map((field) => extraField(title, sets, field)),
  ];
}

/** The alternative that the configuration comes nearest to; the first one where it comes near to none. */
function choose(sets: readonly CredentialSet[], presence: CredentialsQuestion["presence"]): CredentialSet {
  const score = (set: CredentialSet): number =>
    set.required.filter((field) => presence[field] !== "unset").length;
  const best = sets.reduce<CredentialSet | undefined>(
    (winner, set) => (winner === undefined || score(set) > score(winner) ? set : winner),
    undefined,
  );
  return best ?? takes([]);
}

const isTaken = (set: CredentialSet, field: CredentialField): boolean =>
  set.required.includes(field) || set.optional.includes(field);

/** Which auth_type goes with which type is known from tests of the vendor's only (docs/apis/buddy.md §3.3). */
function unusualAuthType(type: IntegrationType, given: AuthType, allowed: readonly AuthType[]): Violation {
  const detail =
    allowed.length === 0
      ? `No auth_type is documented for ${type}. Given: ${given}. Buddy ` +
        "decides whether to accept it; otherwise remove auth_type."
      : `Documented for ${type}: ${allowed.join(", ")}. Given: ${given}. Buddy decides whether to accept it.`;
  return {
    severity: "warning",
    at: ["auth_type"],
    summary: `auth_type ${given} may not fit type ${type}`,
    detail,
  };
}

/**
 * The two requirements that Buddy's documents state in so many words (docs/apis/buddy.md §3.2, §5.2): an e-mail address
 * beside an API key, and a Google project beside a configuration. All others follow from lists of fields and from what
 * live tests sent.
 */
const isDocumented = (field: CredentialField, presence: CredentialsQuestion["presence"]): boolean =>
  (field === "email" && presence.api_key === "set") ||
  (field === "google_project" && presence.google_config === "set");

interface MissingField {
  readonly title: string;
  readonly sets: readonly CredentialSet[];
  readonly field: CredentialField;
  readonly isCertain: boolean;
}

const missingField = ({ title, sets, field, isCertain }: MissingField): Violation => ({
  // Beside a credential that is given, what belongs to it is missing wherever the others are kept.
  ...(isCertain ? {} : { severity: "warning", missesCredential: true }),
  at: [field],
  summary: `Missing credential ${field}`,
  detail: `${title} takes ${describeSets(sets)}; ${field} is not set. Set ${field}${isCertain ? "." : "; without it, Buddy may refuse the request."}`,
});

/** Live tests of the vendor's send too much, and Buddy accepts it (docs/apis/buddy.md §3.2, Cloudflare). */
const extraField = (title: string, sets: readonly CredentialSet[], field: CredentialField): Violation => ({
  severity: "warning",
  at: [field],
  summary: `Unexpected ${field}`,
  detail:
    `${title} takes ${describeSets(sets)}; ${field} is set as well. Remove ${field}, or ` +
    "change the type or auth_type. Buddy decides whether to accept it.",
});

function describeSets(sets: readonly CredentialSet[]): string {
  return sets
    .map(({ required, optional }) => {
      const needed = required.join(" and ");
      return optional.length === 0 ? needed : `${needed} (optionally ${optional.join(", ")})`;
    })
    .join(", or ");
}

/** With scope `ENVIRONMENT` permissions are inherited, and managed at the environment (Buddy's page on permissions). */
function checkInheritance(
  scope: (typeof SCOPES)[number] | "later",
  permissions: Presence,
): readonly Violation[] {
  if (scope !== "ENVIRONMENT" || permissions !== "set") return [];
  return [
    {
      at: ["permissions"],
      summary: "permissions cannot be used here",
      detail:
        "An integration with scope ENVIRONMENT inherits the permissions of its environment. Remove " +
        "permissions, and manage them in Buddy.",
    },
  ];
}

/**
 * What `project_name` has to do with `scope` (docs/apis/buddy.md §5.2): required with PROJECT; what becomes of it
 * otherwise is not documented.
 */
export function checkScope(
  scope: (typeof SCOPES)[number] | "later",
  projectName: Presence,
): readonly Violation[] {
  if (scope === "PROJECT" && projectName === "unset") {
    return [
      {
        at: ["project_name"],
        summary: "Missing project_name",
        detail:
          "scope = \"PROJECT\" requires a project. Set project_name to the project's name in Buddy's URLs.",
      },
    ];
  }
  if (scope === "WORKSPACE" && projectName === "set") {
    return [
      {
        severity: "warning",
        at: ["project_name"],
        summary: "project_name cannot be used here",
        detail:
          'An integration with scope = "WORKSPACE" is not limited to a project. Remove project_name, or set ' +
          'scope = "PROJECT"; otherwise Buddy decides.',
      },
    ];
  }
  return [];
}

/** Buddy does not check ARNs, and AWS has more partitions than we know: only ever a hint (docs/apis/buddy.md §5.4). */
export const looksLikeRoleArn = (arn: string): boolean => /^arn:aws[a-z-]*:iam::\d{12}:role\/.+/.test(arn);

/** The ARNs of `role_assumptions`, by position; undefined where one is not known. */
export const checkRoleArns = (arns: readonly (string | undefined)[]): readonly Violation[] =>
  arns.flatMap((arn, position) =>
    arn === undefined || looksLikeRoleArn(arn)
      ? []
      : [
          {
            severity: "warning" as const,
            at: ["role_assumptions", position, "arn"],
            summary: "Unusual role ARN",
            detail:
              `Given: ${JSON.stringify(arn)}. Expected for example arn:aws:iam::123456789012:role/name. Buddy ` +
              "accepts any text, and the integration fails when it is used.",
          },
        ],
  );

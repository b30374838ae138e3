import { emailAddress, notEmpty, positive, text } from "../../../checks";
import {
  boolean,
  ignoringLayout,
  integer,
  json,
  list,
  object,
  sameKey,
  set,
  string,
  withAdditional,
} from "../../../framework/schema";
import { ACCESS_LEVELS, AUTH_TYPES, INTEGRATION_TYPES, SCOPES } from "./rules";

const id = positive();

const grants = (who: string) =>
  set(
    object({
      id: integer(id).required().describe(`Id of the ${who}.`),
      access_level: string(notEmpty)
        .known(ACCESS_LEVELS)
        .required()
        .describe("`DENIED`, `USE_ONLY` or `MANAGE`."),
    }),
  ).default([]);

/** A key file is a JSON text; other API keys are not. */
const asJson = (text: string): string => (text.trimStart().startsWith("{") ? ignoringLayout(text) : text);

// Errors are only for what Buddy certainly refuses (docs/apis/buddy.md §2.4, §5.1): what is required cannot be empty,
// ids are positive integers. What no document of Buddy states as a limit is a warning, since newer servers may know
// more.

/** What identifiers are made of in all of Buddy's documents and examples (docs/apis/buddy.md §3.4 no. 10, §5.1). */
const IDENTIFIER = text({
  pattern: [/^[A-Za-z0-9_-]*$/, "must contain only letters (a to z), digits, underscores and hyphens"],
});

/**
 * An identifier as one page describes it; examples of another have hyphens (§3.4). Where none was given, Buddy uses the
 * integration's own id (§2.4).
 */
const USUAL_IDENTIFIER = text({
  max: 100,
  pattern: [
    /^([A-Za-z][A-Za-z0-9_]*|[0-9a-f]{24})$/,
    "should begin with a letter and contain only letters (a to z), digits and underscores",
  ],
});

/** A workspace's handle in URLs, as the vendor's provider checks it (§5.1). */
const DOMAIN = text({
  min: 4,
  max: 100,
  pattern: [
    /^[a-z0-9][a-z0-9_-]+[a-z0-9]$/,
    "should be the workspace's handle: lower-case letters (a to z), digits, hyphens and underscores",
  ],
});

/** An integration of Buddy. */
export const schema = withAdditional(
  {
    domain: string(notEmpty)
      .usually(DOMAIN)
      .required()
      .immutable()
      .describe("Handle of the workspace in Buddy's URLs. A change replaces the integration."),
    name: string(notEmpty)
      .usually(text({ max: 255 }))
      .required()
      .describe("Name shown in Buddy. Need not be unique."),
    type: string(notEmpty)
      .known(INTEGRATION_TYPES)
      .required()
      .immutable()
      .describe(
        `Kind of the third-party service: ${INTEGRATION_TYPES.map((type) => `\`${type}\``).join(", ")}. ` +
          "A change replaces the integration.",
      ),
    scope: string(notEmpty)
      .known(SCOPES)
      .required()
      .immutable()
      .describe(
        "Where the integration can be used: in the whole `WORKSPACE` or in one `PROJECT`. `ENVIRONMENT` is only " +
          "for imported integrations. A change replaces the integration.",
      ),
    project_name: string()
      .optional()
      .emptyIsNone()
      .immutable()
      .describe(
        "Name of the project in URLs; required with scope `PROJECT`. A change replaces the integration.",
      ),
    identifier: string(IDENTIFIER)
      .usually(USUAL_IDENTIFIER)
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe(
        "Name by which pipelines refer to the integration. If omitted, Buddy uses the integration's id.",
      ),
    auth_type: string(notEmpty)
      .known(AUTH_TYPES)
      .optionalComputed()
      .stable()
      .describe(
        "How Buddy authenticates: `DEFAULT`, `TRUSTED` or `OIDC` for `AMAZON`; `DEFAULT` or `OIDC` for " +
          "`AZURE_CLOUD` and `GOOGLE_SERVICE_ACCOUNT`; `TOKEN` or `TOKEN_APP_EXTENSION` for `SHOPIFY`. Not used by " +
          "other types. Default: `TOKEN` for `SHOPIFY`, otherwise `DEFAULT`.",
      ),
    permissions: object({
      admins: string(notEmpty)
        .known(ACCESS_LEVELS)
        .default("MANAGE")
        .describe("Access of workspace administrators: `DENIED`, `USE_ONLY` or `MANAGE`. Default `MANAGE`."),
      others: string(notEmpty)
        .known(ACCESS_LEVELS)
        .default("DENIED")
        .describe("Access of all other users: `DENIED`, `USE_ONLY` or `MANAGE`. Default `DENIED`."),
      users: grants("workspace member").describe("Members with their own access level. Default: none."),
      groups: grants("group").describe("Groups with their own access level. Default: none."),
    })
      .optionalComputed()
      .stable()
      .describe(
        "Who may use and edit the integration. If omitted, Buddy's value is kept; a new integration can be " +
          "managed by its owner and administrators and used by everyone else. `DENIED` hides the integration, but " +
          "users who may run a pipeline that uses it can still run it. Not allowed with scope `ENVIRONMENT`, which " +
          "inherits permissions.",
      ),
    all_pipelines_allowed: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether all pipelines may use the integration. If omitted, Buddy decides; its default is `true`.",
      ),
    allowed_pipelines: set(integer(id))
      .optionalComputed()
      .stable()
      .describe(
        "Ids of the pipelines that may use the integration. `[]` clears the list. If omitted, Buddy's value is " +
          "kept.",
      ),
    note: string()
      .optionalComputed()
      .stable()
      .describe(
        "Note for users who can see the integration. Must not contain secrets. If omitted, Buddy's value is kept.",
      ),
    agent_note: string()
      .optionalComputed()
      .stable()
      .describe(
        "Note that an AI agent reads before it uses the integration. Must not contain secrets. If omitted, " +
          "Buddy's value is kept.",
      ),
    role_assumptions: list(
      object({
        arn: string(notEmpty).required().describe("ARN of the role."),
        external_id: string()
          .optional()
          .emptyIsNone()
          .describe("External id that the role's trust policy requires."),
        duration: integer()
          .usually(positive("seconds"))
          .optional()
          .describe(
            "Duration of the session in seconds. AWS accepts 900 to 43200; Buddy does not check the value.",
          ),
      }),
    )
      .optional()
      .describe(
        "Roles to assume one after the other; `AMAZON` only. Buddy does not return them, so drift cannot be " +
          "detected.",
      ),

    username: string()
      .optional()
      .emptyIsNone()
      .sentWithCredentials()
      .describe(
        "User name; `DOCKER_HUB`, `UPCLOUD`, `RACKSPACE`, optionally `GIT_HUB`. Buddy does not return this, so " +
          "drift cannot be detected.",
      ),
    shop: string()
      .optional()
      .emptyIsNone()
      .sentWithCredentials()
      .describe("Name of the shop; `SHOPIFY`. Buddy does not return this, so drift cannot be detected."),
    email: string()
      .usually(emailAddress)
      .optional()
      .emptyIsNone()
      .sensitive()
      .sentWithCredentials()
      .describe(
        "E-mail address that belongs to `api_key`; `CLOUDFLARE`. Buddy does not return this, so drift cannot be " +
          "detected.",
      ),
    app_id: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .sentWithCredentials()
      .describe("Application id; `AZURE_CLOUD`."),
    tenant_id: string()
      .optional()
      .emptyIsNone()
      .sentWithCredentials()
      .describe("Tenant id; `AZURE_CLOUD`. Buddy does not return this, so drift cannot be detected."),
    google_project: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .sentWithCredentials()
      .describe("Google Cloud project; `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`."),
    audience: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe(
        "Audience of the OIDC token; with `auth_type` `OIDC`. A trust policy also requires the token's issuer " +
          "(`https://oidc.buddyusercontent.com`, in the EU `https://eu-oidc.buddyusercontent.com`) and its subject, which Buddy " +
          "shows only in its web interface, on the page of the integration.",
      ),

    token: string(notEmpty).optional().writeOnly().describe("API token; most types."),
    partner_token: string(notEmpty)
      .optional()
      .writeOnly()
      .describe("Partner token; `SHOPIFY` with `auth_type` `TOKEN_APP_EXTENSION`."),
    access_key: string(notEmpty)
      .optional()
      .writeOnly()
      .describe("Access key; `AMAZON`, `DO_SPACES`, `PUSHOVER`."),
    secret_key: string(notEmpty).optional().writeOnly().describe("Secret key; `AMAZON`, `DO_SPACES`."),
    password: string(notEmpty)
      .optional()
      .writeOnly()
      .describe("Password; `DOCKER_HUB`, `UPCLOUD`, `AZURE_CLOUD`."),
    api_key: string(notEmpty)
      .comparedAs(asJson)
      .optional()
      .writeOnly()
      .describe(
        "API key; `CLOUDFLARE` (with `email`), `STACK_HAWK`, `GOOGLE_SERVICE_ACCOUNT` (the key file's JSON as one string).",
      ),
    key_id: string(notEmpty).optional().writeOnly().describe("Key id; `BACKBLAZE`."),
    application_key: string(notEmpty).optional().writeOnly().describe("Application key; `BACKBLAZE`."),
    google_config: json()
      .optional()
      .writeOnly()
      .describe("Client library configuration as JSON; `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`."),

    id: string()
      .computed()
      .stable()
      .describe(
        "`<domain>/<integration_id>`, which is also the import id. An import accepts `<domain>/<identifier>` as " +
          "well.",
      ),
    integration_id: string().computed().stable().describe("The integration's id in Buddy (`hash_id`)."),
    html_url: string()
      .computed()
      .stable()
      .describe(
        "Address of the workspace's integrations in Buddy's web interface. Known after the creation, because Buddy documents the form of " +
          "the address for one region only; no update changes it.",
      ),
  },
  { keyOf: sameKey, sentAs: { domain: [], google_config: "config", integration_id: "hash_id" } },
);

export type IntegrationFields = typeof schema;

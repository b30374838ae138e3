import {
  ACCESS_LEVELS,
  AUTH_TYPES,
  checkCredentials,
  checkScope,
  CREDENTIAL_FIELDS,
  type CredentialField,
  DOMAIN,
  IDENTIFIER,
  INTEGRATION_TYPES,
  type Presence,
  SCOPES,
} from "../../src/registries/buddy/rules";
import { type Attributes, isKnown, show, valuesAt } from "../private/attributes";
import type { ResourceDescription, Violation } from "../private/description";

export const buddyIntegration: ResourceDescription = {
  registry: "buddy",
  secrets: [
    ["token"],
    ["partner_token"],
    ["access_key"],
    ["secret_key"],
    ["password"],
    ["api_key"],
    ["key_id"],
    ["application_key"],
    ["google_config"],
  ],
  name: "name",
  identifier: "identifier",
  kind: "type",
  hasDeletionProtection: false,
  check: (attributes) => [
    ...text(attributes, "domain", DOMAIN, "the workspace's handle: lower-case letters, digits, - and _"),
    ...text(attributes, "name", /./, "a text that is not empty"),
    ...text(attributes, "identifier", IDENTIFIER, "letters, digits and _, beginning with a letter"),
    ...choice(attributes, ["type"], INTEGRATION_TYPES),
    ...choice(attributes, ["scope"], SCOPES),
    ...choice(attributes, ["auth_type"], AUTH_TYPES),
    ...ACCESS_LEVEL_PATHS.flatMap((path) => choice(attributes, path, ACCESS_LEVELS)),
    ...checkCredentials({
      type: among(INTEGRATION_TYPES, attributes.type),
      authType: attributes.auth_type === undefined ? undefined : among(AUTH_TYPES, attributes.auth_type),
      presence: Object.fromEntries(
        CREDENTIAL_FIELDS.map((field) => [field, presence(attributes[field])]),
      ) as Readonly<Record<CredentialField, Presence>>,
    }),
    ...checkScope(among(SCOPES, attributes.scope), presence(attributes.project_name)),
  ],
};

const ACCESS_LEVEL_PATHS = [
  ["permissions", "admins"],
  ["permissions", "others"],
  ["permissions", "users", "access_level"],
  ["permissions", "groups", "access_level"],
];

function text(attributes: Attributes, name: string, pattern: RegExp, allowed: string): readonly Violation[] {
  const value = attributes[name];
  if (value === undefined || !isKnown(value)) return [];
  if (typeof value === "string" && pattern.test(value)) return [];
  return [{ at: [name], detail: `allowed is ${allowed}; given: ${show(value)}` }];
}

function choice(
  attributes: Attributes,
  path: readonly string[],
  allowed: readonly string[],
): readonly Violation[] {
  const wrong = valuesAt(attributes, path).filter(
    (value) => isKnown(value) && !allowed.includes(String(value)),
  );
  return wrong.map((value) => ({
    at: path,
    detail: `allowed is one of ${allowed.join(", ")}; given: ${show(value)}`,
  }));
}

/** A value for the rules; `"later"` for a token, and also when it is none of them, which is told by itself. */
const among = <T extends string>(allowed: readonly T[], value: unknown): T | "later" =>
  allowed.find((each) => each === value) ?? "later";

const presence = (value: unknown): Presence =>
  value === undefined ? "unset" : isKnown(value) ? "set" : "later";

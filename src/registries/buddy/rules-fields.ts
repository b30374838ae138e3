import { emailAddress, type FieldChecks, notEmpty, oneOf, positiveInteger, text } from "../../checks";
import { ACCESS_LEVELS, AUTH_TYPES, DOMAIN, IDENTIFIER, INTEGRATION_TYPES, SCOPES } from "./rules";

/** Ids of members, groups and pipelines. */
const id = positiveInteger();
const accessLevel = oneOf(ACCESS_LEVELS);

/** What each attribute has to be by itself (buddy sheet §5.1), but for the secrets, of which a program knows nothing. */
export const FIELD_CHECKS = {
  domain: text({
    min: 4,
    max: 100,
    pattern: [DOMAIN, "must be the workspace's handle: lower-case letters, digits, hyphens, underscores"],
  }),
  name: text({ min: 1, max: 255 }),
  type: oneOf(INTEGRATION_TYPES),
  scope: oneOf(SCOPES),
  project_name: notEmpty,
  identifier: text({
    min: 1,
    max: 100,
    pattern: [IDENTIFIER, "must begin with a letter and hold only letters, digits and underscores"],
  }),
  auth_type: oneOf(AUTH_TYPES),
  "permissions.admins": accessLevel,
  "permissions.others": accessLevel,
  "permissions.users.id": id,
  "permissions.users.access_level": accessLevel,
  "permissions.groups.id": id,
  "permissions.groups.access_level": accessLevel,
  allowed_pipelines: id,
  "role_assumptions.arn": notEmpty,
  "role_assumptions.external_id": notEmpty,
  "role_assumptions.duration": positiveInteger("seconds"),
  username: notEmpty,
  shop: notEmpty,
  email: emailAddress,
  app_id: notEmpty,
  tenant_id: notEmpty,
  google_project: notEmpty,
  audience: notEmpty,
} satisfies FieldChecks;

/** What a configuration cannot do without. */
export const REQUIRED_FIELDS = [
  "domain",
  "name",
  "type",
  "scope",
  "permissions.users.id",
  "permissions.users.access_level",
  "permissions.groups.id",
  "permissions.groups.access_level",
  "role_assumptions.arn",
] as const;

import { type FieldChecks, notEmpty, positiveInteger, text, wholeNumber } from "../../checks";
import { IDENTIFIER } from "./rules";

/** Ids of members, groups and pipelines. */
const id = positiveInteger();

/**
 * What each attribute has to be by itself, but for the secrets, of which a program knows nothing. Only what Buddy certainly
 * refuses (buddy sheet §2.4, §5.1): what is required cannot be empty, ids are positive integers.
 */
export const FIELD_CHECKS = {
  domain: notEmpty,
  name: notEmpty,
  type: notEmpty,
  scope: notEmpty,
  identifier: text({
    pattern: [IDENTIFIER, "must hold only letters (a to z), digits, underscores and hyphens"],
  }),
  auth_type: notEmpty,
  "permissions.admins": notEmpty,
  "permissions.others": notEmpty,
  "permissions.users.id": id,
  "permissions.users.access_level": notEmpty,
  "permissions.groups.id": id,
  "permissions.groups.access_level": notEmpty,
  allowed_pipelines: id,
  "role_assumptions.arn": notEmpty,
  "role_assumptions.duration": wholeNumber,
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

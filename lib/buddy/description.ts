import {
  AUTH_TYPES,
  checkCredentials,
  checkRoleArns,
  checkScope,
  CREDENTIAL_FIELDS,
  INTEGRATION_TYPES,
  SCOPES,
} from "../../src/registries/buddy/rules";
import { FIELD_CHECKS, REQUIRED_FIELDS } from "../../src/registries/buddy/rules-fields";
import { objectsAt } from "../private/attributes";
import type { ResourceDescription } from "../private/description";
import { among, knownText, presenceOf, presencesOf } from "../private/question";

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
  fields: { checks: FIELD_CHECKS, required: REQUIRED_FIELDS },
  check: (attributes) => [
    ...checkCredentials({
      type: among(INTEGRATION_TYPES, attributes.type),
      authType: attributes.auth_type === undefined ? undefined : among(AUTH_TYPES, attributes.auth_type),
      presence: presencesOf(CREDENTIAL_FIELDS, attributes),
    }),
    ...checkScope(among(SCOPES, attributes.scope), presenceOf(attributes.project_name)),
    ...checkRoleArns(objectsAt(attributes, ["role_assumptions"]).map(({ arn }) => knownText(arn))),
  ],
};

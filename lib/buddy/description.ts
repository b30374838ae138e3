import { checkConfig } from "../../src/registries/buddy/rules";
import { FIELD_CHECKS, REQUIRED_FIELDS } from "../../src/registries/buddy/rules-fields";
import type { ResourceDescription } from "../private/description";

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
  names: { project_name: "project" },
  naturalKey: { attribute: "identifier", within: "domain" },
  fields: { checks: FIELD_CHECKS, required: REQUIRED_FIELDS },
  check: checkConfig,
};

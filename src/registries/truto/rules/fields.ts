import { allOf, type FieldChecks, jsonObject, jsonText, notEmpty, oneOf, text } from "../../../checks";
import { SHARINGS, UUID } from "./names";

const json = allOf(jsonText, jsonObject);

// What each attribute has to be by itself, but for the secrets. Truto documents no lengths (truto sheet §2.1, §2.2).

export const INTEGRATION_CHECKS = {
  name: notEmpty,
  category: notEmpty,
  sharing: oneOf(SHARINGS),
  config_json: json,
} satisfies FieldChecks;

export const INTEGRATION_REQUIRED = ["name", "config_json"] as const;

export const INSTALL_CHECKS = {
  integration_id: text({
    pattern: [
      UUID,
      "must be the integration's id, a UUID in lower case (the data source integrations_truto_integration finds it by name)",
    ],
  }),
  override: json,
} satisfies FieldChecks;

export const INSTALL_REQUIRED = ["integration_id"] as const;

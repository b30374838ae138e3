import { allOf, type Doubts, type FieldChecks, jsonObject, jsonText, notEmpty, text } from "../../../checks";
import { SHARINGS, UUID } from "./names";

const json = allOf(jsonText, jsonObject);

// What each attribute has to be by itself, but for the secrets: what is required cannot be empty, `config` and `override` are
// objects, and ids are UUIDs (truto sheet §1, §2.1, §2.2). Truto documents no lengths.

export const INTEGRATION_CHECKS = {
  name: notEmpty,
  sharing: notEmpty,
  config_json: json,
} satisfies FieldChecks;

/** Newer servers may know more. */
export const INTEGRATION_DOUBTS: Doubts = { registry: "Truto", known: { sharing: SHARINGS } };

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

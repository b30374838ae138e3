import { allOf, type Doubts, type FieldChecks, jsonObject, jsonText, notEmpty } from "../../../checks";
import { SHARINGS } from "./names";

const json = allOf(jsonText, jsonObject);

// What each attribute has to be by itself, but for the secrets: what is required cannot be empty, `config` and
// `override` are objects (docs/apis/truto.md §2.1, §2.2). Truto documents no lengths.

export const INTEGRATION_CHECKS = {
  name: notEmpty,
  sharing: notEmpty,
  config_json: json,
} satisfies FieldChecks;

/** Newer servers may know more. */
export const INTEGRATION_DOUBTS: Doubts = { registry: "Truto", known: { sharing: SHARINGS } };

export const INTEGRATION_REQUIRED = ["name", "config_json"] as const;

export const INSTALL_CHECKS = {
  // What comes from another object is looked for, not judged by its form: a test may have mocked it.
  integration_id: notEmpty,
  override: json,
} satisfies FieldChecks;

export const INSTALL_REQUIRED = ["integration_id"] as const;

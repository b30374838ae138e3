import { secretsOfShapes, type Shapes } from "../rules";

/** What the config of each type has (docs/apis/truto.md §2.5). */
export const DESTINATION_SHAPES: Shapes = {
  slack: {
    webhook_url: { kind: "text", isRequired: true, isSecret: true },
    ignored_status_codes: { kind: "integers" },
  },
  email: {
    to: { kind: "texts", isRequired: true },
    cc: { kind: "texts" },
    bcc: { kind: "texts" },
    subject_prefix: { kind: "text" },
  },
};

/** The types that are known. */
export const DESTINATION_TYPES = Object.keys(DESTINATION_SHAPES);

/** The two attributes in which a config is written, and where its secrets are. */
export const DESTINATION_CONFIG = {
  readable: "config_json",
  secrets: "config_secrets",
  places: secretsOfShapes(DESTINATION_SHAPES),
} as const;

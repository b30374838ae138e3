import { type Fields, type FileForm, list, object, string } from "../../framework/schema";
import { schema as integration } from "./integration/schema";
import { isSecretAt, looksLikeCredential } from "./rules/secret-places";

// The file of Truto's command line, `<slug>.integration.json` (docs/apis/truto.md §3.5). Attributes are called as in the API.

/** A text that belongs to an integration, or to a method of one of its resources. */
const documentation = list(
  object({
    type: string().required(),
    content: string().required(),
    resource: string().optional(),
    method: string().optional(),
    authentication_method: string().optional(),
  }),
).optional();

const { id: _, ...settings } = integration;
const fields: Fields = { ...settings, id: string().optional(), documentation };

export const files = {
  integration: {
    fields,
    names: {
      config_json: "config",
      is_beta: "is_beta",
      "documentation.authentication_method": "authentication_method",
    },
    // The API has the display name in the configuration.
    moved: () => [{ from: "label", to: "config.label" }],
    // Notes of the tool that built the file; and the version of the stored integration.
    ignored: ["audit_notes", "version"],
    jsonSecret: (place, value) =>
      value !== "" && (isSecretAt(place, value) || looksLikeCredential(place, value)),
  },
} satisfies Readonly<Record<string, FileForm>>;

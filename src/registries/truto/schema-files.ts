import { holdsCredential } from "../../checks";
import {
  type Fields,
  type FileForm,
  type JsonSecretRule,
  list,
  object,
  string,
} from "../../framework/schema";
import { DATASTORE_CONFIG } from "./datastore/rules";
import { schema as datastore } from "./datastore/schema";
import { schema as environmentIntegration } from "./environment-integration/schema";
import { schema as environmentUnifiedModel } from "./environment-unified-model/schema";
import { schema as environmentUnifiedModelMapping } from "./environment-unified-model-mapping/schema";
import { schema as integration } from "./integration/schema";
import { DESTINATION_CONFIG } from "./notification-destination/rules";
import { schema as notificationDestination } from "./notification-destination/schema";
import type { Place } from "./rules";
import { isSecretAt, looksLikeCredential } from "./rules/secret-places";
import { schema as unifiedModel } from "./unified-model/schema";
import { schema as unifiedModelMapping } from "./unified-model-mapping/schema";
import { schema as webhook } from "./webhook/schema";

// The file of an integration is the one of Truto's command line, `<slug>.integration.json`; of everything else it is the body of
// a creation, or an answer (docs/apis/truto.md §3.5, §3.6). Attributes are called as in the API.

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

/** A webhook of the API has no key: that is the provider's. */
const { secret_public_key: __, ...webhookFields } = webhook;

const namesOf = (attributes: Fields): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, name])),
  config_json: "config",
});

/** @param places - of secrets in the JSON. @default those of definitions and their overrides */
const secretAt =
  (places?: readonly Place[]): JsonSecretRule =>
  (place, value) =>
    value !== "" && (isSecretAt(place, value, places) || looksLikeCredential(place, value));

/** JSON without a place for secrets, in which names say nothing (src/registries/truto/rules/free-json.ts). */
const secretByForm: JsonSecretRule = (_place, value) => typeof value === "string" && holdsCredential(value);

export const files = {
  datastore: {
    fields: datastore,
    names: namesOf(datastore),
    jsonSecret: secretAt(DATASTORE_CONFIG.places),
  },
  environmentIntegration: {
    fields: environmentIntegration,
    names: namesOf(environmentIntegration),
    // Of answers: the definition, and a flag that one example has (docs/apis/truto.md §3.1).
    ignored: ["integration", "is_active"],
    jsonSecret: secretAt(),
  },
  environmentUnifiedModel: {
    fields: environmentUnifiedModel,
    names: namesOf(environmentUnifiedModel),
    ignored: ["unified_model"],
    jsonSecret: secretByForm,
  },
  environmentUnifiedModelMapping: {
    fields: environmentUnifiedModelMapping,
    names: namesOf(environmentUnifiedModelMapping),
    ignored: ["version"],
    jsonSecret: secretByForm,
  },
  integration: {
    fields,
    names: { ...namesOf(integration), "documentation.authentication_method": "authentication_method" },
    // The API has the display name in the configuration.
    moved: () => [{ from: "label", to: "config.label" }],
    // Notes of the tool that built the file; and what only answers have (docs/apis/truto.md §3.2).
    ignored: ["audit_notes", "version", "team", "installed_environment", "can_install"],
    jsonSecret: secretAt(),
  },
  notificationDestination: {
    fields: notificationDestination,
    names: namesOf(notificationDestination),
    jsonSecret: secretAt(DESTINATION_CONFIG.places),
  },
  unifiedModel: {
    fields: unifiedModel,
    names: namesOf(unifiedModel),
    ignored: ["version", "team", "installed_environment"],
    jsonSecret: secretByForm,
  },
  unifiedModelMapping: {
    fields: unifiedModelMapping,
    names: namesOf(unifiedModelMapping),
    ignored: ["version"],
    jsonSecret: secretByForm,
  },
  webhook: {
    fields: webhookFields,
    names: namesOf(webhookFields),
    // Only in the answer of a creation (docs/apis/truto.md §2.6).
    refused: {
      secret: "is a credential that Truto generates and signs deliveries with. No attribute takes it.",
    },
  },
} satisfies Readonly<Record<string, FileForm>>;

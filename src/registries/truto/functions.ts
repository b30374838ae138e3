import { defineFileFunction, type FileForm, type ProviderFunction } from "../../framework";
import { valueIn } from "../common/lossless-json";
import { files } from "./schema-files";

const fileFunction = (
  name: string,
  what: string,
  form: FileForm,
  ...note: readonly string[]
): ProviderFunction =>
  defineFileFunction({
    name: `truto_${name}`,
    what: `${what} of Truto`,
    form,
    note: note.join(" "),
    parse: valueIn,
  });

/** What the file is, of everything but integrations. */
const bodyOf = (command: string): string =>
  `The file is one object as \`truto ${command} create --stdin\` takes it, or as \`truto ${command} get\` prints it with \`-o json\`.`;

const MAPPING_FILE =
  "The file that `truto unified-mappings build` writes, `<integration>.<model>.mappings.json`, has many mappings and is read " +
  "without a function, with `for_each` over its `cells` (see the example of `truto_unified_model_mapping`).";

export const functions: readonly ProviderFunction[] = [
  fileFunction(
    "datastore",
    "datastore",
    files.datastore,
    bodyOf("datastores"),
    "`config` becomes `config_json`; its credentials, also `access_key_id`, belong to `config_secrets`.",
  ),
  fileFunction(
    "environment_integration",
    "install of an integration",
    files.environmentIntegration,
    bodyOf("environment-integrations"),
    "The integration that an answer contains is left out. What `show-override` prints is the `override` alone, and needs no function.",
  ),
  fileFunction(
    "environment_unified_model",
    "install of a unified model",
    files.environmentUnifiedModel,
    bodyOf("env-unified-models"),
    "The unified model that an answer contains is left out.",
  ),
  fileFunction(
    "environment_unified_model_mapping",
    "mapping of an installed unified model",
    files.environmentUnifiedModelMapping,
    bodyOf("env-unified-model-mappings"),
    "`config` becomes `config_json`.",
    MAPPING_FILE,
  ),
  fileFunction(
    "integration",
    "integration",
    files.integration,
    "The file is the one of Truto's command line, `<slug>.integration.json`: `config` becomes `config_json`, a `label` beside " +
      "it becomes the label in it, and `audit_notes` are left out, as the command line does. An answer of the API is " +
      "read as well. `id` (of an integration that exists, for an `import` block) and `documentation` are returned as well; the resource does not have them.",
  ),
  fileFunction(
    "notification_destination",
    "notification destination",
    files.notificationDestination,
    bodyOf("notification-destinations"),
    "`config` becomes `config_json`; its `webhook_url`, which Truto returns in clear, belongs to `config_secrets`.",
  ),
  fileFunction(
    "unified_model",
    "unified model",
    files.unifiedModel,
    bodyOf("unified-models"),
    "The team, the version and the environments of an answer are left out. List an `integration_mapping` of a resource in `omit` " +
      "(`resources.contacts.integration_mapping`) if `integrations_truto_unified_model_mapping` manages the mappings.",
  ),
  fileFunction(
    "unified_model_mapping",
    "mapping of a unified model",
    files.unifiedModelMapping,
    bodyOf("unified-model-mappings"),
    "`config` becomes `config_json`.",
    MAPPING_FILE,
  ),
  fileFunction(
    "webhook",
    "webhook",
    files.webhook,
    bodyOf("webhooks"),
    "The `secret` in the answer of a creation is an error: Truto generates it, and no attribute takes it. Set `secret_public_key` " +
      "in the resource to hand on the secret of a new webhook.",
  ),
];

import { notEmpty } from "../../../checks";
import { boolean, string } from "../../../framework/schema";
import { jsonObject, secretJson } from "../fields";
import { INSTALL_DEFAULTS } from "../rules";

// Errors are only for what Truto certainly refuses: what is required cannot be empty, an override is an object
// (docs/apis/truto.md §2.1). Truto documents no lengths.

/** An install of an integration in an environment. */
export const schema = {
  // What comes from another object is looked for, not judged by its form: a test may have mocked it.
  integration_id: string(notEmpty)
    .required()
    .immutable()
    .describe(
      "Id of the integration to install. It can be installed once in an environment. A change replaces the install.",
    ),
  is_enabled: boolean()
    .optionalComputed()
    .stable()
    .describe(
      `Whether accounts can be connected and used. Left out: \`${String(INSTALL_DEFAULTS.is_enabled)}\` when it is installed, afterwards whatever is set in Truto.`,
    ),
  show_in_catalog: boolean()
    .optionalComputed()
    .stable()
    .describe(
      `Whether it is offered in the catalog. Left out: \`${String(INSTALL_DEFAULTS.show_in_catalog)}\` when it is installed, afterwards whatever is set in Truto.`,
    ),
  override: jsonObject()
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "What this environment lays over the integration's configuration: a JSON object (use `jsonencode`) with keys such " +
        "as `base_url`, `headers`, `credentials`, `authorization`, `pagination`, `resources` and `environment_variables`. " +
        'Truto replaces it whole, so it must hold everything that is to be overridden. `null`, `{}`, `[]` and `""` are values: ' +
        "they are compared, shown and sent as they are written (a null slot means the integration's own value, a null header " +
        "removes the header); an empty object on the way to a secret, such as `credentials = {}`, is like none. Secrets belong " +
        "into `override_secrets`; placeholders such as `{{credentials.api_key}}` are none. Literal credentials that somebody " +
        "else wrote (by the usual names of headers and parameters, in addresses, by their form) are not read. Left out: `{}` with `override_secrets`, " +
        "otherwise whatever is set in Truto; `jsonencode({})` clears it.",
    ),
  override_secrets: secretJson("override").describe(
    "The secret parts of the override: a JSON object that is merged over `override` when it is sent, for instance with " +
      "`credentials.oauth2.config.client.secret` or `secret_environment_variables`. Sent together with `override`, " +
      "whichever of them changed; what is taken out of it is removed in Truto as well.",
  ),

  id: string()
    .computed()
    .stable()
    .describe(
      "Id of the install, which is also the import id. The integration's id or its name can be used to import as well.",
    ),
  environment_id: string()
    .computed()
    .stable()
    .describe("Id of the environment, which follows from the provider's token."),
  created_at: string().computed().stable().describe("When it was installed, as Truto writes it."),
  updated_at: string()
    .computed()
    .describe("When it was last changed, as Truto writes it. Moves with every change, also of secrets."),
};

export type EnvironmentIntegrationFields = typeof schema;

import { notEmpty } from "../../../checks";
import { boolean, string, withAdditional } from "../../../framework/schema";
import { jsonObject, keysOf, secretJson } from "../fields";
import { INSTALL_DEFAULTS } from "../rules";

// Errors are only for what Truto certainly refuses: what is required cannot be empty, an override is an object
// (docs/apis/truto.md §2.1). Truto documents no lengths.

/** An install of an integration in an environment. */
export const schema = withAdditional(
  {
    // What comes from another object is looked for, not judged by its form: a test may have mocked it.
    integration_id: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Id of the integration to install. An integration can be installed only " +
          "once in an environment. A change replaces the install.",
      ),
    is_enabled: boolean()
      .optionalComputed()
      .stable()
      .describe(
        `Whether accounts can be connected and used. If omitted: \`${String(INSTALL_DEFAULTS.is_enabled)}\` at creation; later, Truto's value is kept.`,
      ),
    show_in_catalog: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether the integration is offered in the catalog. If omitted: " +
          `\`${String(INSTALL_DEFAULTS.show_in_catalog)}\` at creation; later, Truto's value is ` +
          "kept.",
      ),
    override: jsonObject()
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Overrides of the integration's configuration in this environment: a JSON object (use `jsonencode`) with keys " +
          "such as `base_url`, `headers`, `credentials`, `authorization`, `pagination`, `resources` and " +
          "`environment_variables`. Truto always replaces the complete override, so it must contain every overridden " +
          'value. `null`, `{}`, `[]` and `""` are values: they are compared, shown and sent as written (a null slot means ' +
          "the integration's own value, a null header removes the header). An empty object that only leads to a secret, " +
          "such as `credentials = {}`, counts as omitted. Set secrets in `override_secrets`; placeholders such as " +
          "`{{credentials.api_key}}` are not secrets. Literal credentials that another user has set in Truto (recognised " +
          "by usual names of headers and parameters, in URLs, or by form) are not read. If omitted: `{}` with " +
          "`override_secrets`, otherwise Truto's value is kept; `jsonencode({})` clears it.",
      ),
    override_secrets: secretJson("override").describe(
      "Secret parts of the override: a JSON object that is merged over `override` when it is sent, for example " +
        "`credentials.oauth2.config.client.secret` or `secret_environment_variables`. It is sent together with " +
        "`override` when either of them changes. A key that is removed here is removed in Truto as well; " +
        "`jsonencode({})` removes all.",
    ),

    id: string()
      .computed()
      .stable()
      .describe(
        "Id of the install, which is also the import id. An import accepts the integration's id or name as well.",
      ),
    environment_id: string().computed().stable().describe("Id of the environment of the provider's token."),
    created_at: string().computed().stable().describe("Time of installation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe(
        "Time of the last change, as returned by Truto. It changes with every update, including updates of secrets.",
      ),
  },
  keysOf(),
);

export type EnvironmentIntegrationFields = typeof schema;

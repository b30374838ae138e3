import { notEmpty } from "../../../checks";
import { boolean, string, withAdditional } from "../../../framework/schema";
import { jsonObject, keysOf, secretJson } from "../fields";
import { INTEGRATION_DEFAULTS, SHARINGS } from "../rules";

// Errors are only for what Truto certainly refuses: what is required cannot be empty, a configuration is an object
// (docs/apis/truto.md §2.2). Truto documents no lengths.

/** An integration of a team. */
export const schema = withAdditional(
  {
    name: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Slug of the integration, such as `acme-crm`. It is part of OAuth callback URLs and of mappings, so a change " +
          "replaces the integration.",
      ),
    category: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe("Short tag such as `crm`. If omitted, Truto's value is kept."),
    is_beta: boolean()
      .optionalComputed()
      .stable()
      .describe(
        `Whether it is marked as beta. If omitted: \`${String(INTEGRATION_DEFAULTS.is_beta)}\` at creation; later, Truto's value is kept.`,
      ),
    sharing: string(notEmpty)
      .known(SHARINGS)
      .optionalComputed()
      .stable()
      .describe(
        "Whether other teams may use it: `allow`, `ask` (this team is asked) or `deny`. If omitted: " +
          `\`${INTEGRATION_DEFAULTS.sharing}\` at creation; later, Truto's value is kept.`,
      ),
    config_json: jsonObject()
      .required()
      .sentWithCredentials()
      .describe(
        "How Truto connects to the service: a JSON object (use `jsonencode`) with keys such as `label`, `base_url`, " +
          "`credentials`, `authorization`, `pagination` and `resources`. It is the complete configuration: a key that is " +
          'removed here is removed in Truto. `{}`, `[]` and `""` are values. A `null` is sent when the integration is ' +
          "created, and Truto keeps it. An update cannot set a `null`, because Truto then removes the key; so `null` and a " +
          "missing key are compared as equal, and the plan warns of a new `null`. An empty object that only leads to a " +
          "secret, such as `credentials = {}`, counts as omitted. Set secrets in `config_secrets`; placeholders such as " +
          "`{{credentials.api_key}}` are not secrets. Literal credentials that another user has set in Truto (recognised " +
          "by usual names of headers and parameters, in URLs, or by form) are not read.",
      ),
    config_secrets: secretJson("config_json").describe(
      "Secret parts of the configuration: a JSON object that is merged over `config_json` when it is sent, " +
        "for example `credentials.oauth2.config.client.secret`. It is sent together with `config_json` when " +
        "either of them changes. A key that is removed here is removed in Truto as well; " +
        "`jsonencode({})` removes all.",
    ),

    id: string()
      .computed()
      .stable()
      .describe("Id of the integration, which is also the import id. An import accepts the name as well."),
    team_id: string().computed().stable().describe("Id of the team that owns it."),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe(
        "Time of the last change, as returned by Truto. It changes with every update, including updates of secrets.",
      ),
  },
  keysOf({ version: "the provider, which sends it with every update" }),
);

export type IntegrationFields = typeof schema;

import { notEmpty } from "../../../checks";
import { boolean, string } from "../../../framework/schema";
import { jsonObject, secretJson } from "../fields";
import { INTEGRATION_DEFAULTS, SHARINGS } from "../rules";

// Errors are only for what Truto certainly refuses: what is required cannot be empty, a configuration is an object
// (docs/apis/truto.md §2.2). Truto documents no lengths.

/** An integration of a team. */
export const schema = {
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
    .describe("Short tag such as `crm`. Left out: Truto decides, and the plan does not touch it."),
  is_beta: boolean()
    .optionalComputed()
    .stable()
    .describe(
      `Whether it is marked as beta. Left out: \`${String(INTEGRATION_DEFAULTS.is_beta)}\` when it is created, afterwards whatever is set in Truto.`,
    ),
  sharing: string(notEmpty)
    .known(SHARINGS)
    .optionalComputed()
    .stable()
    .describe(
      "Whether other teams may use it: `allow`, `ask` (the team is asked) or `deny`. " +
        `Left out: \`${INTEGRATION_DEFAULTS.sharing}\` when it is created, afterwards whatever is set in Truto.`,
    ),
  config_json: jsonObject()
    .required()
    .sentWithCredentials()
    .describe(
      "How Truto talks to the service: a JSON object (use `jsonencode`) with keys such as `label`, `base_url`, " +
        "`credentials`, `authorization`, `pagination` and `resources`. It is the whole configuration: a key that is taken " +
        'out of it is removed in Truto. `{}`, `[]` and `""` are values. A `null` is sent when the integration is created, and ' +
        "stays; an update cannot set one, because Truto takes such a key away, so that null is compared like no key and a plan " +
        "warns of a new one. An empty object on the way to a secret, such as `credentials = {}`, is like none. Secrets belong " +
        "into `config_secrets`; placeholders such as `{{credentials.api_key}}` are none. Literal credentials that somebody else " +
        "wrote (by the usual names of headers and parameters, in addresses, by their form) are not read.",
    ),
  config_secrets: secretJson("config_json").describe(
    "The secret parts of the configuration: a JSON object that is merged over `config_json` when it is sent, for " +
      "instance with `credentials.oauth2.config.client.secret`. Sent together with `config_json`, whichever of them " +
      "changed; what is taken out of it is removed in Truto as well.",
  ),

  id: string()
    .computed()
    .stable()
    .describe("Id of the integration, which is also the import id. Its name can be used to import as well."),
  team_id: string().computed().stable().describe("Id of the team that owns it."),
  created_at: string().computed().stable().describe("When it was created, as Truto writes it."),
  updated_at: string()
    .computed()
    .describe("When it was last changed, as Truto writes it. Moves with every change, also of secrets."),
};

export type IntegrationFields = typeof schema;

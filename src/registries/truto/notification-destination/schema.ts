import { notEmpty } from "../../../checks";
import { boolean, set, string, withAdditional } from "../../../framework/schema";
import { jsonObject, keysOf, secretJson } from "../fields";
import { DESTINATION_TYPES } from "./rules";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.5). It documents no lengths, and no names of
// events.

/** Where Truto sends its notifications. */
export const schema = withAdditional(
  {
    type: string(notEmpty)
      .known(DESTINATION_TYPES)
      .required()
      .immutable()
      .describe("Kind of receiver: `slack` or `email`. A change replaces the notification destination."),
    label: string()
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe(
        "Name for people. Several destinations may have the same one; an import by label needs one that just one has. If " +
          "omitted, Truto's value is kept.",
      ),
    is_active: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether notifications are sent. If omitted: `true` at creation; later, Truto's value is kept.",
      ),
    event_types: set(string(notEmpty))
      .optionalComputed()
      .stable()
      .immutable()
      .describe(
        "Names of the events to send. Truto documents neither their names nor what a destination without them gets. Its API " +
          "cannot change them, so a change replaces the notification destination. If omitted, Truto decides.",
      ),
    config_json: jsonObject()
      .required()
      .sentWithCredentials()
      .describe(
        "Settings of the receiver: a JSON object (use `jsonencode`). `slack`: `ignored_status_codes` (numbers), or " +
          "`jsonencode({})`. `email`: `to` (required), `cc`, `bcc` (lists of addresses), `subject_prefix`. It is always sent " +
          "complete; a key that is removed here is removed in Truto. `null` and a missing key are compared as equal.",
      ),
    config_secrets: secretJson("config_json").describe(
      "Secret settings: a JSON object that is merged over `config_json` when it is sent. `slack`: `webhook_url`, required " +
        "unless `external_credentials` is `true`. Truto returns the URL in clear; the provider never reads it. It is sent " +
        "together with `config_json` when either of them changes.",
    ),

    id: string()
      .computed()
      .stable()
      .describe(
        "Id of the notification destination, which is also the import id. An import accepts the label as well.",
      ),
    environment_id: string().computed().stable().describe("Id of the environment of the provider's token."),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe(
        "Time of the last change, as returned by Truto. It changes with every update, including updates of secrets.",
      ),
  },
  keysOf(),
);

export type NotificationDestinationFields = typeof schema;

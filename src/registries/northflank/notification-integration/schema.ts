import { notEmpty } from "../../../checks";
import { boolean, integer, object, set, string, withAdditional } from "../../../framework/schema";
import {
  createdAt,
  importId,
  keysOf,
  objectName,
  projectIds,
  secret,
  tagRestrictions,
  teamOf,
  updatedAt,
} from "../fields";
import { NOTIFICATION_TYPES } from "./rules";

/** A notification integration. */
export const schema = withAdditional(
  {
    team_id: teamOf("notification integration"),
    name: objectName().describe("Name, 3 to 39 characters. The id is derived from the name at creation."),
    type: string(notEmpty)
      .known(NOTIFICATION_TYPES)
      .required()
      .immutable()
      .describe(
        "Type of receiver: `RAW_WEBHOOK`, `DISCORD`, `TEAMS` or `TEAMS_WORKFLOWS`. A change replaces the notification integration.",
      ),
    events: set(string(notEmpty))
      .required()
      .describe("Keys of the events to send, such as `trigger:build:failure`."),
    restricted: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether only events of the projects in `projects` are sent. If " +
          "omitted, Northflank decides; its default is all projects.",
      ),
    projects: projectIds()
      .optionalComputed()
      .stable()
      .describe(
        "Ids of the projects whose events are sent. `[]` clears the list. If omitted, Northflank's value is kept.",
      ),
    restrictions: tagRestrictions().describe(
      "Which resources send events. An object without set members counts as omitted. " +
        "Northflank does not return this, so drift cannot be detected.",
    ),

    webhook: string(notEmpty)
      .optional()
      .writeOnly()
      .describe(
        "URL that Northflank calls; required unless `external_credentials` is `true`. Write-only, because it often contains a token.",
      ),
    secret: secret(
      "Secret that is sent to the receiver in the header " +
        "`X-Northflank-Notification-Integration-Token`; `RAW_WEBHOOK`. It can be changed, " +
        "but not cleared.",
    ),

    id: importId("notification_id", " It does not change when a new name changes the `notification_id`."),
    notification_id: string()
      .computed()
      .stable()
      .describe("The notification integration's id in Northflank."),
    status: object({
      disabled: boolean().computed().describe("Whether Northflank has stopped calling the webhook."),
      reason: string().computed().describe("Why Northflank has stopped calling the webhook."),
      time_of_first_failed_request: string()
        .computed()
        .describe("Time since when calls have failed (ISO 8601)."),
      number_of_failed_requests: integer().computed().describe("Number of failed calls."),
    })
      .computed()
      .stable()
      .describe("Whether Northflank still calls the webhook."),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  keysOf({ notification_id: [] }),
);

export type NotificationIntegrationFields = typeof schema;

import { notEmpty } from "../../../checks";
import { boolean, integer, object, set, string } from "../../../framework/schema";
import {
  createdAt,
  importId,
  objectName,
  projectIds,
  secret,
  tagRestrictions,
  teamOf,
  updatedAt,
} from "../fields";
import { NOTIFICATION_TYPES } from "./rules";

/** A notification integration. */
export const schema = {
  team_id: teamOf("notification integration"),
  name: objectName().describe("Name, 3 to 39 characters. The id derives from the first one."),
  type: string(notEmpty)
    .known(NOTIFICATION_TYPES)
    .required()
    .immutable()
    .describe(
      "What receives it: `RAW_WEBHOOK`, `DISCORD`, `TEAMS` or `TEAMS_WORKFLOWS`. A change replaces the notification integration.",
    ),
  events: set(string(notEmpty))
    .required()
    .describe("Keys of the events that are sent, such as `trigger:build:failure`."),
  restricted: boolean()
    .optionalComputed()
    .stable()
    .describe("Whether only events of the named projects are sent. Default: Northflank's, which is all."),
  projects: projectIds()
    .optionalComputed()
    .stable()
    .describe(
      "Ids of the projects whose events are sent. `[]` clears the list. If omitted, Northflank's value is kept.",
    ),
  restrictions: tagRestrictions().describe(
    "For which resources it is; without any set member it is like none. Not returned by Northflank: no drift.",
  ),

  webhook: string(notEmpty)
    .required()
    .writeOnly()
    .describe("Address that is called. Write-only, because it often holds a token."),
  secret: secret(
    "Secret that the receiver gets in the header `X-Northflank-Notification-Integration-Token`; `RAW_WEBHOOK`. It can be " +
      "changed, but not cleared.",
  ),

  id: importId("notification_id", " Stays when a new name changes the `notification_id`."),
  notification_id: string().computed().stable().describe("The notification integration's id in Northflank."),
  status: object({
    disabled: boolean().computed().describe("Whether Northflank has given up calling the webhook."),
    reason: string().computed().describe("Why it has."),
    time_of_first_failed_request: string().computed().describe("Since when calls have failed, in ISO 8601."),
    number_of_failed_requests: integer().computed().describe("How many calls have failed."),
  })
    .computed()
    .stable()
    .describe("Whether the webhook is still called."),
  created_at: createdAt(),
  updated_at: updatedAt(),
};

export type NotificationIntegrationFields = typeof schema;

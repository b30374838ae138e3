import { boolean, type Observed, set, string } from "../../../framework";
import type { NotificationDestination } from "../api/client";
import { dataSourcesOf } from "../collection-data";
import { jsonObject } from "../fields";
import { readableText } from "../json-parts";
import { NOTHING_KNOWN } from "../rules";
import { DESTINATION_CONFIG } from "./rules";

const fields = {
  type: string().computed().describe("Kind of receiver: `slack` or `email`."),
  is_active: boolean().computed().describe("Whether notifications are sent."),
  event_types: set(string()).computed().describe("Names of the events that are sent, if Truto returns them."),
  config_json: jsonObject()
    .computed()
    .describe("Settings of the receiver as a JSON object, without the webhook's URL."),
  environment_id: string().computed().describe("Id of the environment of the provider's token."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

export const dataSources = dataSourcesOf({
  what: "notification destination",
  one: {
    type: "truto_notification_destination",
    description:
      "Looks up a notification destination in the environment of the provider's token, by its id or its label. The " +
      "webhook's URL is never read.",
  },
  all: {
    type: "truto_notification_destinations",
    description:
      "Lists the notification destinations in the environment of the provider's token. Webhook URLs are never read.",
  },
  key: { name: "label", meaning: "Name for people." },
  list: "notification_destinations",
  objects: (api) => api.notificationDestinations,
  keyOf: ({ label }) => label,
  fields,
  observe: (found: NotificationDestination): Observed<typeof fields> => ({
    type: found.type,
    is_active: found.is_active,
    event_types: found.event_types,
    config_json:
      found.config === undefined ? undefined : readableText(found.config, NOTHING_KNOWN, DESTINATION_CONFIG),
    environment_id: found.environment_id,
    created_at: found.created_at,
    updated_at: found.updated_at,
  }),
});

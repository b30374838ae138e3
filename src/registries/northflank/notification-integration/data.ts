import { boolean, set, string } from "../../../framework";
import type { NotificationSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";

/** Fields that the list returns as well. The webhook is left out: it often holds a token. */
const fields = {
  type: read("Type of receiver; also `SLACK`, which cannot be created through the API."),
  disabled: boolean().computed().describe("Whether Northflank has stopped calling the webhook."),
  created_at: read("Time of creation (ISO 8601)."),
  updated_at: read("Time of the last change (ISO 8601)."),
};

const observe = (integration: NotificationSummary) => ({
  type: integration.type,
  disabled: integration.status?.disabled,
  created_at: integration.createdAt,
  updated_at: integration.updatedAt,
});

export const dataSources = dataSourcesOf({
  what: "notification integration",
  one: {
    type: "northflank_notification_integration",
    description: "Looks up a notification integration of Northflank by id or name, without its webhook.",
  },
  all: {
    type: "northflank_notification_integrations",
    description:
      "Lists the notification integrations of a Northflank team or organisation, without their webhooks.",
  },
  id: { name: "notification_id", meaning: "Id of the notification integration in Northflank." },
  list: {
    name: "notification_integrations",
    meaning: "The objects, in Northflank's order, without their events and projects.",
  },
  objects: (api) => api.notifications,
  fields,
  observe,
  more: {
    events: set(string()).computed().describe("Keys of the events that are sent."),
    restricted: boolean().computed().describe("Whether only events of the projects in `projects` are sent."),
    projects: set(string()).computed().describe("Ids of the projects whose events are sent."),
  },
  observeMore: ({ events, restricted, projects }) => ({ events, restricted, projects }),
});

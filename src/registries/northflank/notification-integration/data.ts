import { boolean, set, string } from "../../../framework";
import type { NotificationSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";

/** What the list tells too. The webhook is left out: it often holds a token. */
const fields = {
  type: read("What receives it; also `SLACK`, which cannot be created through the API."),
  disabled: boolean().computed().describe("Whether Northflank has given up calling the webhook."),
  created_at: read("When it was created, in ISO 8601."),
  updated_at: read("When it was last changed, in ISO 8601."),
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
    description: "A notification integration of Northflank, by its id or its name, without its webhook.",
  },
  all: {
    type: "northflank_notification_integrations",
    description:
      "All notification integrations of a team or organisation of Northflank, without their webhooks.",
  },
  id: { name: "notification_id", meaning: "Id of the notification integration in Northflank." },
  list: {
    name: "notification_integrations",
    meaning:
      "All of them, in the order in which Northflank lists them; the list lacks their events and projects.",
  },
  objects: (api) => api.notifications,
  fields,
  observe,
  more: {
    events: set(string()).computed().describe("Keys of the events that are sent."),
    restricted: boolean().computed().describe("Whether only events of the named projects are sent."),
    projects: set(string()).computed().describe("Ids of the projects whose events are sent."),
  },
  observeMore: ({ events, restricted, projects }) => ({ events, restricted, projects }),
});

import {
  boolean,
  defineDataSource,
  exactlyOneOf,
  list,
  object,
  type Observed,
  set,
  string,
} from "../../../framework";
import type { NotificationSummary, Team } from "../api/client";
import { northflank } from "../connection";
import { explained } from "../errors";
import { idOf } from "../lookup";
import { keyFields, lookUp, read, teamField } from "../data";

const WHAT = "notification integration";

/** What the list tells too. The webhook is left out: it often holds a token. */
const told = {
  type: read("What receives it; also `SLACK`, which cannot be created through the API."),
  disabled: boolean().computed().describe("Whether Northflank has given up calling the webhook."),
  created_at: read("When it was created, in ISO 8601."),
  updated_at: read("When it was last changed, in ISO 8601."),
};

const oneSchema = {
  team_id: teamField(),
  notification_id: string()
    .optionalComputed()
    .describe("Id of the notification integration in Northflank. Either this or `name` is given."),
  ...keyFields(WHAT),
  ...told,
  events: set(string()).computed().describe("Keys of the events that are sent."),
  restricted: boolean().computed().describe("Whether only events of the named projects are sent."),
  projects: set(string()).computed().describe("Ids of the projects whose events are sent."),
};

/** One notification integration, by id or by name. */
export const one = defineDataSource({
  type: "northflank_notification_integration",
  description: "A notification integration of Northflank, by its id or its name, without its webhook.",
  connection: northflank,
  schema: oneSchema,
  validate: (config) => exactlyOneOf(config, ["notification_id", "name"]),
  async read(api, { team_id, notification_id, name }, call) {
    const team = team_id ?? api.teamId;
    const key = { idName: "notification_id", id: notification_id, name };
    const { item } = await lookUp({ what: WHAT, team }, api.notifications, key, call);
    const { events, restricted, projects } = item;
    return { ...described(team, item), events, restricted, projects };
  },
});

const allSchema = {
  team_id: teamField(),
  notification_integrations: list(
    object({
      id: read("The import id."),
      notification_id: read("Id of the notification integration in Northflank."),
      name: read("Name."),
      ...told,
    }),
  )
    .computed()
    .describe(
      "All of them, in the order in which Northflank lists them; the list lacks their events and projects.",
    ),
};

/** All notification integrations of a team. The API has no filters. */
export const all = defineDataSource({
  type: "northflank_notification_integrations",
  description:
    "All notification integrations of a team or organisation of Northflank, without their webhooks.",
  connection: northflank,
  schema: allSchema,
  async read(api, { team_id }, call): Promise<Observed<typeof allSchema>> {
    const team = team_id ?? api.teamId;
    const found = await explained({ what: WHAT, team }, () => api.notifications.list(team, call));
    return { notification_integrations: found.map((each) => described(team, each)) };
  },
});

const described = (team: Team, integration: NotificationSummary) => ({
  id: idOf(team, integration.id),
  notification_id: integration.id,
  name: integration.name,
  type: integration.type,
  disabled: integration.status?.disabled,
  created_at: integration.createdAt,
  updated_at: integration.updatedAt,
});

import { notEmpty } from "../../../checks";
import { boolean, defineResource, integer, object, set, string, UNKNOWN, READING } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { objectName, projectIds, tagRestrictions, teamOf } from "../fields";
import { createBody, findRenamed, NAMED_ATTRIBUTES, observe, updateBody } from "./body";
import { findObject, formerIdentity, teamIn } from "../lookup";
import { checkNotificationConfig } from "./rules";

const WHAT = "notification integration";

const schema = {
  team_id: teamOf("notification integration"),
  name: objectName().describe("Name, 3 to 39 characters. The id derives from the first one."),
  type: string(notEmpty)
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
  secret: string(notEmpty)
    .optional()
    .writeOnly()
    .describe(
      "Secret that the receiver gets in the header `X-Northflank-Notification-Integration-Token`; `RAW_WEBHOOK`. It can be " +
        "changed, but not cleared.",
    ),

  id: string()
    .computed()
    .stable()
    .describe(
      "`<team_id>/<notification_id>`, without a team `<notification_id>`: the import id. Stays when a new name changes the " +
        "`notification_id`.",
    ),
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
  created_at: string().computed().stable().describe("When it was created, in ISO 8601."),
  updated_at: string().computed().describe("When it was last changed, in ISO 8601."),
};

export type NotificationIntegrationFields = typeof schema;

/** A notification integration: a webhook that receives events. */
export const northflankNotificationIntegration = defineResource({
  type: "northflank_notification_integration",
  description:
    "A notification integration of [Northflank](https://northflank.com): a webhook that receives events. The webhook and " +
    "its secret are write-only: they are in no plan and no state. Those of Slack cannot be created through the API.",
  connection: northflank,
  schema,
  identity: ["team_id", "notification_id"],
  optionalIdentity: ["team_id"],
  // Whether the id follows a new name is not documented (docs/apis/northflank.md §3.4).
  mutableIdentity: true,
  identityVersion: 1,
  identityUpgrades: {
    0: (stored) => {
      const [team_id, notification_id] = formerIdentity(stored);
      return { team_id, notification_id };
    },
  },
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",

  validate: (config) => checkNotificationConfig(config, READING),

  // Whether the id follows a new name is not documented (docs/apis/northflank.md §3.4).
  plan: ({ prior, planned }) =>
    prior === undefined || planned.name === prior.name ? {} : { planned: { notification_id: UNKNOWN } },

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.notifications, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.notifications, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const end = await created(about(team), api.notifications, { name: desired.name, call }, () =>
      api.notifications.create(team, createBody(desired, credentials), call),
    );
    if ("made" in end) return observe(team, end.made);
    // The list, in which it was found, lacks the events (docs/apis/northflank.md §3.4).
    const whole = await api.notifications.get(team, end.found.id);
    return observe(
      team,
      whole ?? { ...end.found, restricted: undefined, projects: undefined, events: undefined },
    );
  },

  // One request each: the list lacks events and projects, so it cannot stand in for reads (docs/apis/northflank.md
  // §3.4).
  async read(api, state, call) {
    return explained(about(teamIn(api, state)), async () => {
      const found =
        (await findObject(api, api.notifications, state, state.notification_id, call)) ??
        (await findRenamed(api.notifications, state, call));
      return found === undefined ? undefined : observe(found.team, found.item, state);
    });
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, notification_id: key = "" } = prior;
    return explained(about(team), async () => {
      const body = updateBody(prior, changes, credentials);
      if (Object.keys(body).length > 0) await api.notifications.update(team, key, body, call);
      const updated =
        (await api.notifications.get(team, key, call)) ??
        (await findRenamed(api.notifications, { ...prior, name: desired.name }, call))?.item;
      return updated === undefined ? {} : observe(team, updated, prior);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, notification_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.notifications.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

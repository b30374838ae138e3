import { defineResource, READING, UNKNOWN, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, formerIdentity, isJustImported, markersOf, teamIn } from "../lookup";
import { areUnread, markConfigured, markUnread, unreadRestrictions } from "../restrictions";
import { REGISTRY } from "../rules/common";
import { createBody, findRenamed, NAMED_ATTRIBUTES, observe, updateBody } from "./body";
import { checkNotificationConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "notification integration";

const warnings = warningsFor(schema, REGISTRY);

/** A notification integration: a webhook that receives events. */
export const northflankNotificationIntegration = defineResource({
  type: "northflank_notification_integration",
  description:
    "A notification integration of [Northflank](https://northflank.com): a webhook that receives events. The webhook and " +
    "its secret are its credentials. Slack integrations cannot be created through the API.",
  connection: northflank,
  schema,
  identity: ["team_id", "notification_id"],
  optionalIdentity: ["team_id"],
  // Whether the id follows a new name is not documented (docs/apis/northflank.md §3.4).
  mutableIdentity: true,
  identityVersion: 1,
  identityUpgrades: { 0: formerIdentity("notification_id") },
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",
  readMarkers: (api, state, call) =>
    markersOf(api.notifications, teamIn(api, state), state.notification_id, call),

  validate: (config) => [...checkNotificationConfig(config, READING), ...warnings(config)],

  plan: ({ prior, planned, changed, private: kept }) => ({
    // Whether the id follows a new name is not documented (docs/apis/northflank.md §3.4).
    ...(prior === undefined || planned.name === prior.name ? {} : { planned: { notification_id: UNKNOWN } }),
    problems:
      prior !== undefined && changed.has("restrictions") && areUnread(kept) ? [SENT_FOR_CERTAINTY] : [],
  }),

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.notifications, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.notifications, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const body = call.withAdditional(createBody(desired, credentials));
    const end = await created(about(team), api.notifications, { name: desired.name, call }, () =>
      api.notifications.create(team, body, call),
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
    if (isJustImported(state)) markUnread(call.private);
    return explained(about(teamIn(api, state)), async () => {
      const found =
        (await findObject(api, api.notifications, state, state.notification_id, call)) ??
        (await findRenamed(api.notifications, state, call));
      return found === undefined ? undefined : observe(found.team, found.item, state);
    });
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, notification_id: key = "" } = prior;
    markConfigured(call.private, desired.restrictions);
    return explained(about(team), async () => {
      const body = call.withAdditional(updateBody(prior, changes, credentials));
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

const SENT_FOR_CERTAINTY = unreadRestrictions(
  WHAT,
  "The plan therefore shows them as a change, and the update sends them. If they are the same, nothing changes.",
);

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

import { defineResource, PartialWrite, READING, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, formerIdentity, isJustImported, markersOf, teamIn } from "../lookup";
import { markConfigured, markUnread } from "../restrictions";
import { REGISTRY } from "../rules/common";
import {
  createBody,
  identified,
  NAMED_ATTRIBUTES,
  observe,
  secretsOf,
  settingsBody,
  settingsDiffer,
} from "./body";
import { planOf } from "./plan";
import { checkLogSinkConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "log sink";

const warnings = warningsFor(schema, REGISTRY);

/** A log sink: a target that the logs of a team are sent to. */
export const northflankLogSink = defineResource({
  type: "northflank_log_sink",
  description:
    "A log sink of [Northflank](https://northflank.com): a target that receives logs. Secrets are not " +
    "read back, although Northflank returns them. When a log sink is created or its settings change, Northflank sends a test line to the target.",
  connection: northflank,
  schema,
  identity: ["team_id", "log_sink_id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: { 0: formerIdentity("log_sink_id") },
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",
  readMarkers: (api, state, call) => markersOf(api.logSinks, teamIn(api, state), state.log_sink_id, call),

  validate: (config) => [...checkLogSinkConfig(config, READING), ...warnings(config)],

  plan: planOf,

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.logSinks, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.logSinks, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const body = call.withAdditional(createBody(desired, credentials.credentials));
    const end = await created(about(team), api.logSinks, { name: desired.name, call }, () =>
      api.logSinks.create(team, body, secretsOf(desired, credentials.credentials), call),
    );
    const id = "made" in end ? end.made : end.found.id;
    // The answer holds the id alone; whatever fails from here on, the log sink is there.
    try {
      return await explained(about(team), async () => {
        if (desired.paused === true) await api.logSinks.switch(team, id, "pause", call);
        const whole = await api.logSinks.get(team, id, call);
        return whole === undefined ? identified(team, id) : observe(team, whole, desired);
      });
    } catch (thrown) {
      throw new PartialWrite(identified(team, id), thrown);
    }
  },

  // One request each: the list lacks sinkData, so it cannot stand in for reads (docs/apis/northflank.md §3.2).
  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.logSinks, state, state.log_sink_id, call),
    );
    // Right after an import nothing else is known (docs/apis/northflank.md §3.2: no answer holds them).
    if (isJustImported(state)) markUnread(call.private);
    return found === undefined ? undefined : observe(found.team, found.item, state);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, log_sink_id: key = "" } = prior;
    const given = credentials?.credentials;
    markConfigured(call.private, desired.restrictions);
    return explained(about(team), async () => {
      if (given !== undefined || settingsDiffer(new Set(Object.keys(changes)))) {
        const body = call.withAdditional(settingsBody(desired, changes, given));
        await api.logSinks.update(team, key, body, secretsOf(desired, given), call);
      }
      if (changes.paused !== undefined) {
        await api.logSinks.switch(team, key, changes.paused ? "pause" : "resume", call);
      }
      const whole = await api.logSinks.get(team, key, call);
      return whole === undefined ? {} : observe(team, whole, desired);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, log_sink_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.logSinks.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

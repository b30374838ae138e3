import { defineResource, PartialWrite, READING, UNKNOWN, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, markersOf, teamIn } from "../lookup";
import { redactedAddresses } from "../rules/addresses";
import { REGISTRY } from "../rules/common";
import { createBody, identified, NAMED_ATTRIBUTES, observe, secretsOf, updateBody } from "./body";
import { checkAuditLogSinkConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "audit log sink";

const warnings = warningsFor(schema, REGISTRY);

/** An audit log sink: a bucket that the audit log of a team or organisation is exported to. */
export const northflankAuditLogSink = defineResource({
  type: "northflank_audit_log_sink",
  description:
    "An audit log sink of [Northflank](https://northflank.com): a bucket that the audit log is exported to. Northflank " +
    "does not return the secret. Northflank does not document whether entries of the time in which a sink is paused are exported later.",
  connection: northflank,
  schema,
  identity: ["team_id", "audit_log_sink_id"],
  optionalIdentity: ["team_id"],
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",
  readMarkers: (api, state, call) =>
    markersOf(api.auditLogSinks, teamIn(api, state), state.audit_log_sink_id, call),

  validate: (config) => [...checkAuditLogSinkConfig(config, READING), ...warnings(config)],

  plan: ({ config, prior, changed, sendsCredentials }) => ({
    // Pausing and resuming it is what moves its status; a stable one would stay in the state until a refresh.
    ...(changed.has("paused") ? { planned: { status: UNKNOWN } } : {}),
    problems:
      prior === undefined || sendsCredentials || changed.has("sink_data")
        ? redactedAddresses(
            config,
            ["endpoint", "bucket", "path_prefix"].map((name) => ["sink_data", name]),
            READING,
          )
        : [],
  }),

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.auditLogSinks, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.auditLogSinks, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const secrets = secretsOf(desired, credentials.credentials);
    const body = call.withAdditional(createBody(desired, credentials.credentials));
    const end = await created(about(team), api.auditLogSinks, { name: desired.name, call }, () =>
      api.auditLogSinks.create(team, body, secrets, call),
    );
    const id = "made" in end ? end.made : end.found.id;
    // The answer holds the id alone; whatever fails from here on, the audit log sink is there.
    try {
      return await explained(about(team), async () => {
        if (desired.paused === true) await api.auditLogSinks.switch(team, id, "pause", call);
        const whole = await api.auditLogSinks.get(team, id, call);
        return whole === undefined ? identified(team, id) : observe(team, whole);
      });
    } catch (thrown) {
      throw new PartialWrite(identified(team, id), thrown);
    }
  },

  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.auditLogSinks, state, state.audit_log_sink_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, audit_log_sink_id: key = "" } = prior;
    const given = credentials?.credentials;
    const body = call.withAdditional(updateBody(prior, desired, changes, given));
    return explained(about(team), async () => {
      const isSent = Object.keys(body).length > 0;
      const updated = isSent
        ? await api.auditLogSinks.update(team, key, body, secretsOf(desired, given), call)
        : undefined;
      if (changes.paused !== undefined) {
        await api.auditLogSinks.switch(team, key, changes.paused ? "pause" : "resume", call);
      } else if (updated !== undefined) {
        return observe(team, updated);
      }
      const whole = await api.auditLogSinks.get(team, key, call);
      return whole === undefined ? {} : observe(team, whole);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, audit_log_sink_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.auditLogSinks.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

import { defineResource, PartialWrite, READING, UNKNOWN, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findByName, findObject, teamIn } from "../lookup";
import { redactedAddresses } from "../rules/addresses";
import { REGISTRY } from "../rules/common";
import {
  BUCKET_ATTRIBUTES,
  createBody,
  identified,
  NAMED_ATTRIBUTES,
  observe,
  secretsOf,
  updateBody,
} from "./body";
import { checkBackupConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "backup destination";

const warnings = warningsFor(schema, REGISTRY);

/** A backup destination: a bucket that backups are stored in. */
export const northflankBackupDestination = defineResource({
  type: "northflank_backup_destination",
  description:
    "A backup destination of [Northflank](https://northflank.com): a bucket that backups are stored in. Its keys are not read " +
    "back, although Northflank returns them.",
  connection: northflank,
  schema,
  identity: ["team_id", "backup_destination_id"],
  optionalIdentity: ["team_id"],
  // Whether the id follows a new name is not documented (docs/apis/northflank.md §3.3).
  mutableIdentity: true,
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  destroyLoses:
    "removes it and its list of backups from Northflank, so that backups in its bucket can no longer be restored from there; " +
    "whether the objects in the bucket are deleted as well is not documented",

  validate: (config) => [...checkBackupConfig(config, READING), ...warnings(config)],

  plan: ({ config, prior, planned, changed, sendsCredentials }) => ({
    ...(prior === undefined || planned.name === prior.name
      ? {}
      : { planned: { id: UNKNOWN, backup_destination_id: UNKNOWN } }),
    problems:
      prior === undefined || sendsCredentials || BUCKET_ATTRIBUTES.some((name) => changed.has(name))
        ? redactedAddresses(config, [["endpoint"], ["bucket_name"]], READING)
        : [],
  }),

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.backupDestinations, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.backupDestinations, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const secrets = secretsOf(desired, credentials.credentials);
    const body = call.withAdditional(createBody(desired, credentials.credentials));
    const end = await created(about(team), api.backupDestinations, { name: desired.name, call }, () =>
      api.backupDestinations.create(team, body, secrets, call),
    );
    const id = "made" in end ? end.made : end.found.id;
    // Nothing but the id is certain to be in the answer; whatever fails from here on, the backup destination is there.
    try {
      const whole = await explained(about(team), () => api.backupDestinations.get(team, id, call));
      return whole === undefined ? identified(team, id) : observe(team, whole);
    } catch (thrown) {
      throw new PartialWrite(identified(team, id), thrown);
    }
  },

  // One request each: the list lacks the bucket (docs/apis/northflank.md §3.3).
  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.backupDestinations, state, state.backup_destination_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, backup_destination_id: key = "" } = prior;
    const given = credentials?.credentials;
    const body = call.withAdditional(updateBody(desired, changes, given));
    return explained(about(team), async () => {
      if (Object.keys(body).length > 0) {
        await api.backupDestinations.update(team, key, body, secretsOf(desired, given), call);
      }
      const same = await api.backupDestinations.get(team, key, call);
      if (same !== undefined) return observe(team, same);
      const renamed =
        body.name === undefined ? undefined : await findByName(api.backupDestinations, team, body.name, call);
      return renamed === undefined ? {} : observe(team, renamed.item);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, backup_destination_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.backupDestinations.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

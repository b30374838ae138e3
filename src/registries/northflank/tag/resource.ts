import { defineResource, READING, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, teamIn } from "../lookup";
import { REGISTRY } from "../rules/common";
import { createBody, NAMED_ATTRIBUTES, observe, updateBody } from "./body";
import { checkTagConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "tag";

const warnings = warningsFor(schema, REGISTRY);

/** A tag, by which other objects are restricted and workloads are scheduled. */
export const northflankTag = defineResource({
  type: "northflank_tag",
  description:
    "A tag of [Northflank](https://northflank.com): it groups resources, restricts log sinks and notification " +
    "integrations, and says where tagged workloads are scheduled. It holds no secrets.",
  connection: northflank,
  schema,
  identity: ["team_id", "tag_id"],
  optionalIdentity: ["team_id"],
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  creationMarker: "created_at",

  validate: (config) => [...checkTagConfig(config, READING), ...warnings(config)],

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.tags, call),
  preflight: (api, { team_id, name }, call) => nameTaken(about(team_id ?? api.teamId), api.tags, name, call),

  async create(api, { desired }, call) {
    const team = desired.team_id ?? api.teamId;
    const end = await created(about(team), api.tags, { name: desired.name, call }, () =>
      api.tags.create(team, call.withAdditional(createBody(desired)), call),
    );
    return observe(team, "made" in end ? end.made : end.found);
  },

  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.tags, state, state.tag_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item);
  },

  async update(api, { prior, changes }, call) {
    const { team_id: team, tag_id: key = "" } = prior;
    const body = call.withAdditional(updateBody(changes));
    return explained(about(team), async () => {
      if (Object.keys(body).length > 0) await api.tags.update(team, key, body, call);
      const updated = await api.tags.getWhole(team, key, call);
      return updated === undefined ? {} : observe(team, updated);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, tag_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.tags.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

import { defineResource, PartialWrite, READING, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, teamIn } from "../lookup";
import { REGISTRY } from "../rules/common";
import { createBody, identified, NAMED_ATTRIBUTES, observe, updateBody } from "./body";
import { checkSshConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "SSH identity";

const warnings = warningsFor(schema, REGISTRY);

/** An SSH identity: public keys, and what they give access to. */
export const northflankSshIdentity = defineResource({
  type: "northflank_ssh_identity",
  description:
    "An SSH identity of [Northflank](https://northflank.com): public keys, and the projects and tagged resources that they " +
    "give access to. It contains no secrets; a private key is refused.",
  connection: northflank,
  schema,
  identity: ["team_id", "ssh_identity_id"],
  optionalIdentity: ["team_id"],
  importKeys: ["name"],
  inherits: { team_id: "team_id" },

  validate: (config) => [...checkSshConfig(config, READING), ...warnings(config)],

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.sshIdentities, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.sshIdentities, name, call),

  async create(api, { desired }, call) {
    const team = desired.team_id ?? api.teamId;
    const end = await created(about(team), api.sshIdentities, { name: desired.name, call }, () =>
      api.sshIdentities.create(team, call.withAdditional(createBody(desired)), call),
    );
    if ("made" in end) return observe(team, end.made);
    // What the list has of an object is not documented; whatever fails from here on, the SSH identity is there.
    const { id } = end.found;
    try {
      const whole = await explained(about(team), () => api.sshIdentities.get(team, id, call));
      return whole === undefined ? identified(team, id) : observe(team, whole);
    } catch (thrown) {
      throw new PartialWrite(identified(team, id), thrown);
    }
  },

  // One request each: what the list has of an object is not documented (docs/apis/northflank.md §3.6).
  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.sshIdentities, state, state.ssh_identity_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item);
  },

  async update(api, { prior, changes }, call) {
    const { team_id: team, ssh_identity_id: key = "" } = prior;
    const body = call.withAdditional(updateBody(changes));
    return explained(about(team), async () => {
      const updated =
        Object.keys(body).length === 0
          ? await api.sshIdentities.get(team, key, call)
          : await api.sshIdentities.update(team, key, body, call);
      return updated === undefined ? {} : observe(team, updated);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, ssh_identity_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.sshIdentities.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

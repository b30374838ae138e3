import { defineResource, READING, warningsFor } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, formerIdentity, markersOf, teamIn } from "../lookup";
import { redactedAddresses } from "../rules/addresses";
import { REGISTRY } from "../rules/common";
import { createBody, NAMED_ATTRIBUTES, observe, updateBody } from "./body";
import { checkRegistryConfig, CLOUD_BLOCKS, mayHaveBlock } from "./rules";
import { schema } from "./schema";

const WHAT = "registry credential";

const warnings = warningsFor(schema, REGISTRY);

/** Access to a container registry. */
export const northflankRegistryCredential = defineResource({
  type: "northflank_registry_credential",
  description:
    "A registry credential of [Northflank](https://northflank.com): access to a container registry, by user name " +
    "and password or through a cloud provider integration. User name and password are not " +
    "read back, although Northflank may return them.",
  connection: northflank,
  schema,
  identity: ["team_id", "credential_id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: { 0: formerIdentity("credential_id") },
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",
  readMarkers: (api, state, call) =>
    markersOf(api.registryCredentials, teamIn(api, state), state.credential_id, call),

  validate: (config) => [...checkRegistryConfig(config, READING), ...warnings(config)],

  // Only a creation sends the address.
  plan: ({ config, prior }) =>
    prior === undefined ? { problems: redactedAddresses(config, [["registry_url"]], READING) } : {},

  derive: ({ registry_provider: kind }) =>
    typeof kind === "string"
      ? Object.fromEntries(
          CLOUD_BLOCKS.filter((block) => !mayHaveBlock(kind, block)).map((block) => [block, null]),
        )
      : {},

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.registryCredentials, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.registryCredentials, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const body = call.withAdditional(createBody(desired, credentials.credentials));
    const end = await created(about(team), api.registryCredentials, { name: desired.name, call }, () =>
      api.registryCredentials.create(team, body, call),
    );
    if ("made" in end) return observe(team, end.made);
    // The list, in which it was found, lacks the restrictions (docs/apis/northflank.md §3.1).
    const whole = await api.registryCredentials.get(team, end.found.id);
    return observe(team, whole ?? { ...end.found, restrictions: undefined });
  },

  // One request each: the list lacks the restrictions, so it cannot stand in for reads (docs/apis/northflank.md §3.1).
  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.registryCredentials, state, state.credential_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, credential_id: key = "" } = prior;
    const body = call.withAdditional(updateBody(desired, changes, credentials?.credentials));
    return explained(about(team), async () => {
      if (Object.keys(body).length > 0) await api.registryCredentials.update(team, key, body, call);
      const updated = await api.registryCredentials.get(team, key, call);
      return updated === undefined ? {} : observe(team, updated);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, credential_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.registryCredentials.delete(team, key, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

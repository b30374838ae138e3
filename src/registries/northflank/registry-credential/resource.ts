import { isRedacted, notEmpty, withoutCredentials } from "../../../checks";
import { boolean, defineResource, object, string, READING } from "../../../framework";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { objectName, projectIds, teamOf } from "../fields";
import { findObject, formerIdentity, teamIn } from "../lookup";
import { createBody, NAMED_ATTRIBUTES, observe, updateBody } from "./body";
import { redactedAddresses } from "../rules/addresses";
import { integrationReference } from "../rules/fields";
import { checkRegistryConfig, CLOUD_BLOCKS, mayHaveBlock, REGISTRY_PROVIDERS } from "./rules";

const WHAT = "registry credential";

const replaces = " A change replaces the registry credential.";

/** An address that was read lacks the credentials in it: that alone must not replace what is there. */
const isSameButForCredentials = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((isRedacted(a) && withoutCredentials(b) === a) || (isRedacted(b) && withoutCredentials(a) === b));

const schema = {
  team_id: teamOf("registry credential"),
  name: objectName().immutable().describe(`Name, 3 to 39 characters. The id derives from it.${replaces}`),
  registry_provider: string(notEmpty)
    .required()
    .immutable()
    .describe(
      `The kind of registry (\`provider\` in Northflank's API): ${REGISTRY_PROVIDERS.map((each) => `\`${each}\``).join(", ")}.${replaces}`,
    ),
  registry_url: string()
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .immutable()
    .equivalentWhen(isSameButForCredentials)
    .describe(
      `URL of the registry. Default: the provider's own. Credentials that somebody wrote into it are not read: \`REDACTED\` is in their place.${replaces}`,
    ),
  aws: object({
    region: string(notEmpty).required().immutable().describe(`Region of the registry.${replaces}`),
  })
    .optionalComputed()
    .stable()
    .describe("For registries of AWS."),
  gcp: object({
    project_id: string(notEmpty)
      .required()
      .immutable()
      .describe(`Google Cloud project of the registry.${replaces}`),
  })
    .optionalComputed()
    .stable()
    .describe("For registries of Google Cloud."),
  azure: object({
    resource_group: string(notEmpty)
      .required()
      .immutable()
      .describe(`Resource group of the registry.${replaces}`),
  })
    .optionalComputed()
    .stable()
    .describe("For registries of Azure."),
  integration_id: string(integrationReference)
    .optionalComputed()
    .emptyIsNone()
    .stable()
    .immutable()
    .describe(
      "Id of the cloud provider integration that gives access to the registry, with the feature `registry-pull` or " +
        `\`registry-push\`; \`org/<id>\` for one of the organisation. Instead of \`credentials\`.${replaces}`,
    ),
  scope: object({
    pull: boolean().default(false).describe("Whether images may be pulled. Default `false`."),
    push: boolean().default(false).describe("Whether images may be pushed. Default `false`."),
  })
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe("What it may be used for. Needed beside `credentials`, which are sent again when it changes."),
  restrictions: object({
    restricted: boolean().required().describe("Whether only the named projects may use it."),
    projects: projectIds().default([]).describe("Ids of the projects that may use it. Default: none."),
  })
    .optionalComputed()
    .stable()
    .describe("Which projects may use it. If omitted, Northflank's value is kept. Default: all."),

  credentials: object({
    username: string(notEmpty).optional().writeOnly().describe("User name."),
    password: string(notEmpty).optional().writeOnly().describe("Password or token."),
  })
    .optional()
    .writeOnly()
    .describe("User name and password of the registry. Needed unless `integration_id` gives access."),

  id: string()
    .computed()
    .stable()
    .describe("`<team_id>/<credential_id>`, without a team `<credential_id>`: the import id."),
  credential_id: string().computed().stable().describe("The registry credential's id in Northflank."),
  created_at: string().computed().stable().describe("When it was created, in ISO 8601."),
  updated_at: string().computed().describe("When it was last changed, in ISO 8601."),
};

export type RegistryCredentialFields = typeof schema;

/** Access to a container registry. */
export const northflankRegistryCredential = defineResource({
  type: "northflank_registry_credential",
  description:
    "A registry credential of [Northflank](https://northflank.com): access to a container registry, by user name and " +
    "password or through a cloud provider integration. Both are write-only: they are in no plan and no state, and are " +
    "not read back, although Northflank may return them.",
  connection: northflank,
  schema,
  identity: ["team_id", "credential_id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: {
    0: (stored) => {
      const [team_id, credential_id] = formerIdentity(stored);
      return { team_id, credential_id };
    },
  },
  importKeys: ["name"],
  inherits: { team_id: "team_id" },
  changeMarker: "updated_at",
  creationMarker: "created_at",

  validate: (config) => checkRegistryConfig(config, READING),

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
    const end = await created(about(team), api.registryCredentials, { name: desired.name, call }, () =>
      api.registryCredentials.create(team, createBody(desired, credentials.credentials), call),
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
    const body = updateBody(desired, changes, credentials?.credentials);
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

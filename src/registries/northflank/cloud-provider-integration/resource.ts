import { defineResource, Failure, type Problem, READING, warningsFor } from "../../../framework";
import { isStatus } from "../api/refusals";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, formerIdentity, isJustImported, teamIn } from "../lookup";
import { REGISTRY } from "../rules/common";
import { createBody, legacyBody, NAMED_ATTRIBUTES, observe, patchBody, REPLACED_BY_LEGACY } from "./body";
import { checkCloudConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "cloud provider integration";

const warnings = warningsFor(schema, REGISTRY);

/** A cloud provider integration: the account's access to a cloud ("provider link" in the product). */
export const northflankCloudProviderIntegration = defineResource({
  type: "northflank_cloud_provider_integration",
  description:
    "A cloud provider integration of [Northflank](https://northflank.com): access to a cloud account. If another " +
    "user replaces the credentials, Northflank reports it only if the integration was recreated.",
  connection: northflank,
  schema,
  identity: ["team_id", "integration_id"],
  optionalIdentity: ["team_id"],
  identityVersion: 1,
  identityUpgrades: { 0: formerIdentity("integration_id") },
  importKeys: ["name"],
  creationMarker: "created_at",
  inherits: { team_id: "team_id" },

  validate: (config) => [...checkCloudConfig(config, READING), ...warnings(config)],

  // The older form of the update cannot change everything (docs/apis/northflank.md §2.5).
  plan: ({ prior, planned, sendsCredentials }) => ({
    ...(prior !== undefined && planned.update_method === "post" ? { replace: REPLACED_BY_LEGACY } : {}),
    ...(prior === undefined && typeof planned.cloud_provider === "string" && planned.cloud_provider !== "byok"
      ? { planned: { byok: null } }
      : {}),
    problems: sendsCredentials ? [] : modeWithoutCredentials(prior?.aws, planned.aws),
  }),

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.cloudIntegrations, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.cloudIntegrations, name, call),

  async create(api, { desired, credentials }, call) {
    const team = desired.team_id ?? api.teamId;
    const { cloudIntegrations } = api;
    const body = call.withAdditional(createBody(desired, credentials.credentials));
    const end = await created(about(team), cloudIntegrations, { name: desired.name, call }, () =>
      cloudIntegrations.create(team, body, call),
    );
    if ("made" in end) return observe(team, end.made, desired.update_method);
    const whole = await cloudIntegrations.getWhole(team, end.found.id);
    return observe(team, whole ?? end.found, desired.update_method);
  },

  async read(api, state, call) {
    const { cloudIntegrations } = api;
    // The list lacks what only a read of its own brings.
    const objects = isJustImported(state)
      ? { ...cloudIntegrations, get: cloudIntegrations.getWhole }
      : cloudIntegrations;
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, objects, state, state.integration_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item, state.update_method);
  },

  async update(api, { prior, desired, changes, credentials }, call) {
    const { team_id: team, integration_id: key = "" } = prior;
    const request =
      desired.update_method === "post"
        ? {
            method: "post" as const,
            body: call.withAdditional(legacyBody(changes, credentials?.credentials)),
          }
        : {
            method: "patch" as const,
            body: call.withAdditional(patchBody(prior, changes, credentials?.credentials)),
          };
    // What only says how to send changes is none itself; an empty body is not documented (docs/apis/northflank.md §6).
    if (Object.keys(request.body).length === 0) return {};
    const updated = await explained(about(team), () =>
      served(request.method, () => api.cloudIntegrations.update(team, key, request, call)),
    );
    const whole =
      updated ?? (await explained(about(team), () => api.cloudIntegrations.getWhole(team, key, call)));
    return whole === undefined ? {} : observe(team, whole, desired.update_method);
  },

  async delete(api, state, call) {
    const { team_id: team, integration_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.cloudIntegrations.delete(team, key, call));
  },
});

/** Credentials that stay behind belong to the former mode. */
function modeWithoutCredentials(prior: unknown, planned: unknown): readonly Problem[] {
  const [before, after] = [modeIn(prior), modeIn(planned)];
  if (before === undefined || after === undefined || before === after) return [];
  return [
    {
      severity: "warning",
      at: ["aws", "authentication_mode"],
      summary: "authentication_mode changes without new credentials",
      detail:
        `authentication_mode changes from ${before} to ${after}, but this plan sends no credentials. Set ` +
        "the credentials of the new mode. If credentials_version is set, change it as well.",
    },
  ];
}

const modeIn = (aws: unknown): string | undefined => {
  const mode =
    typeof aws === "object" && aws !== null && "authentication_mode" in aws
      ? aws.authentication_mode
      : undefined;
  return typeof mode === "string" ? mode : undefined;
};

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

/**
 * One of the two forms of the update may not be served; there is no fallback to the other (docs/apis/northflank.md §0).
 */
async function served<T>(method: "patch" | "post", update: () => Promise<T>): Promise<T> {
  try {
    return await update();
  } catch (thrown) {
    if (!isStatus(thrown, 405)) throw thrown;
    throw new Failure({
      at: ["update_method"],
      summary: `Northflank does not support update_method ${method}`,
      detail: `${thrown.message} Set update_method = "${method === "patch" ? "post" : "patch"}". Nothing was changed.`,
    });
  }
}

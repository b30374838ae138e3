import {
  defineResource,
  Failure,
  PartialWrite,
  READING,
  type ResourceCall,
  UNKNOWN,
  warningsFor,
} from "../../../framework";
import type { Team, WorkloadIdentity } from "../api/client";
import { northflank } from "../connection";
import { created, nameKey, nameTaken, reachable } from "../create";
import { deleted } from "../delete";
import { type Asked, explained } from "../errors";
import { findObject, teamIn } from "../lookup";
import { REGISTRY } from "../rules/common";
import { createBody, identified, NAMED_ATTRIBUTES, needsInstalling, observe, updateBody } from "./body";
import { installed, isPending, reasons, removed } from "./installation";
import { checkIdentityConfig } from "./rules";
import { schema } from "./schema";

const WHAT = "workload identity";

/** What an installation results in, each with the attribute that has it of an existing role. */
const RESULTS = [
  ["arn", "existing_role_arn"],
  ["audience", "existing_role_audience"],
  ["impersonation_url", "existing_role_impersonation_url"],
] as const;

const warnings = warningsFor(schema, REGISTRY);

/** A workload identity: access to a cloud or to Northflank for workloads, without keys. */
export const northflankWorkloadIdentity = defineResource({
  type: "northflank_workload_identity",
  description:
    "A workload identity of [Northflank](https://northflank.com): workloads get access to a cloud, or to Northflank's API, " +
    "without keys. It contains no secrets. Northflank installs it in the cloud in the background; an apply waits for that.",
  connection: northflank,
  schema,
  identity: ["team_id", "workload_identity_id"],
  optionalIdentity: ["team_id"],
  importKeys: ["name"],
  inherits: { team_id: "team_id" },

  validate: (config) => [...checkIdentityConfig(config, READING), ...warnings(config)],

  plan({ prior, planned, changed }) {
    if (prior === undefined) return {};
    const isInstalledAgain = needsInstalling(prior, planned.no_install);
    const hasFailed = isInstalledAgain && prior.status === "error";
    const mayInstall = prior.status !== "applied" && (isInstalledAgain || changed.size > 0);
    const later = RESULTS.filter(
      ([result, role]) => changed.has(role) || (mayInstall && prior[result] === undefined),
    );
    return {
      planned: {
        ...(isInstalledAgain ? { status_updated_at: UNKNOWN, errors: UNKNOWN } : {}),
        // A plan in which nothing but unknown values differs changes nothing.
        ...(hasFailed ? { status: "applied" } : {}),
        ...Object.fromEntries(later.map(([result]) => [result, UNKNOWN])),
      },
      problems: hasFailed
        ? [
            {
              severity: "warning",
              at: ["status"],
              summary: `The workload identity ${JSON.stringify(prior.name)} is not installed`,
              detail: `${reasons({ errors: prior.errors ?? [] })} It is installed again by this plan.`,
            },
          ]
        : [],
    };
  },

  naturalKey: nameKey,
  reach: (api, { team_id }, call) => reachable(about(team_id ?? api.teamId), api.workloadIdentities, call),
  preflight: (api, { team_id, name }, call) =>
    nameTaken(about(team_id ?? api.teamId), api.workloadIdentities, name, call),

  async create(api, { desired }, call) {
    const team = desired.team_id ?? api.teamId;
    const { no_install: noInstall = false } = desired;
    const body = call.withAdditional(createBody(desired));
    const end = await created(about(team), api.workloadIdentities, { name: desired.name, call }, () =>
      api.workloadIdentities.create(team, body, { noInstall }, call),
    );
    const id = "made" in end ? end.made : end.found.id;
    const look = () => api.workloadIdentities.get(team, id, call);
    // Nothing but the id is certain to be in the answer; whatever fails from here on, the workload identity is there.
    let whole: WorkloadIdentity | undefined;
    try {
      whole = await explained(about(team), () => (noInstall ? look() : installed(look, {}, call)));
    } catch (thrown) {
      throw new PartialWrite(identified(team, id), thrown);
    }
    if (whole === undefined) return identified(team, id);
    return noInstall ? observe(team, whole, noInstall) : ended(team, whole, call);
  },

  // One request each: what the list has of an object is not documented (docs/apis/northflank.md §3.5).
  async read(api, state, call) {
    const found = await explained(about(teamIn(api, state)), () =>
      findObject(api, api.workloadIdentities, state, state.workload_identity_id, call),
    );
    return found === undefined ? undefined : observe(found.team, found.item, state.no_install);
  },

  async update(api, { prior, desired, changes }, call) {
    const { team_id: team, workload_identity_id: key = "" } = prior;
    const { no_install: noInstall = false } = desired;
    const body = call.withAdditional(updateBody(prior, desired, changes));
    const look = () => api.workloadIdentities.get(team, key, call);
    return explained(about(team), async () => {
      const updated =
        Object.keys(body).length === 0
          ? await look()
          : await api.workloadIdentities.update(team, key, body, { noInstall }, call);
      if (updated === undefined) return {};
      if (noInstall || body.spec === undefined) return observe(team, updated, noInstall);
      const whole = await installed(look, { first: updated, before: prior.status }, call);
      return whole === undefined ? {} : ended(team, whole, call);
    });
  },

  async delete(api, state, call) {
    const { team_id: team, workload_identity_id: key = "" } = state;
    await deleted(about(team), state.name, () => api.workloadIdentities.delete(team, key, call));
    const look = () => api.workloadIdentities.get(team, key, call);
    await explained(about(team), () => removed(look, state.name, call));
  },
});

const about = (team: string | undefined): Asked => ({ what: WHAT, team, attributes: NAMED_ATTRIBUTES });

/** How an installation ended. One that failed leaves the identity without its role: what uses it must not go on. */
function ended(team: Team, identity: WorkloadIdentity, call: Pick<ResourceCall, "warn">) {
  const seen = observe(team, identity);
  const title = `the workload identity ${JSON.stringify(identity.name)}`;
  if (identity.status === "error") {
    throw new PartialWrite(
      seen,
      new Failure({
        summary: `Northflank could not install ${title}`,
        detail: `${reasons(identity)} It exists in Northflank with the status error. Correct the cause and apply again.`,
      }),
    );
  }
  if (isPending(identity.status, 0)) {
    call.warn({
      at: ["status"],
      summary: `Northflank has not yet installed ${title}`,
      detail: `Its status is ${identity.status ?? ""}. A later plan or refresh reads the result; to wait longer, increase timeouts.`,
    });
  }
  return seen;
}

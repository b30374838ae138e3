import { canonicalJson, type Changes, type Desired, type Observed, type State } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  CreateWorkloadIdentityBody,
  IdentityProviderBody,
  IdentityRestrictions,
  Team,
  UpdateWorkloadIdentityBody,
  WorkloadIdentity,
} from "../api/client";
import { compact } from "../api/read";
import { accessBody, observedAccess } from "../access";
import type { Attributes } from "../errors";
import { idOf } from "../lookup";
import { IDENTITY_MEMBERS, PROVIDER_MEMBERS } from "./rules";
import type { WorkloadIdentityFields } from "./schema";

type Fields = WorkloadIdentityFields;

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: ["name", "description", "priority", "provider_type", "restrictions", ...IDENTITY_MEMBERS],
  nested: { restrictions: ["projects", "tags", "workload_types"] },
  around: ["spec", "provider"],
  renamed: { type: "provider_type", provider: "provider_type" },
};

export const createBody = (desired: Desired<Fields>): CreateWorkloadIdentityBody => ({
  name: desired.name,
  description: desired.description,
  priority: desired.priority,
  spec: {
    providerLinkId: desired.provider_link_id,
    roleMode: desired.role_mode,
    providerSetupMode: desired.provider_setup_mode,
    provider: { ...providerBody(desired), roleName: desired.role_name, rolePath: desired.role_path },
    restrictions: restrictionsBody(desired),
  },
});

/** Those attributes of `provider` that PATCH takes. */
const CHANGEABLE = PROVIDER_MEMBERS.filter((name) => name !== "role_name" && name !== "role_path");

/** Whether it was not installed, and now has to be. */
export const needsInstalling = (
  prior: Pick<State<Fields>, "status" | "no_install">,
  noInstall: unknown,
): boolean =>
  noInstall !== true &&
  (prior.status === "error" ||
    (prior.no_install === true && ["unapplied", "outdated"].includes(prior.status ?? "")));

/**
 * What differs; without members when nothing does. `provider` and `restrictions` always whole: whether a part would join
 * what is stored is not documented (docs/apis/northflank.md §3.5). What was not installed goes along with `provider`.
 */
export function updateBody(
  prior: State<Fields>,
  desired: Desired<Fields>,
  changes: Changes<Fields>,
): UpdateWorkloadIdentityBody {
  const isProviderSent =
    needsInstalling(prior, desired.no_install) ||
    CHANGEABLE.some((name) => Object.keys(changes).includes(name));
  const spec = {
    ...(isProviderSent ? { provider: providerBody(desired) } : {}),
    ...(changes.restrictions === undefined ? {} : { restrictions: restrictionsBody(desired) }),
  };
  return {
    ...(changes.description === undefined ? {} : { description: changes.description }),
    ...(changes.priority === undefined ? {} : { priority: changes.priority }),
    ...(Object.keys(spec).length === 0 ? {} : { spec }),
  };
}

const providerBody = (desired: Desired<Fields>): IdentityProviderBody => ({
  type: desired.provider_type,
  policyDocument: desired.policy_document === undefined ? undefined : JSON.parse(desired.policy_document),
  existingRoleArn: desired.existing_role_arn,
  permissions: desired.permissions,
  existingRoleAudience: desired.existing_role_audience,
  existingRoleImpersonationUrl: desired.existing_role_impersonation_url,
  roleId: desired.role_id,
  scope: desired.scope,
});

/** Without empty members: they ask for nothing. */
function restrictionsBody({ restrictions = NOTHING }: Desired<Fields>): IdentityRestrictions {
  return compact({ ...accessBody(restrictions), workloadTypes: restrictions.workload_types });
}

/** Northflank's schema demands the object, and none of its members. */
const NOTHING = { projects: undefined, tags: undefined, workload_types: undefined };

/** All that a create says of a workload identity. */
export const identified = (team: Team, id: string): Observed<Fields> => ({
  id: idOf(team, id),
  team_id: team ?? null,
  workload_identity_id: id,
});

/**
 * What Northflank says a workload identity is.
 *
 * @param noInstall - only we know it; after an import it has its default, so that no plan differs
 */
export const observe = (
  team: Team,
  identity: WorkloadIdentity,
  noInstall: State<Fields>["no_install"] | undefined = false,
): Observed<Fields> => ({
  ...answerOf(identity),
  ...identified(team, identity.id),
  name: identity.name,
  ...observed(identity),
  no_install: noInstall,
});

/** The attributes that the data source has as well. Blocks are objects always: a configuration may have an empty one. */
export const observed = ({ provider, restrictions, ...identity }: WorkloadIdentity) => ({
  description: identity.description ?? null,
  priority: identity.priority ?? null,
  provider_type: provider.type,
  provider_link_id: identity.providerLinkId ?? null,
  role_mode: identity.roleMode ?? null,
  provider_setup_mode: identity.providerSetupMode ?? null,
  policy_document: provider.policyDocument === undefined ? null : canonicalJson(provider.policyDocument),
  role_name: provider.roleName ?? null,
  role_path: provider.rolePath ?? null,
  existing_role_arn: provider.existingRoleArn ?? null,
  permissions: provider.permissions ?? null,
  existing_role_audience: provider.existingRoleAudience ?? null,
  existing_role_impersonation_url: provider.existingRoleImpersonationUrl ?? null,
  role_id: provider.roleId ?? null,
  scope: provider.scope ?? null,
  restrictions: {
    ...observedAccess(restrictions),
    workload_types: restrictions.workloadTypes ?? null,
  },
  arn: provider.arn ?? null,
  audience: provider.audience ?? null,
  impersonation_url: provider.impersonationUrl ?? null,
  status: identity.status ?? null,
  status_updated_at: identity.statusUpdatedAt ?? null,
  errors: identity.errors,
});

import type { NorthflankSettings } from "../settings";
import type { Spec, WorkloadIdentity } from "./workload-identity";

// What runs in the background: the installation of a workload identity in its cloud, and its removal
// (docs/apis/northflank.md §3.5). Reads move it on, so that no test depends on time.

type Status = WorkloadIdentity["state"]["status"];

const PENDING: readonly Status[] = ["installing", "updating", "deleting"];

/** A created or changed one: its installation begins, unless it is not wanted. */
export function begun(
  identity: Omit<WorkloadIdentity, "state" | "readsLeft">,
  { isNew, noInstall, now }: { readonly isNew: boolean; readonly noInstall: boolean; readonly now: string },
  { identityInstall, identityReads }: NorthflankSettings,
): WorkloadIdentity {
  const isLeft = noInstall || identityInstall === "none";
  const [left, running]: readonly [Status, Status] = isNew
    ? ["unapplied", "installing"]
    : ["outdated", "updating"];
  const status = isLeft ? left : running;
  return { ...identity, state: { status, updatedAt: now, errors: [] }, readsLeft: identityReads };
}

/** The same as it is after one more read; undefined: it is gone. */
export function readOnceMore(
  identity: WorkloadIdentity,
  now: string,
  { identityInstall }: NorthflankSettings,
): WorkloadIdentity | undefined {
  const { status } = identity.state;
  if (!PENDING.includes(status)) return identity;
  if (identity.readsLeft > 0) return { ...identity, readsLeft: identity.readsLeft - 1 };
  if (status === "deleting") return undefined;
  if (identityInstall === "error") {
    return { ...identity, state: { status: "error", updatedAt: now, errors: [REFUSED] } };
  }
  return {
    ...identity,
    spec: { ...identity.spec, provider: { ...identity.spec.provider, ...computed(identity) } },
    state: { status: "applied", updatedAt: now, errors: [] },
  };
}

const REFUSED = "The cloud refused the role: access denied.";

/** What an installed one has. */
function computed({ id, spec }: WorkloadIdentity): object {
  const { provider, roleMode } = spec;
  const isManaged = roleMode === "managed";
  switch (provider.type) {
    case "aws":
      return { arn: isManaged ? roleArn(id, provider) : provider.existingRoleArn };
    case "gcp":
      return {
        audience: isManaged
          ? `//iam.googleapis.com/projects/0/locations/global/workloadIdentityPools/${id}`
          : provider.existingRoleAudience,
        impersonationUrl: isManaged
          ? `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${id}@acme.iam.gserviceaccount.com:generateAccessToken`
          : provider.existingRoleImpersonationUrl,
      };
    default:
      return {};
  }
}

function roleArn(id: string, { roleName, rolePath }: Spec["provider"]): string {
  const path = typeof rolePath === "string" ? rolePath : "/";
  return `arn:aws:iam::000000000000:role${path}${typeof roleName === "string" ? roleName : `northflank-${id}`}`;
}

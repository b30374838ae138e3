import { type Call, Failure } from "../../framework";
import type { FruxonClient } from "./api/client";
import { explained } from "./errors";

/**
 * The tenant of an object.
 *
 * @throws Failure when neither the object nor the provider names one
 */
export function tenantOrDefault(api: FruxonClient, named: string | undefined): string {
  const tenant = named ?? api.tenant;
  if (tenant !== undefined) return tenant;
  throw new Failure({
    at: ["tenant"],
    summary: "No Fruxon tenant is set",
    detail:
      "Every object belongs to a tenant (workspace). Set tenant here or in the provider's fruxon block, or the environment " +
      "variable FRUXON_TENANT, to the workspace's slug.",
  });
}

/** Right after an import: nothing in the state but the identity. */
export const isImported = (state: { readonly display_name?: string | undefined }): boolean =>
  state.display_name === undefined;

/** Looks whether the tenant can be reached with the token; asks once for each tenant. */
export const reachable = (api: FruxonClient, tenant: string, call: Call): Promise<void> =>
  explained(api, { tenant, object: "anything", scope: "integrations:read" }, () =>
    api.confirmReached(tenant, call),
  );

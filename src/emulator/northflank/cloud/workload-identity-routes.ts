import type { NorthflankContext } from "../context";
import { CLOUD_PERMISSIONS } from "../permissions";
import { refusal } from "../refusal";
import { existing } from "../routes/preconditions";
import { answerData, answerNothing, type Operation, type Request } from "../routes/operations";
import { put } from "../store";
import type { Entity } from "../state";

const PROVIDER = "/cloud-providers/integrations/:integrationId/workload-identity-provider";

/**
 * Status and installation of a cloud's workload identity provider (docs/apis/northflank.md §2.1, newest generation
 * only). The permissions are not documented; those of reading and of updating the integration are ours.
 */
export function identityProviderOperations({ settings }: NorthflankContext): Operation[] {
  const stored = (c: Request, { cloudIntegrations }: Entity) => {
    if (settings().generation !== "newest") throw refusal(404, "Not found.");
    return existing(cloudIntegrations, c.req.param("integrationId"), "Integration");
  };
  return [
    {
      method: "GET",
      path: PROVIDER,
      permission: CLOUD_PERMISSIONS.get,
      run: (c, entity) => answerData(c, { status: stored(c, entity).item.workloadIdentityProvider }),
    },
    {
      method: "POST",
      path: `${PROVIDER}/install`,
      permission: CLOUD_PERMISSIONS.update,
      run(c, entity) {
        const { item, secrets } = stored(c, entity);
        put(entity.cloudIntegrations, { item: { ...item, workloadIdentityProvider: "installed" }, secrets });
        return answerNothing(c);
      },
    },
  ];
}

import type { Call, Problem } from "../../../framework";
import type { Mapping, TrutoClient } from "../api/client";
import { findInstall } from "../environment-unified-model/find";
import { namedBy } from "../mapping-rows";

/** Names in an import id, after the unified model. */
export const IMPORT_KEY = "unified_model/resource_name/integration_name/method_name";

/**
 * The import id is the mapping's id, or the install (its id, or its model's id or name) and the names, with `/` between them.
 */
export async function findForImport(
  api: TrutoClient,
  given: string,
  call: Call,
): Promise<Mapping | undefined> {
  const named = namedBy(given, IMPORT_KEY);
  if ("id" in named) return api.environmentUnifiedModelMappings.getFresh(named.id, call);
  const install = await findInstall(api, named.model, call);
  return install && api.environmentUnifiedModelMappings.find(install.id, named.names, call);
}

/** A warning: whether the creation is ever carried out, a plan does not know. The id of the model is easily taken for it. */
export const unknownInstall = (id: string): Problem => ({
  at: ["environment_unified_model_id"],
  severity: "warning",
  summary: "Truto has no install of a unified model with this id",
  detail:
    `${JSON.stringify(id)} does not exist, or is not in the environment of the token. The creation will fail. Set the id of an ` +
    "integrations_truto_environment_unified_model, not the id of the unified model; the data source of this name looks it up by " +
    "the name of the unified model.",
});

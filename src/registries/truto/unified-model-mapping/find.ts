import type { Call } from "../../../framework";
import type { Mapping, TrutoClient, UnifiedModel } from "../api/client";
import { namedBy } from "../mapping-rows";
import { UUID } from "../rules";

/** Names in an import id, after the unified model. */
export const IMPORT_KEY = "unified_model/resource_name/integration_name/method_name";

/** The import id is the mapping's id, or the model (its id or its name) and the names, with `/` between them. */
export async function findForImport(
  api: TrutoClient,
  given: string,
  call: Call,
): Promise<Mapping | undefined> {
  const named = namedBy(given, IMPORT_KEY);
  if ("id" in named) return api.unifiedModelMappings.getFresh(named.id, call);
  const { model, names } = named;
  const id = UUID.test(model.toLowerCase()) ? model.toLowerCase() : (await modelNamed(api, model, call))?.id;
  return id === undefined ? undefined : api.unifiedModelMappings.find(id, names, call);
}

/** The team's own model has priority over one of Truto's of the same name. */
async function modelNamed(api: TrutoClient, name: string, call: Call): Promise<UnifiedModel | undefined> {
  const found = await api.unifiedModels.named(name, call);
  if (found.length < 2) return found[0];
  const { team_id } = await api.tokenScope(call);
  return found.find((model) => model.team_id === team_id) ?? found[0];
}

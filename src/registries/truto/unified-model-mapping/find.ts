import { type Call, Failure } from "../../../framework";
import type { Mapping, MappingNames, TrutoClient, UnifiedModel } from "../api/client";
import { UUID } from "../rules";

/** Names in an import id, after the unified model. */
export const IMPORT_KEY = "unified_model/resource_name/integration_name/method_name";

/** The import id is the mapping's id, or the model (its id or its name) and the names, with `/` between them. */
export async function findForImport(
  api: TrutoClient,
  given: string,
  call: Call,
): Promise<Mapping | undefined> {
  const id = given.toLowerCase();
  if (UUID.test(id)) return api.unifiedModelMappings.getFresh(id, call);
  const [model = "", resource_name = "", integration_name = "", method_name = "", ...more] = given.split("/");
  if (method_name === "" || more.length > 0) {
    throw new Failure({
      summary: `${JSON.stringify(given)} names no mapping`,
      detail: `The import id is the id of the mapping (a UUID), or ${IMPORT_KEY}, with the id or the name of the model.`,
    });
  }
  return byNames(api, model, { resource_name, integration_name, method_name }, call);
}

async function byNames(
  api: TrutoClient,
  model: string,
  names: MappingNames,
  call: Call,
): Promise<Mapping | undefined> {
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

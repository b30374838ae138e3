import type { Call, Problem } from "../../../framework";
import { createdOrFound } from "../../common/creation";
import { eventually } from "../../common/polling";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { Mapping, MappingNames, MappingSummary, TrutoClient } from "../api/client";
import { mayBeTakenName } from "../api/refusals";
import { explained } from "../errors";
import { type JsonObject, sameFree, UUID } from "../rules";
import { ABOUT } from "./body";

/** What is known at plan to stand against the creation of a mapping. */
export async function creationProblems(
  api: TrutoClient,
  parentId: string,
  names: MappingNames,
  call: Call,
): Promise<readonly Problem[]> {
  // Truto refuses to look for what is no id at all (docs/apis/truto.md §1).
  if (!UUID.test(parentId)) return [unusualId(parentId)];
  const existing = await explained(ABOUT, () => api.unifiedModelMappings.lately(parentId, names, call));
  return existing === undefined ? [] : [takenNow(takenBy(existing))];
}

/** Also a warning, and not said of a configuration: a test may have mocked the object that the id comes from. */
const unusualId = (given: string): Problem => ({
  at: ["unified_model_id"],
  severity: "warning",
  summary: "Unusual unified_model_id",
  detail:
    `Truto's ids are UUIDs in lower case. Given: ${JSON.stringify(given)}. The creation will probably fail. The data source ` +
    "integrations_truto_unified_model looks up a unified model by name.",
});

const takenBy = ({ id, resource_name, integration_name, method_name }: MappingSummary): Taken => ({
  at: ["method_name"],
  summary: "The unified model already has a mapping of this method",
  there: `The mapping of ${resource_name}.${method_name} for ${integration_name} has the id ${id}.`,
  key: "method_name",
  importId: id,
});

/**
 * Creates a mapping that does not exist. One whose answer was lost is found by its names, which were free just before.
 *
 * @throws KeyTaken
 */
export async function createNew(
  api: TrutoClient,
  parentId: string,
  body: MappingNames & { readonly config: JsonObject },
  call: Call,
): Promise<Mapping> {
  const find = (options: Parameters<typeof api.unifiedModelMappings.find>[2]) =>
    api.unifiedModelMappings.find(parentId, body, options);
  return explained(ABOUT, async () => {
    const known = await api.unifiedModelMappings.lately(parentId, body, call);
    // What the list has may be gone by now.
    const existing = known === undefined ? undefined : await find(call);
    if (existing !== undefined) throw takenAtLast(takenBy(existing));
    return createdOrFound(() => api.unifiedModelMappings.create(parentId, body, call), call, {
      what: "mapping",
      async find(uncut, lost) {
        const found = await eventually(() => find(uncut));
        if (found === undefined || !sameFree(found.config ?? body.config, body.config)) throw lost;
        return found;
      },
      async refused(thrown) {
        const owner = mayBeTakenName(thrown) ? await find(call) : undefined;
        throw owner === undefined ? thrown : takenAtLast(takenBy(owner));
      },
    });
  });
}

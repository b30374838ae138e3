import type { Call, Problem } from "../../../framework";
import { type Taken, takenNow } from "../../common/taken";
import type { EnvironmentUnifiedModel, EnvironmentUnifiedModelBody, TrutoClient } from "../api/client";
import { explained } from "../errors";
import type { InstallKind } from "../installing";
import { UUID } from "../rules";
import { ABOUT } from "./body";

const LOOK_UP = "The data source integrations_truto_unified_model looks up a unified model by name.";

/** What is known at plan to stand against the installation of a unified model. */
export async function creationProblems(
  api: TrutoClient,
  unified_model_id: string,
  call: Call,
): Promise<readonly Problem[]> {
  // Truto refuses to look for what is no id at all (docs/apis/truto.md §1).
  if (!UUID.test(unified_model_id)) return [unusualId(unified_model_id)];
  const [model, existing] = await explained(ABOUT, () =>
    Promise.all([
      api.unifiedModels.get(unified_model_id, call),
      api.environmentUnifiedModels.ofLately(unified_model_id, call),
    ]),
  );
  if (model === undefined) return [unknownModel(unified_model_id)];
  return existing === undefined ? [] : [takenNow(takenBy(existing, unified_model_id))];
}

/** A warning: whether the creation is ever carried out, a plan does not know; a destroy begins with one as well. */
const unknownModel = (id: string): Problem => ({
  at: ["unified_model_id"],
  severity: "warning",
  summary: "Truto has no unified model with this id",
  detail:
    `The unified model ${id} does not exist, or the token's team cannot see it. The install will fail. ` +
    LOOK_UP,
});

/** Also a warning, and not said of a configuration: a test may have mocked the object that the id comes from. */
const unusualId = (given: string): Problem => ({
  at: ["unified_model_id"],
  severity: "warning",
  summary: "Unusual unified_model_id",
  detail:
    `Truto's ids are UUIDs in lower case. Given: ${JSON.stringify(given)}. The provider did not check whether the unified ` +
    `model exists; the install will probably fail. ${LOOK_UP}`,
});

const takenBy = ({ id }: { readonly id: string }, modelId: string): Taken => ({
  at: ["unified_model_id"],
  summary: "The unified model is already installed in this environment",
  there: `The unified model ${modelId} has the install ${id}.`,
  key: "unified_model_id",
  importId: id,
});

/** How a unified model is installed. */
export const INSTALL: InstallKind<EnvironmentUnifiedModel, EnvironmentUnifiedModelBody> = {
  about: ABOUT,
  installs: (api) => api.environmentUnifiedModels,
  baseOf: ({ unified_model_id }) => unified_model_id,
  takenBy,
  missing: (modelId) => ({
    at: ["unified_model_id"],
    summary: `Truto has no unified model ${modelId}`,
    advice: `It does not exist, or the token's team cannot see it. ${LOOK_UP}`,
  }),
};

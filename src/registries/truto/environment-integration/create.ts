import type { Call, Problem } from "../../../framework";
import { type Taken, takenNow } from "../../common/taken";
import type { Install, InstallBody, TrutoClient } from "../api/client";
import { explained } from "../errors";
import type { InstallKind } from "../installing";
import { UUID } from "../rules";
import { ABOUT } from "./body";

/** What is known at plan to stand against the installation of an integration. */
export async function creationProblems(
  api: TrutoClient,
  integration_id: string,
  call: Call,
): Promise<readonly Problem[]> {
  // Truto refuses to look for what is no id at all (docs/apis/truto.md §1).
  if (!UUID.test(integration_id)) return [noIdOfTruto(integration_id)];
  const [integration, existing] = await explained(ABOUT, () =>
    Promise.all([api.integrations.get(integration_id, call), api.installs.ofLately(integration_id, call)]),
  );
  if (integration === undefined) return [unknownIntegration(integration_id)];
  return existing === undefined ? [] : [takenNow(takenBy(existing, integration_id))];
}

/** A warning: whether the creation is ever carried out, a plan does not know; a destroy begins with one as well. */
const unknownIntegration = (integrationId: string): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: "Truto has no integration with this id",
  detail:
    `The integration ${integrationId} does not exist, or the token's team cannot see it. The install will ` +
    "fail. The data source integrations_truto_integration looks up an integration by name.",
});

/** Also a warning, and not said of a configuration: a test may have mocked the object that the id comes from. */
const noIdOfTruto = (given: string): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: "Unusual integration_id",
  detail:
    `Truto's ids are UUIDs in lower case. Given: ${JSON.stringify(given)}. The provider did ` +
    "not check whether the integration exists; the install will probably fail. The data source " +
    "integrations_truto_integration looks up an integration by name.",
});

const takenBy = ({ id }: { readonly id: string }, integrationId: string): Taken => ({
  at: ["integration_id"],
  summary: "The integration is already installed in this environment",
  there: `The integration ${integrationId} has the install ${id}.`,
  key: "integration_id",
  importId: id,
});

/** How an integration is installed. */
export const INSTALL: InstallKind<Install, InstallBody> = {
  about: ABOUT,
  installs: (api) => api.installs,
  baseOf: ({ integration_id }) => integration_id,
  takenBy,
  missing: (integrationId) => ({
    at: ["integration_id"],
    summary: `Truto has no integration ${integrationId}`,
    advice:
      "It does not exist, or the token's team cannot see it. The data source " +
      "integrations_truto_integration looks up an integration by name.",
  }),
};

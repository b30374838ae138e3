import type { Call, Problem } from "../../../framework";
import { createdOrFound } from "../../common/creation";
import { eventually } from "../../common/polling";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { Install, InstallBody, TrutoClient } from "../api/client";
import { explained } from "../errors";
import type { Composed } from "../json-parts";
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
    Promise.all([
      api.integrations.get(integration_id, call),
      api.installs.ofIntegrationInList(integration_id, call),
    ]),
  );
  if (integration === undefined) return [unknownIntegration(integration_id)];
  return existing === undefined ? [] : [takenNow(takenBy(existing))];
}

/** Truto would answer the existing install, as if it had been made (docs/apis/truto.md §2.1). @throws KeyTaken */
export async function refuseWhereInstalled(
  api: TrutoClient,
  integrationId: string,
  call: Call,
): Promise<void> {
  const existing = await explained(ABOUT, () => api.installs.ofIntegration(integrationId, call));
  if (existing !== undefined) throw takenAtLast(takenBy(existing));
}

/** A warning: whether the creation is ever carried out, a plan does not know; a destroy begins with one as well. */
const unknownIntegration = (integrationId: string): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: "Truto has no integration of this id",
  detail:
    `The integration ${integrationId} does not exist, or the token's team cannot see it, so the install will fail. The data ` +
    "source integrations_truto_integration finds an integration by its name.",
});

/** Also a warning, and not said of a configuration: a test may have mocked the object that the id comes from. */
const noIdOfTruto = (given: string): Problem => ({
  at: ["integration_id"],
  severity: "warning",
  summary: "integration_id does not look like an id of Truto's",
  detail:
    `Ids of Truto's are UUIDs in lower case. Given: ${JSON.stringify(given)}, which is not looked for; the install will probably ` +
    "fail. The data source integrations_truto_integration finds an integration by its name.",
});

const takenBy = ({ id, integration_id }: Install): Taken => ({
  at: ["integration_id"],
  summary: "The integration is installed in this environment already",
  there: `The integration ${integration_id} has the install ${id}.`,
  key: "integration_id",
  importId: id,
});

/** Installs, also when the answer is lost: there was no install just before, so an install that exists now is this one. */
export async function install(
  api: TrutoClient,
  { body, override }: { readonly body: InstallBody; readonly override: Composed | undefined },
  call: Call,
): Promise<Install> {
  const missing = {
    at: ["integration_id"],
    summary: `Truto has no integration ${body.integration_id}`,
    advice:
      "It does not exist, or the token's team cannot see it. The data source integrations_truto_integration finds an " +
      "integration by its name.",
  };
  const create = () => api.installs.create({ body, secrets: override?.secrets ?? [] }, call);
  return createdOrFound(() => explained({ ...ABOUT, missing }, create), call, {
    async find(uncut, lost) {
      const found = await eventually(() => api.installs.ofIntegration(body.integration_id, uncut));
      if (found === undefined) throw lost;
      return found;
    },
  });
}

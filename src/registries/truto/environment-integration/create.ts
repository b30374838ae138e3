import type { Call, Problem } from "../../../framework";
import { createdOrFound } from "../../common/creation";
import { eventually } from "../../common/polling";
import { type Taken, takenAtLast, takenNow } from "../../common/taken";
import type { Install, InstallBody, ListedInstall, Made, TrutoClient } from "../api/client";
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
      api.installs.ofIntegrationLately(integration_id, call),
    ]),
  );
  if (integration === undefined) return [unknownIntegration(integration_id)];
  return existing === undefined ? [] : [takenNow(takenBy(existing))];
}

/** @throws KeyTaken */
async function refuseWhereInstalled(api: TrutoClient, integrationId: string, call: Call): Promise<void> {
  const existing = await explained(ABOUT, () => api.installs.ofIntegration(integrationId, call));
  if (existing !== undefined) throw takenAtLast(takenBy(existing));
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

const takenBy = ({ id, integration_id }: ListedInstall): Taken => ({
  at: ["integration_id"],
  summary: "The integration is already installed in this environment",
  there: `The integration ${integration_id} has the install ${id}.`,
  key: "integration_id",
  importId: id,
});

/**
 * Installs what is not installed. Truto answers an existing install as if it had been made (docs/apis/truto.md §2.1), so
 * that a look comes first. Whether the status of an answer tells the two apart (201 or 200) is not documented; the first
 * installation of a process, right after a look of its own, finds out. Where it does, further ones share one list; where
 * it does not, each takes a look of its own.
 *
 * @throws KeyTaken
 */
export async function installNew(api: TrutoClient, request: Installation, call: Call): Promise<Install> {
  const { integration_id } = request.body;
  return api.installs.inTurn(async (isTold) => {
    const isFree =
      isTold &&
      (await explained(ABOUT, () => api.installs.ofIntegrationLately(integration_id, call))) === undefined;
    if (!isFree) await refuseWhereInstalled(api, integration_id, call);
    const made = await install(api, request, call);
    if (isTold && made.status === "ok") throw takenAtLast(takenBy(made.install));
    return made;
  });
}

interface Installation {
  readonly body: InstallBody;
  readonly override: Composed | undefined;
}

/** Also when the answer is lost: there was no install just before, so an install that exists now is this one. */
async function install(api: TrutoClient, { body, override }: Installation, call: Call): Promise<Made> {
  const missing = {
    at: ["integration_id"],
    summary: `Truto has no integration ${body.integration_id}`,
    advice:
      "It does not exist, or the token's team cannot see it. The data source " +
      "integrations_truto_integration looks up an integration by name.",
  };
  const create = () => api.installs.create({ body, secrets: override?.secrets ?? [] }, call);
  return createdOrFound(() => explained({ ...ABOUT, missing }, create), call, {
    what: "install",
    async find(uncut, lost) {
      const found = await eventually(() => api.installs.ofIntegration(body.integration_id, uncut));
      if (found === undefined) throw lost;
      return { install: found, status: "unclear" as const };
    },
  });
}

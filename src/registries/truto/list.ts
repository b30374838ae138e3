import { boolean, defineListResource, type ListResource, oneOf, string } from "../../framework";
import { truto } from "./connection";
import { observe as observeInstall } from "./environment-integration/body";
import { trutoEnvironmentIntegration } from "./environment-integration/resource";
import { explained } from "./errors";
import { trutoIntegration } from "./integration/resource";
import { NOTHING_KNOWN, SHARINGS } from "./rules";

// What there is in Truto, for `terraform query`.

const ABOUT = { object: "the query" };

const trutoEnvironmentIntegrations = defineListResource({
  resource: trutoEnvironmentIntegration,
  description: "Finds what is installed in the environment of the token of [Truto](https://truto.one).",
  connection: truto,
  schema: {
    integration_id: string().optional().describe("Only the install of the integration with this id."),
    integration_name: string().optional().describe("Only installs of integrations with this name (slug)."),
    is_enabled: boolean().optional().describe("Only those that are enabled, or that are not."),
  },
  async *list(api, filter, call) {
    const installs = await explained(ABOUT, () => api.installs.list(filter, call));
    for (const install of installs) {
      yield {
        displayName: install.integration.name ?? install.id,
        object: observeInstall(install, NOTHING_KNOWN),
        isWhole: true,
      };
    }
  },
});

const trutoIntegrations = defineListResource({
  resource: trutoIntegration,
  description:
    "Finds the integrations of the team of the token of [Truto](https://truto.one). Those of its catalogue, and what other " +
    "teams share, cannot be managed.",
  connection: truto,
  schema: {
    category: string().optional().describe("Only integrations of this category."),
    sharing: oneOf(SHARINGS)
      .optional()
      .describe("Only integrations with this sharing: `allow`, `ask` or `deny`."),
  },
  async *list(api, { category, sharing }, call) {
    const found = await explained(ABOUT, () => api.integrations.list({ category, sharing }, call));
    const { team_id: own } = found.length === 0 ? {} : await explained(ABOUT, () => api.tokenScope(call));
    for (const { id, name, team_id } of found) {
      if (own !== undefined && team_id !== undefined && team_id !== own) continue;
      // The list may hold only summaries (docs/apis/truto.md §11).
      yield { displayName: name, object: { team_id, id } };
    }
  },
});

/** A list for each resource. */
export const trutoListResources: readonly ListResource[] = [trutoEnvironmentIntegrations, trutoIntegrations];

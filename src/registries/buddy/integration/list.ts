import { type Call, defineListResource } from "../../../framework";
import { buddy } from "../connection";
import { buddyIntegration } from "./resource";
import { observe } from "./body";
import type { BuddyClient, IntegrationSummary } from "../api/client";
import { INTEGRATION_TYPES, isKnownType } from "./rules";
import { search } from "./search";
import { filterFields, wanted } from "./search-fields";

/** The integrations of a workspace, for `terraform query`. */
export const buddyIntegrationList = defineListResource({
  resource: buddyIntegration,
  description:
    "Lists the integrations of a [Buddy](https://buddy.works) workspace that the token's owner can see and " +
    "that match all filters. Integrations of a type unknown to this provider (such as those connected by OAuth " +
    "in Buddy) are listed with a warning: they can be imported, and their credentials stay in Buddy.",
  connection: buddy,
  schema: {
    ...filterFields,
    domain: wanted(
      "Handle of the workspace, as in Buddy's URLs. Default: every workspace that the token can see.",
    ),
  },
  validate: ({ type }) =>
    typeof type !== "string" || isKnownType(type)
      ? []
      : [
          {
            severity: "warning",
            at: ["type"],
            summary: `Unknown type ${JSON.stringify(type)}`,
            detail: `If Buddy does not have this type, the list is empty. Known types: ${INTEGRATION_TYPES.join(", ")}.`,
          },
        ],
  async *list(api, wanted, call) {
    const named = wanted.domain === undefined ? await domainsOf(api, call) : [wanted.domain];
    for (const domain of named) {
      for await (const { summary, whole } of search(api, { ...wanted, domain }, call)) {
        const { name: displayName, hash_id: integration_id } = summary;
        const warnings = isKnownType(summary.type) ? [] : [unknownType(domain, summary)];
        // The list does not return the whole object (docs/apis/buddy.md §2.2).
        yield whole === undefined
          ? { displayName, object: { domain, integration_id }, warnings }
          : { displayName, object: observe(domain, whole), isWhole: true, warnings };
      }
    }
  },
});

/** The workspaces that a token can see; for that it needs the scope `WORKSPACE`. */
const domainsOf = async (api: BuddyClient, call: Call): Promise<readonly string[]> =>
  (await api.listWorkspaces(call)).map(({ domain }) => domain);

/** Not omitted: its name, permissions and pipelines can be managed, and users may look for it. */
const unknownType = (domain: string, { name, hash_id, type }: IntegrationSummary) => ({
  summary: "The workspace has integrations of unknown types",
  detail:
    `${JSON.stringify(name)} (${domain}/${hash_id}) is of type ${type}. It can be imported, and its ` +
    "credentials stay in Buddy. The provider does not know which credentials this type requires, so do not " +
    "create or replace it here. To exclude it, filter by type.",
});

import { defineListResource } from "../../../framework";
import { buddy } from "../connection";
import { buddyIntegration } from "./resource";
import { observe } from "./body";
import { INTEGRATION_TYPES } from "./rules";
import { search } from "./search";
import { filterFields } from "./search-fields";

/** The integrations of a workspace, for `terraform query`. */
export const buddyIntegrationList = defineListResource({
  resource: buddyIntegration,
  description:
    "Finds the integrations of a [Buddy](https://buddy.works) workspace that the token's owner can see, as far as they " +
    "fit all filters that are set.",
  connection: buddy,
  schema: filterFields,
  validate: ({ type }) =>
    typeof type !== "string" || (INTEGRATION_TYPES as readonly string[]).includes(type)
      ? []
      : [
          {
            severity: "warning",
            at: ["type"],
            summary: `${JSON.stringify(type)} is no type that is known here`,
            detail: `The list is empty unless Buddy has such a type. Known: ${INTEGRATION_TYPES.join(", ")}.`,
          },
        ],
  async *list(api, wanted, call) {
    const { domain } = wanted;
    for await (const { summary, whole } of search(api, wanted, call)) {
      const { name: displayName, hash_id: integration_id } = summary;
      // What the list itself tells of it is not enough for a whole object (buddy sheet §2.2).
      yield whole === undefined
        ? { displayName, object: { domain, integration_id } }
        : { displayName, object: observe(domain, whole), isWhole: true };
    }
  },
});

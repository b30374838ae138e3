import { boolean, object, set, string } from "../../../framework";
import { dataSourcesOf, read } from "../data";
import { observed } from "./body";

const texts = (meaning: string) => set(string()).computed().describe(meaning);

const enabled = () => boolean().computed().describe("Whether the restriction is enabled.");

export const dataSources = dataSourcesOf({
  what: "SSH identity",
  one: {
    type: "northflank_ssh_identity",
    description: "Looks up an SSH identity of Northflank by id or name.",
  },
  all: {
    type: "northflank_ssh_identities",
    description: "Lists the SSH identities of a Northflank team or organisation, by id and name.",
  },
  id: { name: "ssh_identity_id", meaning: "Id of the SSH identity in Northflank." },
  list: { name: "ssh_identities", meaning: "The objects, in Northflank's order." },
  objects: (api) => api.sshIdentities,
  fields: {},
  observe: () => ({}),
  more: {
    description: read("Description."),
    ssh_public_keys: texts("Public keys."),
    restrictions: object({
      projects: object({ enabled: enabled(), items: texts("Ids of the projects.") })
        .computed()
        .describe("Restriction by project."),
      tags: object({
        enabled: enabled(),
        items: texts("Ids of the tags."),
        match_condition: read("`and` or `or`."),
      })
        .computed()
        .describe("Restriction by tag."),
    })
      .computed()
      .describe("Which resources the keys give access to."),
  },
  observeMore: observed,
});

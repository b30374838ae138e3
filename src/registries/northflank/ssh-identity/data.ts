import { object } from "../../../framework";
import { dataSourcesOf, read, readAccess, readTexts } from "../data";
import { observed } from "./body";

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
    ssh_public_keys: readTexts("Public keys."),
    restrictions: object({
      ...readAccess(),
    })
      .computed()
      .describe("Which resources the keys give access to."),
  },
  observeMore: observed,
});

import { boolean, integer, list, object, set, string } from "../../../framework";
import { dataSourcesOf, read } from "../data";
import { observed } from "./body";

const flag = (meaning: string) => boolean().computed().describe(meaning);

const workloads = (what: string) =>
  object({ enabled: flag("Whether they are isolated."), runtime_class: read("The sandbox.") })
    .computed()
    .describe(`How ${what} are isolated.`);

/** The list says all of a tag. */
const fields = {
  description: read("Text for people."),
  color: read("Colour in Northflank's console."),
  use_spot_nodes: flag("Whether workloads with this tag are scheduled to spot nodes."),
  use_on_demand_nodes: flag("Whether they are scheduled to on-demand nodes as well."),
  use_as_infrastructure_label: flag("Whether the tag is a label of the infrastructure."),
  node_affinities: list(
    object({
      match_expressions: list(
        object({
          key: read("Label of the nodes."),
          operator: read("`In` or `NotIn`."),
          values: set(string()).computed().describe("Values of the label."),
        }),
      )
        .computed()
        .describe("Which nodes are meant."),
      preference: flag("Whether the nodes are only preferred."),
      weight: integer().computed().describe("Weight of the preference."),
    }),
  )
    .computed()
    .describe("Nodes that workloads with this tag are scheduled to."),
  sandboxing: object({
    addons: workloads("addons"),
    builds: workloads("builds"),
    jobs: workloads("jobs"),
    services: workloads("services"),
  })
    .computed()
    .describe("How workloads with this tag are isolated."),
  created_at: read("When it was created, in ISO 8601."),
};

export const dataSources = dataSourcesOf({
  what: "tag",
  one: { type: "northflank_tag", description: "A tag of Northflank, by its id or its name." },
  all: { type: "northflank_tags", description: "All tags of a team or organisation of Northflank." },
  id: { name: "tag_id", meaning: "Id of the tag in Northflank." },
  list: { name: "tags", meaning: "All of them, in the order in which Northflank lists them." },
  objects: (api) => api.tags,
  fields,
  observe: observed,
  more: {},
  observeMore: () => ({}),
});

import { type Check, notEmpty, text } from "../../../checks";
import { boolean, integer, list, object, set, string, withAdditionalFields } from "../../../framework/schema";
import { code, createdAt, description, importId, keysOf, longName, teamOf } from "../fields";
import { COLOR, OPERATORS, RUNTIME_CLASSES } from "./rules";

const COLOR_FORM = text({ pattern: [COLOR, "must be # and 3 or 6 hexadecimal digits, such as #0ea5e9"] });

const weight: Check = (value) =>
  Number.isSafeInteger(value) && (Number(value) < 1 || Number(value) > 100) ? ["must be from 1 to 100"] : [];

const workloads = (what: string) =>
  object({
    enabled: boolean().required().describe("Whether they are isolated."),
    runtime_class: string(notEmpty)
      .known(RUNTIME_CLASSES)
      .optionalComputed()
      .stable()
      .describe(`The sandbox: ${code(RUNTIME_CLASSES)}. If omitted, Northflank's value is kept.`),
  })
    .optionalComputed()
    .stable()
    .describe(`How ${what} are isolated. If omitted, Northflank's value is kept.`);

const flag = (meaning: string) =>
  boolean().optionalComputed().stable().describe(`${meaning} If omitted, Northflank's value is kept.`);

/** A tag. It has no secrets, and every answer has all of it. */
export const schema = withAdditionalFields(
  {
    team_id: teamOf("tag"),
    name: longName()
      .immutable()
      .describe(
        "Name, 3 to 100 characters. The id derives from it, so names that differ in case only collide. A change replaces the " +
          "tag.",
      ),
    description: description(""),
    color: string(COLOR_FORM)
      .optionalComputed()
      .emptyIsNone()
      .stable()
      .describe(
        "Colour in Northflank's console: `#` and 3 or 6 hexadecimal digits. Northflank cannot clear one: removed from the " +
          "configuration, it stays.",
      ),
    use_spot_nodes: flag("Whether workloads with this tag are scheduled to spot nodes."),
    use_on_demand_nodes: flag(
      "Whether they are scheduled to on-demand nodes as well; only beside `use_spot_nodes`.",
    ),
    use_as_infrastructure_label: flag("Whether the tag is a label of the infrastructure."),
    node_affinities: list(
      object({
        match_expressions: list(
          object({
            key: string(notEmpty).required().describe("Label of the nodes."),
            operator: string(notEmpty).known(OPERATORS).required().describe("`In` or `NotIn`."),
            values: set(string()).required().describe("Values of the label."),
          }),
        )
          .required()
          .describe("Which nodes are meant; all expressions must match."),
        preference: boolean()
          .default(false)
          .describe("Whether the nodes are only preferred. Default: false, they are required."),
        weight: integer(weight)
          .optional()
          .describe("Weight of the preference, 1 to 100. Required with `preference`."),
      }),
    )
      .optionalComputed()
      .stable()
      .describe(
        "Nodes that workloads with this tag are scheduled to. `[]` clears the list. If omitted, Northflank's value is kept.",
      ),
    sandboxing: object({
      addons: workloads("addons"),
      builds: workloads("builds"),
      jobs: workloads("jobs"),
      services: workloads("services"),
    })
      .optionalComputed()
      .stable()
      .describe("How workloads with this tag are isolated. If omitted, Northflank's value is kept."),

    id: importId("tag_id"),
    tag_id: string()
      .computed()
      .stable()
      .describe(
        "The tag's id in Northflank: what `restrictions` of log sinks and notification integrations take.",
      ),
    created_at: createdAt(),
  },
  keysOf({ tag_id: [] }),
);

export type TagFields = typeof schema;

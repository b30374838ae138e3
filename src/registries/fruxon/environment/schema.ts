import { notEmpty } from "../../../checks";
import { boolean, camelCaseKey, integer, string, withAdditionalFields } from "../../../framework/schema";
import { tenantOf } from "../fields";

const optional = (meaning: string) =>
  string()
    .optionalComputed()
    .stable()
    .describe(`${meaning} \`""\` clears it. If omitted, Fruxon's value is kept.`);

const fixed = (meaning: string) =>
  string(notEmpty)
    .optionalComputed()
    .stable()
    .immutable()
    .describe(`${meaning} A change replaces the environment.`);

/** An environment. It has no secrets. */
export const schema = withAdditionalFields(
  {
    tenant: tenantOf("environment"),
    display_name: string(notEmpty)
      .required()
      .describe("Display name. Need not be unique. The built-in environment cannot be renamed."),
    description: optional("Description."),
    agent_context: optional("Context that agents get about the environment."),
    logo_file_id: optional("Id of the file with the logo."),
    group: optional("Group that the environment belongs to."),
    external_id: fixed("Id of what the environment stands for in another system, such as a customer."),
    external_source: fixed("The system that `external_id` comes from."),

    id: string().computed().stable().describe("`<tenant>/<environment_id>`, which is also the import id."),
    environment_id: string().computed().stable().describe("The environment's id in Fruxon."),
    slug: string().computed().stable().describe("Slug that Fruxon made of the first name. It never changes."),
    is_system: boolean()
      .computed()
      .stable()
      .describe("Whether it is the built-in environment of the tenant."),
    provenance: string()
      .computed()
      .stable()
      .describe(
        "Where it comes from: `Curated` (created through the API or by a synchronization) or `Ambient` (created by Fruxon itself); " +
          "null if Fruxon does not return it.",
      ),
    created_at: integer()
      .computed()
      .stable()
      .describe("Time of creation, in milliseconds since the epoch; null if Fruxon does not return it."),
    modified_at: integer()
      .computed()
      .describe(
        "Time of the last change, in milliseconds since the epoch; null if Fruxon does not return it.",
      ),
  },
  { keyOf: camelCaseKey, ignoresCase: true, sentAs: { tenant: [] } },
);

export type FruxonEnvironmentFields = typeof schema;

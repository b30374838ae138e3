import { fewerUnits, text } from "../../../checks";
import { boolean, integer, list, object, string } from "../../../framework/schema";
import { jsonObject, tenantOf } from "../fields";
import { DESCRIPTION_LENGTH, DISPLAY_NAME_LENGTH, SLUG, slugOf, usualSlug } from "../rules";
import { metadataSchema } from "./schema-metadata";

/** The id of a new integration: the reference lists these characters (docs/apis/fruxon.md §2.1). */
const slug = text({
  min: 1,
  pattern: [SLUG, "must hold only letters, digits, hyphens and underscores"],
});

export const schema = {
  tenant: tenantOf("integration"),
  slug: string(slug)
    .usually(usualSlug)
    .comparedAs(slugOf)
    .required()
    .immutable()
    .describe(
      "Id that the integration is created with, unique in the tenant: `custom_`, then lower-case words and digits joined " +
        "by `_`. Integrations that are older may have other ids, of letters, digits, `_` and `-`. `integration_id` is the " +
        "id that the server gave it. A change replaces the integration.",
    ),
  display_name: string(text({ max: DISPLAY_NAME_LENGTH }))
    .usually(fewerUnits(DISPLAY_NAME_LENGTH))
    .required()
    .describe(`Name that people see, at most ${DISPLAY_NAME_LENGTH} characters.`),
  description: string(text({ max: DESCRIPTION_LENGTH }))
    .usually(fewerUnits(DESCRIPTION_LENGTH))
    .optionalComputed()
    .stable()
    .describe(
      `Text for people, at most ${DESCRIPTION_LENGTH} characters; \`""\` clears it. If omitted, Fruxon's value is kept.`,
    ),
  config_metadata: object(metadataSchema)
    .optionalComputed()
    .stable()
    .sentWithCredentials()
    .describe(
      "What a config of this integration consists of: its parameters and its ways of authenticating. Holds no secrets. " +
        "Fruxon replaces it whole, so it must hold everything; what other users add is a difference. If omitted, " +
        "Fruxon's value is kept.",
    ),
  config_metadata_secrets: jsonObject()
    .optional()
    .writeOnly()
    .secretPartOf("config_metadata")
    .describe(
      "The secret parts of `config_metadata`: the same tree as a JSON object, with objects by id and by name in place of " +
        "the lists: `auth_metadata.<id>.auth_settings.<setting>` for settings such as an OAuth client secret, " +
        "`auth_metadata.<id>.parameters_metadata.<name>`, `auth_metadata.<id>.auth_map.<name>` and " +
        "`parameters_metadata.<name>` for default values of secret parameters. Sent when it changes, and together with a " +
        "changed `config_metadata`; otherwise Fruxon keeps what it has. Most integrations need none: the credentials of " +
        "an account belong in an `integrations_fruxon_config`.",
    ),

  id: string().computed().stable().describe("`<tenant>/<integration_id>`, which is also the import id."),
  integration_id: string()
    .computed()
    .stable()
    .describe("The integration's id in Fruxon, by which configs refer to it."),
  type: string().computed().stable().describe("Kind of integration, as Fruxon calls it."),
  tags: list(string()).computed().stable().describe("Tags, which Fruxon sets."),
  is_internal: boolean().computed().stable().describe("Whether Fruxon hides it from the catalogue."),
  created_at: integer().computed().stable().describe("When it was created, in milliseconds since the epoch."),
  modified_at: integer()
    .computed()
    .describe(
      "When it was last changed, in milliseconds since the epoch. Moves with every change, also of secrets, perhaps also " +
        "with changes of its tools.",
    ),
};

export type FruxonIntegrationFields = typeof schema;

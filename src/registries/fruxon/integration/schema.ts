import { fewerUnits, text } from "../../../checks";
import { boolean, integer, list, object, string, withAdditional } from "../../../framework/schema";
import { jsonObject, keysOf, tenantOf } from "../fields";
import { DESCRIPTION_LENGTH, DISPLAY_NAME_LENGTH, SECRETS_DEPTH, SLUG, slugOf, usualSlug } from "../rules";
import { metadataSchema } from "./schema-metadata";

/** The id of a new integration: the reference lists these characters (docs/apis/fruxon.md §2.1). */
const slug = text({
  min: 1,
  pattern: [SLUG, "must contain only letters, digits, hyphens and underscores"],
});

export const schema = withAdditional(
  {
    tenant: tenantOf("integration"),
    slug: string(slug)
      .usually(usualSlug)
      .comparedAs(slugOf)
      .required()
      .immutable()
      .describe(
        "Id with which the integration is created, unique in the tenant: `custom_`, then lower-case words and " +
          "digits joined by `_`. Older integrations may have other ids of letters, digits, `_` and `-`. The id " +
          "assigned by the server is `integration_id`. A change replaces the integration.",
      ),
    display_name: string(text({ max: DISPLAY_NAME_LENGTH }))
      .usually(fewerUnits(DISPLAY_NAME_LENGTH))
      .required()
      .describe(`Display name, at most ${DISPLAY_NAME_LENGTH} characters.`),
    description: string(text({ max: DESCRIPTION_LENGTH }))
      .usually(fewerUnits(DESCRIPTION_LENGTH))
      .optionalComputed()
      .stable()
      .describe(
        `Description, at most ${DESCRIPTION_LENGTH} characters; \`""\` clears it. If omitted, Fruxon's value is kept.`,
      ),
    config_metadata: object(metadataSchema)
      .optionalComputed()
      .stable()
      .sentWithCredentials()
      .describe(
        "Parameters and auth methods of the integration's configs, without secrets. Fruxon always replaces the complete " +
          "value, so set all of it; additions by other users are reported as drift. If omitted, Fruxon's value is kept. " +
          "Inside it, empty texts and lists, `UNSPECIFIED` and objects without any set member equal omitted, unless the attribute says " +
          "otherwise.",
      ),
    config_metadata_secrets: jsonObject(SECRETS_DEPTH)
      .optional()
      .writeOnly()
      .secretPartOf("config_metadata")
      .describe(
        "Secret parts of `config_metadata`: the same tree as a JSON object, with objects by id or name instead " +
          "of lists. `auth_metadata.<id>.auth_settings.<setting>` contains settings such as an OAuth client " +
          "secret; `auth_metadata.<id>.parameters_metadata.<name>`, `auth_metadata.<id>.auth_map.<name>` and " +
          "`parameters_metadata.<name>` contain default values of secret parameters. It is sent when it or " +
          "`config_metadata` changes; otherwise Fruxon keeps its values. Most integrations do not need it: the " +
          "credentials of an account belong in an `integrations_fruxon_config`. A `null`, and a `{}` in place of an object of values, equal " +
          'omitted: they are not compared and not sent. `{}` and `[]` for a setting, `""`, and everything inside a setting are values.',
      ),

    id: string().computed().stable().describe("`<tenant>/<integration_id>`, which is also the import id."),
    integration_id: string()
      .computed()
      .stable()
      .describe("The integration's id in Fruxon; configs refer to it."),
    type: string().computed().stable().describe("Type of integration."),
    tags: list(string()).computed().stable().describe("Tags, set by Fruxon."),
    is_internal: boolean()
      .computed()
      .stable()
      .describe("Whether Fruxon hides the integration from the catalogue."),
    created_at: integer().computed().stable().describe("Time of creation, in milliseconds since the epoch."),
    modified_at: integer()
      .computed()
      .describe(
        "Time of the last change, in milliseconds since the epoch. It changes with every " +
          "update, including updates of secrets and possibly of its tools.",
      ),
  },
  keysOf({ slug: "id", config_metadata_secrets: [] }),
);

export type FruxonIntegrationFields = typeof schema;

import {
  allOf,
  type FieldChecks,
  jsonArray,
  jsonObject,
  jsonText,
  notEmpty,
  text,
  wholeNumber,
} from "../../../checks";
import { DESCRIPTION_LENGTH, DISPLAY_NAME_LENGTH, SLUG } from "../integration/rules/slug";

// What each attribute has to be by itself, but for the secrets, of which a program knows nothing.

/** The rules of single attributes of a type: what they have to be, and which have to be there. */
interface FieldRules {
  readonly checks: FieldChecks;
  readonly required: readonly string[];
}

/** The id of a new integration: the reference lists these characters (docs/apis/fruxon.md §2.1). */
export const slug = text({
  min: 1,
  pattern: [SLUG, "must hold only letters, digits, hyphens and underscores"],
});

/** The id of an integration that exists: a part of import ids, which slashes separate. */
export const integrationId = text({ min: 1, pattern: [/^[^/]+$/, "must not hold a slash"] });

/** The tenant is a part of every path (§1). */
export const tenant = text({
  min: 1,
  pattern: [/^[^/\s]+$/, "must be the workspace's slug, as in its address"],
});

/** The reference states both lengths (§2.1). */
export const displayName = text({ max: DISPLAY_NAME_LENGTH });

export const description = text({ max: DESCRIPTION_LENGTH });

const jsonObjectText = allOf(jsonText, jsonObject);
const jsonArrayText = allOf(jsonText, jsonArray);

/** Of a parameter's description, wherever one is (§3.2). */
const PARAMETER_CHECKS: FieldChecks = {
  name: notEmpty,
  type: notEmpty,
  index: wholeNumber,
  json_schema: jsonText,
  "rules.all.values": jsonArrayText,
};

/** Left out, the type is that of the vendor's examples. */
const PARAMETER_REQUIRED = ["name", "options.value"];

export const METHOD = "config_metadata.auth_metadata";

export const PARAMETER_LISTS = [
  "config_metadata.parameters_metadata",
  `${METHOD}.parameters_metadata`,
  `${METHOD}.auth_map.parameters_metadata`,
];

export const INTEGRATION_FIELDS: FieldRules = {
  checks: {
    tenant,
    slug,
    display_name: displayName,
    description,
    [`${METHOD}.id`]: notEmpty,
    [`${METHOD}.type`]: notEmpty,
    [`${METHOD}.supported_levels`]: notEmpty,
    [`${METHOD}.auth_settings.parameters`]: jsonObjectText,
    [`${METHOD}.available_scopes`]: jsonArrayText,
    ...Object.fromEntries(
      PARAMETER_LISTS.flatMap((list) =>
        Object.entries(PARAMETER_CHECKS).map(([name, check]) => [`${list}.${name}`, check]),
      ),
    ),
  },
  required: [
    "slug",
    "display_name",
    `${METHOD}.id`,
    `${METHOD}.type`,
    `${METHOD}.auth_settings.parameters`,
    ...PARAMETER_LISTS.flatMap((list) => PARAMETER_REQUIRED.map((name) => `${list}.${name}`)),
  ],
};

/** Where a config names an auth method. */
export const AUTH_CHOICES = [
  "auth",
  "auth_map.auth_config",
  "sandbox_variant.auth",
  "sandbox_variant.auth_map.auth_config",
];

/** Where a config has entries of an auth map. */
const AUTH_MAPS = ["auth_map", "sandbox_variant.auth_map"];

export const CONFIG_FIELDS: FieldRules = {
  checks: {
    tenant,
    integration_id: integrationId,
    display_name: notEmpty,
    parameters: jsonObjectText,
    "sandbox_variant.parameters": jsonObjectText,
    ...Object.fromEntries(AUTH_MAPS.map((map) => [`${map}.parameters`, jsonObjectText])),
    ...Object.fromEntries(
      AUTH_CHOICES.flatMap((choice) => [
        [`${choice}.integration_auth_metadata_id`, notEmpty],
        [`${choice}.level`, notEmpty],
      ]),
    ),
  },
  required: [
    "integration_id",
    "display_name",
    ...AUTH_MAPS.map((map) => `${map}.parameters`),
    ...AUTH_CHOICES.map((choice) => `${choice}.integration_auth_metadata_id`),
  ],
};

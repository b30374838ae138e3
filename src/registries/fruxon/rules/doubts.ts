import { type Check, type Doubts, fewerUnits, text } from "../../../checks";
import {
  AUTH_LEVELS,
  foldedEnum,
  KNOWN_AUTH_TYPES,
  PARAMETER_TYPES,
  SANDBOX_MODES,
  UNSPECIFIED,
} from "./enums";
import { AUTH_CHOICES, METHOD, PARAMETER_LISTS } from "./fields";
import { DESCRIPTION_LENGTH, DISPLAY_NAME_LENGTH, SLUG, SLUG_LENGTH } from "../integration/rules/slug";

// What Fruxon is not known to refuse. Its enums are those of its published clients, to which a newer server may have added.

const FRUXON = { registry: "Fruxon", fold: foldedEnum } as const;

/** A sibling page of the reference limits ids in a path; creation documents no length (docs/apis/fruxon.md §2.1). */
const shortId: Check = text({ max: SLUG_LENGTH });

const usualSlug: Check = (value) =>
  shortId(value).length === 0 ? [] : [`should have at most ${SLUG_LENGTH} characters`];

/** What ids consist of that are made through the API; those of built-in integrations are not documented. */
const usualId: Check = (value) =>
  SLUG.test(String(value)) ? [] : ["should hold only letters, digits, hyphens and underscores"];

export const INTEGRATION_DOUBTS: Doubts = {
  ...FRUXON,
  known: {
    [`${METHOD}.type`]: KNOWN_AUTH_TYPES,
    [`${METHOD}.user_credential_auth_type`]: KNOWN_AUTH_TYPES,
    [`${METHOD}.supported_levels`]: AUTH_LEVELS,
    ...Object.fromEntries(PARAMETER_LISTS.map((list) => [`${list}.type`, [...PARAMETER_TYPES, UNSPECIFIED]])),
  },
  usual: {
    slug: usualSlug,
    display_name: fewerUnits(DISPLAY_NAME_LENGTH),
    description: fewerUnits(DESCRIPTION_LENGTH),
  },
};

export const CONFIG_DOUBTS: Doubts = {
  ...FRUXON,
  known: {
    sandbox_mode: SANDBOX_MODES,
    ...Object.fromEntries(AUTH_CHOICES.map((choice) => [`${choice}.level`, AUTH_LEVELS])),
  },
  usual: { integration_id: usualId },
};

import { type Check, text } from "../../../../checks";
import type { Violation } from "../../../../checks";

/** What ids of integrations consist of (docs/apis/fruxon.md §2.1). Kebab-case is the custom. */
export const SLUG = /^[A-Za-z0-9_-]+$/;

/** A sibling page of the reference limits an id in a path to this; creation documents no limit (§2.1). */
export const SLUG_LENGTH = 150;

const shortId: Check = text({ max: SLUG_LENGTH });

export const usualSlug: Check = (value) =>
  shortId(value).length === 0 ? [] : [`should have at most ${SLUG_LENGTH} characters`];

/** What ids consist of that are made through the API; those of built-in integrations are not documented. */
export const usualIntegrationId: Check = (value) =>
  SLUG.test(String(value)) ? [] : ["should contain only letters, digits, hyphens and underscores"];

export const DISPLAY_NAME_LENGTH = 100;

export const DESCRIPTION_LENGTH = 500;

/** What a server may put before the id that it is asked for (§8.2). */
const SERVER_PREFIX = "custom_";

/** The id without what a server may have put before it. */
export const slugOf = (id: string): string =>
  id.startsWith(SERVER_PREFIX) ? id.slice(SERVER_PREFIX.length) : id;

/** What Fruxon's server accepts as the id of a new custom integration (vendor's guide 2.0). Older ones differ. */
const CUSTOM_ID = /^custom_[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** The warning for the id of an integration that is to be created. */
export function newIdProblem(slug: string): Violation | undefined {
  if (CUSTOM_ID.test(slug)) return undefined;
  return {
    severity: "warning",
    at: ["slug"],
    summary: `Fruxon refuses ids of new integrations that do not begin with ${SERVER_PREFIX}`,
    detail:
      `Given: ${JSON.stringify(slug)}. Newer servers accept ${SERVER_PREFIX} followed by lower-case words and digits, ` +
      `joined by underscores, for example ${JSON.stringify(customIdFor(slug))}. Existing integrations keep their ids.`,
  };
}

const customIdFor = (slug: string): string =>
  SERVER_PREFIX +
  slugOf(slug)
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");

/** The ids under which an integration may be found that was created as `slug`, the likeliest first. */
export const possibleIds = (slug: string): readonly string[] =>
  slug.startsWith(SERVER_PREFIX) ? [slug] : [slug, `${SERVER_PREFIX}${slug}`];

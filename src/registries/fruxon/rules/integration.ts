/** What ids of integrations consist of (fruxon sheet §2.1). Kebab-case is the custom. */
export const SLUG = /^[A-Za-z0-9_-]+$/;

/** A sibling page of the reference limits an id in a path to this; creation documents no limit (§2.1). */
export const SLUG_LENGTH = 150;

export const DISPLAY_NAME_LENGTH = 100;

export const DESCRIPTION_LENGTH = 500;

/** What a server may put before the id that it is asked for (§8.2). */
const SERVER_PREFIX = "custom_";

/** The id without what a server may have put before it. */
export const slugOf = (id: string): string =>
  id.startsWith(SERVER_PREFIX) ? id.slice(SERVER_PREFIX.length) : id;

/** The ids under which an integration may be found that was created as `slug`, the likeliest first. */
export const possibleIds = (slug: string): readonly string[] =>
  slug.startsWith(SERVER_PREFIX) ? [slug] : [slug, `${SERVER_PREFIX}${slug}`];

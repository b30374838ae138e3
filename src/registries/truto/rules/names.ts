/** Who else may use an integration (docs/apis/truto.md §2.2). */
export const SHARINGS = ["allow", "ask", "deny"] as const;

export type Sharing = (typeof SHARINGS)[number];

/** An id of Truto's (§1): a UUID in lower case. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an install is created with where the configuration leaves it out: Truto's own defaults are unknown (§8.2). */
export const INSTALL_DEFAULTS = { is_enabled: true, show_in_catalog: true } as const;

/** The same for an integration: no one else sees it. */
export const INTEGRATION_DEFAULTS = { is_beta: false, sharing: "deny" } as const;

import { text } from "../../../checks";

/** The attributes that are free-form JSON objects. */
export const PARTS = ["resources", "scopes", "webhooks", "docs"] as const;

export type Part = (typeof PARTS)[number];

/** The form of all names in Truto's documentation (docs/apis/truto.md §2.9). */
export const usualName = text({
  pattern: [/^[a-z0-9]+(-[a-z0-9]+)*$/, "should be in kebab-case, such as `marketing`"],
});

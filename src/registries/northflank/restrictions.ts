import type { PrivateStore, PrivateView, Problem } from "../../framework";

// No answer of Northflank holds the restrictions by tag of an object (docs/apis/northflank.md §3.2, §3.4). Of one that was
// imported they are therefore not known until a configuration names some; that is kept beside the state.

const KEY = "restrictions";
const UNREAD = "unread";

export const areUnread = (kept: PrivateView): boolean => kept.get(KEY) === UNREAD;

/** For the read that follows an import. */
export function markUnread(kept: PrivateStore): void {
  kept.set(KEY, UNREAD);
}

/** For an update, after which they are those that are configured. */
export function markConfigured(kept: PrivateStore, restrictions: unknown): void {
  if (restrictions !== undefined) kept.delete(KEY);
}

/** What a plan says of the first ones after an import. */
export const unreadRestrictions = (what: string, consequence: string): Problem => ({
  severity: "warning",
  at: ["restrictions"],
  summary: `Unknown whether the ${what} has these restrictions`,
  detail: `The ${what} was imported, and Northflank does not return restrictions. ${consequence}`,
});

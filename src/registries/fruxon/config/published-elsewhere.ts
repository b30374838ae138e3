import type { PrivateStore, PrivateView } from "../../../framework";

// Whoever submits a credential link publishes the config (docs/apis/fruxon.md §2.4). Where credentials are managed elsewhere, a new
// revision is therefore expected. A rollback is not: it makes agents use an older revision, whose id was seen before.

/** Ids of the revisions that agents no longer use, oldest first. */
const SUPERSEDED = "superseded_revisions";

/** As many as the memory of an object needs: a rollback goes to a recent one. */
const MOST = 50;

/** The revision that agents used before is an older one from now on. */
export function rememberSuperseded(
  before: string | undefined,
  now: string | null | undefined,
  kept: PrivateStore,
): void {
  if (before === undefined || before === now) return;
  kept.set(SUPERSEDED, [...supersededIn(kept).filter((id) => id !== before), before].slice(-MOST));
}

/** Whether agents use a revision that was published since, and not an older one again. */
export const isNewRevision = (
  before: string | undefined,
  now: string | undefined,
  kept: PrivateView,
): boolean => now !== undefined && now !== before && !supersededIn(kept).includes(now);

function supersededIn(kept: PrivateView): readonly string[] {
  const ids = kept.get(SUPERSEDED);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

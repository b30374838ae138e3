// Lists that are kept for later reads, of all registries and places together: each may be as large as a list may be, and a
// process may look into many workspaces, teams and tenants.

/** Bytes of memory, about. A list may take half of it. */
export const MOST_KEPT_LISTS = 24 * 1024 * 1024;

/** The oldest first. */
const kept = new Map<object, { readonly bytes: number; readonly giveUp: () => void }>();
let total = 0;

/**
 * Counts a list that is kept, also one that has grown. Where all of them take too much, the oldest are given up: what is read
 * of them then is asked for again.
 */
export function countKept(list: object, bytes: number, giveUp: () => void): void {
  forget(list);
  kept.set(list, { bytes, giveUp });
  total += bytes;
  for (const [other, { giveUp: end }] of kept) {
    if (total <= MOST_KEPT_LISTS || other === list) return;
    forget(other);
    end();
  }
}

/** A list that is no longer kept, be it counted or not. */
export function forget(list: object): void {
  total -= kept.get(list)?.bytes ?? 0;
  kept.delete(list);
}

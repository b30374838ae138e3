import { type At, KeyTaken, type Problem } from "../../framework";

/** An object that has the key of one that is to be created. */
export interface Taken {
  readonly at: At;
  /** The same for every object of its kind, so that the engine shows many of them as one. */
  readonly summary: string;
  /** Where it is and what it is, as a sentence. */
  readonly there: string;
  /** What makes the key, for instance `identifier`. */
  readonly key: string;
  readonly importId: string;
}

/**
 * What a plan says of it. Who has the object, and whether it is still there when the creation comes to it, a plan does
 * not know.
 */
export const takenNow = ({ at, summary, there, key, importId }: Taken): Problem => ({
  at,
  severity: "warning",
  summary,
  detail:
    `${there} The creation fails unless that object is deleted first: because this plan replaces it, or ` +
    `because the same run destroys it at another address. ${waysOut(key, importId)}`,
});

/** What a creation ends with that still finds it there. */
export const takenAtLast = ({ at, summary, there, key, importId }: Taken): KeyTaken =>
  new KeyTaken(importId, {
    at,
    summary,
    detail:
      `${there} Existing objects are never taken over silently, and this one was ` +
      `not deleted in the meantime. ${waysOut(key, importId)}`,
  });

const waysOut = (key: string, importId: string): string =>
  "If this configuration has the object at another address that is being removed (after a rename, or from count to " +
  "for_each), keep it with a `moved` block, or apply again after it is destroyed. If this resource replaces it with " +
  `create_before_destroy, remove create_before_destroy, or change the ${key} as well. If the object is already ` +
  `deposed, set another ${key}; it can be changed back after an apply. If another configuration manages the object, ` +
  `choose another ${key}. Import it by the id ${importId} only if nothing else manages it.`;

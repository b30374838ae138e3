import type { Value } from "./value";

/**
 * What one walk of Terraform has done so far with this provider. Terraform starts a process for each walk; where a
 * process serves several, each begins with a new configuration.
 */
export interface Walk {
  /** Something is applied from now on: this is no plan. */
  applying(): void;
  isApplying(): boolean;
  /** An object is about to be created, and what its configuration says about its protection. */
  creating(typeName: string, protection: Value): void;
  /**
   * Whether every creation of this type in this walk was one without protection, and there was one. Of what is planned to
   * be destroyed after that, each object was replaced by one of them before (create_before_destroy): Terraform plans all
   * other destructions before it applies anything.
   */
  hasReleased(typeName: string): boolean;
  /** Notes that a resource plans an object under this key; the claim of another one that did so before. */
  claiming(key: string, claim: Claim): Claim | undefined;
  /** Another change of an object of this connection is planned. How many there are. */
  planning(connection: string): number;
  /** Whether something is said for the first time. */
  isNews(about: string): boolean;
  /** Runs the deletion of an object; whoever needs its key is told of the end. */
  deleting<T>(typeName: string, importId: string, run: () => Promise<T>): Promise<T>;
  /** The deletion of an object, which this walk may be asked for, or not. */
  deletionOf(typeName: string, importId: string): Deletion;
}

export interface Claim {
  /** The object that there is already. */
  readonly object: string | undefined;
  /** Whether this is the second half of a replacement, whose first half has claimed the key. */
  readonly isSecondHalf: boolean;
  readonly shownAs: string;
}

export interface Deletion {
  isRunning(): boolean;
  /** Resolves when a deletion of the object has ended, one way or the other; of one that has ended already, with the next. */
  readonly ended: Promise<void>;
}

export function createWalk(): Walk {
  let isApplying = false;
  const created = new Map<string, readonly Value[]>();
  const claims = new Map<string, Claim>();
  const planned = new Map<string, number>();
  const said = new Set<string>();
  const deletions = createDeletions();
  return {
    applying() {
      isApplying = true;
    },
    isApplying: () => isApplying,
    creating(typeName, protection) {
      created.set(typeName, [...(created.get(typeName) ?? []), protection]);
    },
    hasReleased(typeName) {
      const protections = created.get(typeName) ?? [];
      return protections.length > 0 && protections.every((protection) => protection === false);
    },
    claiming(key, claim) {
      const other = claims.get(key);
      if (other === undefined) claims.set(key, claim);
      return claim.isSecondHalf && other?.object === claim.object ? undefined : other;
    },
    planning(connection) {
      const count = (planned.get(connection) ?? 0) + 1;
      planned.set(connection, count);
      return count;
    },
    isNews(about) {
      if (said.has(about)) return false;
      said.add(about);
      return true;
    },
    ...deletions,
  };
}

function createDeletions(): Pick<Walk, "deleting" | "deletionOf"> {
  const running = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  return {
    async deleting(typeName, importId, run) {
      const key = `${typeName}/${importId}`;
      running.add(key);
      try {
        return await run();
      } finally {
        running.delete(key);
        const callbacks = waiting.get(key) ?? [];
        waiting.delete(key);
        for (const callback of callbacks) callback();
      }
    },
    deletionOf(typeName, importId) {
      const key = `${typeName}/${importId}`;
      return {
        isRunning: () => running.has(key),
        ended: new Promise((resolve) => {
          waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
        }),
      };
    },
  };
}

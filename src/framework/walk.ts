import type { Value } from "./value";

/**
 * What one walk of Terraform has done so far with this provider. Terraform starts a process for each walk; where a
 * process serves several, each begins with a new configuration.
 */
export interface Walk {
  /** An object is about to be created, and what its configuration says about its protection. */
  creating(type: string, protection: Value): void;
  /**
   * Whether every creation of this type in this walk was one without protection, and there was one. Of what is planned to
   * be destroyed after that, each object was replaced by one of them before (create_before_destroy): Terraform plans all
   * other destructions before it applies anything.
   */
  hasReleased(type: string): boolean;
}

export function createWalk(): Walk {
  const created = new Map<string, readonly Value[]>();
  return {
    creating(type, protection) {
      created.set(type, [...(created.get(type) ?? []), protection]);
    },
    hasReleased(type) {
      const protections = created.get(type) ?? [];
      return protections.length > 0 && protections.every((protection) => protection === false);
    },
  };
}

import type { Policy } from "./policy";

/**
 * Demands that nothing can be destroyed by a mistake: `deletion_protection` where a resource has it (it is on by
 * default), and `lifecycle: { preventDestroy: true }` where it has not.
 *
 * @example
 * applyPolicies(this, requireDeletionProtection());
 */
export const requireDeletionProtection = (): Policy => ({
  name: "require-deletion-protection",
  check: ({ isProtected }) =>
    isProtected
      ? []
      : [
          "it can be destroyed; required: deletionProtection where there is one, else lifecycle.preventDestroy",
        ],
});

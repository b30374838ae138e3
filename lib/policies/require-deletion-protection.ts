import type { Policy } from "./policy";

/**
 * Demands a protection from destruction for every object: `deletionProtection` where a resource has it (it is on by
 * default), or `lifecycle: { preventDestroy: true }`.
 *
 * The two do not hold equally. `deletionProtection` is kept in the state and also holds for a construct that is removed.
 * `preventDestroy` goes with the construct: Terraform destroys an object whose construct is removed from the program. A
 * `deletionProtection` whose value only Terraform knows counts as on.
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
          "it can be destroyed; required: deletionProtection if the object has it, otherwise lifecycle.preventDestroy",
        ],
});

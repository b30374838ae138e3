import type { Policy } from "./policy";

/**
 * Requires protection from destruction for every object: `deletionProtection` if the resource has it (enabled by
 * default), or `lifecycle: { preventDestroy: true }`.
 *
 * The two differ: `deletionProtection` is stored in the state and also protects an object whose construct is removed.
 * `preventDestroy` is removed with the construct: Terraform then destroys the object. A `deletionProtection` whose
 * value only Terraform knows counts as enabled.
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

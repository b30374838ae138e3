export { allowedTypes, type AllowedNorthflankTypes, type AllowedTypes } from "./policies/allowed-types";
export { namingConvention, type NamingConvention } from "./policies/naming-convention";
export { noLiteralsNearSecrets } from "./policies/no-literals-near-secrets";
export {
  applyPolicies,
  type Naming,
  type Policy,
  policyAspect,
  type PolicySubject,
  type SecretUse,
} from "./policies/policy";
export { requireDeletionProtection } from "./policies/require-deletion-protection";

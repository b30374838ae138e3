import { TerraformStack, TerraformVariable } from "cdktf";
import type { Policy, PolicySubject } from "./policy";

/**
 * Forbids text around a secret (`Bearer ${…}`, the argument of a function) and secrets from variables with a default: a
 * program has nothing to add to a secret. A secret that is text altogether fails the synth without any policy.
 *
 * @example
 * applyPolicies(this, noLiteralsNearSecrets());
 */
export const noLiteralsNearSecrets = (): Policy => ({
  name: "no-literals-near-secrets",
  check: ({ secrets, resource }) => {
    const withDefault = variablesWithDefault(resource);
    return secrets.flatMap(({ attribute, hasText, variables }) => [
      ...(hasText
        ? [`${attribute}: text is written beside the reference; allowed: the reference alone`]
        : []),
      ...variables
        .filter((name) => withDefault.has(name))
        .map(
          (name) => `${attribute}: given: the variable ${name}, which has a default; allowed: one without`,
        ),
    ]);
  },
});

function variablesWithDefault(resource: PolicySubject["resource"]): ReadonlySet<string> {
  const variables = TerraformStack.of(resource)
    .node.findAll()
    .filter((node) => node instanceof TerraformVariable)
    .filter((variable) => variable.default !== undefined);
  return new Set(variables.map((variable) => variable.friendlyUniqueId));
}

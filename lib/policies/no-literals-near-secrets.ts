import { TerraformLocal, TerraformStack, TerraformVariable } from "cdktf";
import type { IConstruct } from "constructs";
import { leavesAt, terraformText } from "../private/hcl/attributes";
import { readTemplate } from "../private/hcl/expression";
import { oncePerPass } from "../private/synth/once-per-pass";
import type { Policy } from "./policy";

/**
 * Forbids text around a secret (`Bearer ${…}`, the argument of a function), secrets from variables with a default,
 * and secrets from local values that contain text: a program must not add anything to a secret. A literal secret
 * fails the synth without any policy.
 *
 * @example
 * applyPolicies(this, noLiteralsNearSecrets());
 */
export const noLiteralsNearSecrets = (): Policy => ({
  name: "no-literals-near-secrets",
  check: ({ secrets, resource }) => {
    const { withDefault, withText } = literalsIn(TerraformStack.of(resource));
    return secrets.flatMap(({ attribute, hasText, variables, locals }) => [
      ...(hasText ? [`${attribute}: contains text next to the reference; allowed: only the reference`] : []),
      ...variables
        .filter((name) => withDefault.has(name))
        .map(
          (name) =>
            `${attribute}: given: the variable ${name}, which has a default; allowed: a variable without a default`,
        ),
      ...locals
        .filter((name) => withText.has(name))
        .map(
          (name) =>
            `${attribute}: given: the local value ${name}, which contains text; allowed: a local value without text`,
        ),
    ]);
  },
});

/** Names of the variables with a default and of the local values with text. */
const literalsIn = oncePerPass((stack) => {
  const all = stack.node.findAll();
  return { withDefault: variablesWithDefault(all), withText: localsWithText(all) };
});

const variablesWithDefault = (all: readonly IConstruct[]): ReadonlySet<string> =>
  new Set(
    all
      .filter((node) => node instanceof TerraformVariable)
      .filter((variable) => variable.default !== undefined)
      .map((variable) => variable.friendlyUniqueId),
  );

const localsWithText = (all: readonly IConstruct[]): ReadonlySet<string> =>
  new Set(
    all
      .filter((node) => node instanceof TerraformLocal)
      .filter((local) => leavesAt(writtenBy(local), []).some(({ value }) => isText(local, value)))
      .map((local) => local.friendlyUniqueId),
  );

/** Its `expression` refers to itself. */
function writtenBy(local: TerraformLocal): unknown {
  const { locals } = local.toTerraform() as { locals?: Readonly<Record<string, unknown>> };
  return locals?.[local.friendlyUniqueId];
}

function isText(local: TerraformLocal, value: unknown): boolean {
  const text = terraformText(local, value);
  return typeof text !== "string" || readTemplate(text).hasText || !readTemplate(text).refersToSomething;
}

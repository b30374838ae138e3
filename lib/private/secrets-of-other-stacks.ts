import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import type { IConstruct } from "constructs";
import { type Attributes, terraformText } from "./attributes";
import { readTemplate } from "./expression";
import { type SecretPlaces, secretTexts } from "./secrets-check";

/**
 * Secrets that another stack was asked for. Between stacks cdktf hands values over through an output, and an output
 * cannot hold an ephemeral value: Terraform would refuse it in the other stack, without a word of this one.
 */
export function secretsOfOtherStacks(
  scope: IConstruct,
  attributes: Attributes,
  places: SecretPlaces,
): readonly string[] {
  return secretTexts(scope, attributes, places).flatMap(({ attribute, text }) => {
    const output = ephemeralOutputIn(scope, text);
    return output === undefined ? [] : [`${attribute}: ${explanation(output)}`];
  });
}

const explanation = (output: TerraformOutput): string =>
  `the secret was made for the stack ${TerraformStack.of(output).node.path}, and ephemeral values cannot cross from one ` +
  "stack to another; make it with a scope in this stack";

function ephemeralOutputIn(scope: IConstruct, text: unknown): TerraformOutput | undefined {
  if (typeof text !== "string" || !text.includes("data.terraform_remote_state.")) return undefined;
  return scope.node.root.node
    .findAll()
    .filter((construct) => TerraformOutput.isTerraformOutput(construct))
    .filter((output) => text.includes(`.outputs.${output.friendlyUniqueId}`))
    .find(isEphemeral);
}

function isEphemeral(output: TerraformOutput): boolean {
  const text = String(terraformText(output, output.value));
  const names = new Set(readTemplate(text).variables);
  return (
    /(?<![\w.])ephemeral\./.test(text) ||
    TerraformStack.of(output)
      .node.findAll()
      .filter((construct) => construct instanceof TerraformVariable)
      .some((variable) => names.has(variable.friendlyUniqueId) && isEphemeralVariable(variable))
  );
}

/** cdktf 0.21 knows of it only as an override, and writes it (cdktf sheet §3). */
function isEphemeralVariable(variable: TerraformVariable): boolean {
  const { variable: written } = variable.toTerraform() as {
    variable?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return written?.[variable.friendlyUniqueId]?.ephemeral === true;
}

import {
  DefaultTokenResolver,
  type IPostProcessor,
  type IResolvable,
  type IResolveContext,
  StringConcat,
  TerraformStack,
  TerraformVariable,
  Tokenization,
} from "cdktf";
import type { IConstruct } from "constructs";
import { type Attributes, terraformText, valuesAt } from "../hcl/attributes";
import { readTemplate } from "../hcl/expression";
import { oncePerPass } from "./once-per-pass";
import type { SecretPlaces } from "./secrets-check";

/**
 * Secrets that were made for another stack. Between stacks cdktf hands values over through an output, and an output
 * cannot hold an ephemeral value: Terraform would refuse it in the other stack, without a word of this one.
 */
export const secretsOfOtherStacks = (
  scope: IConstruct,
  attributes: Attributes,
  { secrets }: SecretPlaces,
): readonly string[] => {
  if (!hasOtherStacks(TerraformStack.of(scope))) return [];
  return secrets.flatMap((at) => {
    const origins = valuesAt(attributes, at).flatMap((value) => originsOf(scope, value));
    return [...new Set(origins)].map((stack) => `${at.join(".")}: ${explanation(stack)}`);
  });
};

const hasOtherStacks = oncePerPass((stack) =>
  stack.node.root.node.findAll().some((other) => other !== stack && TerraformStack.isStack(other)),
);

const explanation = (stack: TerraformStack): string =>
  `the secret was created in the stack ${stack.node.path}, and ephemeral values ` +
  "cannot be passed between stacks; create it with a scope in this stack";

/** The other stacks from which a value takes something ephemeral. */
function originsOf(scope: IConstruct, value: unknown): readonly TerraformStack[] {
  const own = TerraformStack.of(scope);
  return tokensIn(own, value).flatMap((token) => {
    const { originStack } = token as { readonly originStack?: unknown };
    if (!TerraformStack.isStack(originStack) || originStack === own) return [];
    return isEphemeral(originStack, token) ? [originStack] : [];
  });
}

/** Every token that a value is made of, those in the arguments of functions included. */
function tokensIn(stack: TerraformStack, value: unknown): readonly IResolvable[] {
  const resolver = new CollectingResolver(new StringConcat());
  Tokenization.resolve(value, { scope: stack, resolver, preparing: false });
  return resolver.tokens;
}

class CollectingResolver extends DefaultTokenResolver {
  readonly tokens: IResolvable[] = [];

  override resolveToken(
    token: IResolvable,
    context: IResolveContext,
    postProcessor: IPostProcessor,
  ): unknown {
    this.tokens.push(token);
    return super.resolveToken(token, context, postProcessor);
  }
}

function isEphemeral(stack: TerraformStack, token: IResolvable): boolean {
  const { variables, ephemeralResources } = readTemplate(String(terraformText(stack, token)));
  return (
    ephemeralResources.length > 0 ||
    stack.node
      .findAll()
      .filter((construct) => construct instanceof TerraformVariable)
      .some((variable) => variables.includes(variable.friendlyUniqueId) && isEphemeralVariable(variable))
  );
}

/** cdktf 0.21 knows of it only as an override, and writes it (docs/apis/cdktf.md §3). */
function isEphemeralVariable(variable: TerraformVariable): boolean {
  const { variable: written } = variable.toTerraform() as {
    variable?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return written?.[variable.friendlyUniqueId]?.ephemeral === true;
}

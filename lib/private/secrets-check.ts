import type { IConstruct } from "constructs";
import { type Attributes, leavesAt, terraformText } from "./attributes";
import { readTemplate } from "./expression";

/** Names what is written in the program instead of being referred to; never what it says. */
export function literalSecrets(
  scope: IConstruct,
  attributes: Attributes,
  paths: readonly (readonly string[])[],
): readonly string[] {
  return paths
    .flatMap((path) => leavesAt(attributes, path))
    .map(({ path, value }) => ({ path, text: terraformText(scope, value) }))
    .filter(({ text }) => typeof text !== "string" || !readTemplate(text).refersToSomething)
    .map(({ path, text }) => `${path.join(".")}: ${explanation(text)}`);
}

const explanation = (text: unknown): string =>
  typeof text === "string" && text.includes("<secret>")
    ? "a Secret was joined into a text, where it is the text <secret>; join its .token instead"
    : "the value is written in the program, and would be stored in cdk.tf.json; give a Secret instead " +
      "(allowed is a reference, such as Secret.variable(scope, name))";

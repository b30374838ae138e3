import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { type Attributes, leavesAt, terraformText } from "../hcl/attributes";
import { readTemplate } from "../hcl/expression";
import { writtenValueIn } from "../hcl/literal";
import { jsonLeaves, readJson } from "../hcl/read-json";

/** Where a resource or a provider has secrets. */
export interface SecretPlaces {
  readonly secrets: readonly (readonly string[])[];
  /** Those that hold JSON, joined by dots: each value in it is a secret. */
  readonly json?: readonly string[];
}

/** A secret as Terraform will read it. */
export interface SecretText {
  /** The attribute by Terraform's names; behind it, after a colon, the place in its JSON. */
  readonly attribute: string;
  /** A template, or what is no text at all. */
  readonly text: unknown;
}

/** Every secret that a resource or a provider is given. */
export const secretTexts = (
  scope: IConstruct,
  attributes: Attributes,
  { secrets, json = [] }: SecretPlaces,
): readonly SecretText[] =>
  secrets.flatMap((at) =>
    leavesAt(attributes, at).flatMap(({ path, value }) => {
      const text = terraformText(scope, value);
      const attribute = path.join(".");
      const read = typeof text === "string" && json.includes(at.join(".")) ? readJson(text) : undefined;
      if (read === undefined) return [{ attribute, text }];
      return jsonLeaves(read).map(({ place, template }) => ({
        attribute: place.length === 0 ? attribute : `${attribute}: /${place.join("/")}`,
        text: template,
      }));
    }),
  );

/** Names what is written in the program instead of being referred to; never what it says. */
export const literalSecrets = (
  scope: IConstruct,
  attributes: Attributes,
  places: SecretPlaces,
): readonly string[] =>
  secretTexts(scope, attributes, places).flatMap(({ attribute, text }) => {
    const writtenIn = placeOfLiteral(scope, text) ?? placeInItems(scope, attributes.for_each, text);
    return writtenIn === undefined ? [] : [`${attribute}: ${explanation(text, writtenIn)}`];
  });

const placeOfLiteral = (scope: IConstruct, text: unknown): string | undefined =>
  typeof text !== "string" || !readTemplate(text).refersToSomething
    ? "the program"
    : writtenValueIn(TerraformStack.of(scope), text);

/** A value of an item (`each.value`) is in the map or list that is iterated over; as an index it is none of it. */
function placeInItems(scope: IConstruct, items: unknown, text: unknown): string | undefined {
  if (items === undefined || !/(?<![\w.\]"[-])each\.value\b/.test(String(text))) return undefined;
  const written = terraformText(scope, items);
  const isWritten = typeof written !== "string" || !readTemplate(written).refersToSomething;
  return isWritten ? "what forEach iterates over" : undefined;
}

const explanation = (text: unknown, writtenIn: string): string =>
  typeof text === "string" && text.includes("<secret>")
    ? "a Secret was converted to a string, which is <secret> (for example by JSON.stringify); use its .token instead"
    : `the value is a literal in ${writtenIn} and would be stored in cdk.tf.json; use a Secret ` +
      "instead (only a reference is allowed, such as Secret.variable(scope, name))";

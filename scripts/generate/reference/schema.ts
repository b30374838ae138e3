import type { TerraformAttribute, TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import type { Type } from "../../../src/framework/schema/type";
import { section } from "./page";

/** The attributes of a schema, by whether they have to be set. */
export const schemaLines = (schema: TerraformSchema): readonly string[] =>
  section("## Schema", [
    ...attributesWhere("### Required", schema, (attribute) => attribute.required),
    ...attributesWhere("### Optional", schema, (attribute) => attribute.optional),
    ...attributesWhere("### Read-only", schema, (attribute) => !attribute.required && !attribute.optional),
  ]);

const attributesWhere = (
  heading: string,
  { attributes }: TerraformSchema,
  belongs: (attribute: TerraformAttribute) => boolean,
): readonly string[] =>
  section(
    heading,
    attributeLines(
      Object.entries(attributes).filter(([, attribute]) => belongs(attribute)),
      "",
    ),
  );

const attributeLines = (
  attributes: readonly (readonly [string, TerraformAttribute])[],
  indent: string,
): readonly string[] =>
  [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, attribute]) => [
      `${indent}- \`${name}\` (${traits(attribute, indent !== "")}) ${attribute.description}`,
      ...(attribute.type.kind === "nested"
        ? attributeLines(Object.entries(attribute.type.attributes), `${indent}  `)
        : []),
    ]);

function traits(attribute: TerraformAttribute, nested: boolean): string {
  const { type, required, optional, writeOnly, sensitive } = attribute;
  const shape = type.kind === "nested" ? nestedText(type.nesting) : typeText(type);
  const mode = required ? "required" : optional ? "optional" : "read-only";
  return [
    shape,
    ...(nested ? [mode] : []),
    ...(writeOnly ? ["write-only"] : sensitive ? ["sensitive"] : []),
  ].join(", ");
}

const nestedText = (nesting: string): string => (nesting === "single" ? "object" : `${nesting} of objects`);

export function typeText(type: Type): string {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return `${type.kind} of ${typeText(type.element)}s`;
    case "tuple":
    case "object":
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return type.kind;
  }
}

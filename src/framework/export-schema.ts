import type { AttributeSpec, Fields } from "./attribute";
import type { TerraformAttribute, TerraformSchema } from "./terraform-schema";

/** Our attributes as Terraform is told of them. */
export function terraformAttributes(fields: Fields): Readonly<Record<string, TerraformAttribute>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { spec }]) => [name, terraformAttribute(spec)]),
  );
}

function terraformAttribute(spec: AttributeSpec): TerraformAttribute {
  const { shape, mode, deprecationMessage } = spec;
  return {
    type:
      shape.kind === "plain"
        ? shape.type
        : { kind: "nested", nesting: shape.nesting, attributes: terraformAttributes(shape.fields) },
    description: spec.description,
    required: mode === "required",
    optional: mode === "optional" || mode === "optional+computed",
    computed: mode === "computed" || mode === "optional+computed",
    sensitive: spec.sensitive,
    writeOnly: spec.writeOnly,
    ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
  };
}

export const terraformSchema = (fields: Fields, description: string, version: number): TerraformSchema => ({
  version,
  description,
  attributes: terraformAttributes(fields),
});

import { mapFields } from "./fields";
import type { AttributeSpec, Fields } from "./spec";
import type { TerraformAttribute, TerraformSchema } from "./terraform-schema";

/** Our attributes as Terraform is told of them. */
export const terraformAttributes = (fields: Fields): Readonly<Record<string, TerraformAttribute>> =>
  mapFields(fields, (spec) => terraformAttribute(spec));

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

/** What a schema is made of. */
interface Described {
  readonly fields: Fields;
  readonly description: string;
  readonly deprecationMessage?: string | undefined;
}

export const terraformSchema = (
  { fields, description, deprecationMessage }: Described,
  version: number,
): TerraformSchema => ({
  version,
  description,
  attributes: terraformAttributes(fields),
  ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
});

import type { Type } from "./type";

/**
 * A schema as Terraform sees it (docs/apis/terraform-protocol.md §2.5): what the wire carries, nothing of how we plan.
 */
export interface TerraformSchema {
  /** Version of the stored state, not of the provider. */
  readonly version: number;
  readonly description: string;
  readonly deprecationMessage?: string;
  readonly attributes: Readonly<Record<string, TerraformAttribute>>;
}

export interface TerraformAttribute {
  readonly type: Type | NestedType;
  /** Markdown. */
  readonly description: string;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly writeOnly: boolean;
  readonly deprecationMessage?: string;
}

export type Nesting = "single" | "list" | "set" | "map";

/** The type of a nested attribute. */
export interface NestedType {
  readonly kind: "nested";
  readonly nesting: Nesting;
  readonly attributes: Readonly<Record<string, TerraformAttribute>>;
}

/** The value type of an attribute: nested attributes become objects or collections of them. */
export function attributeType(attribute: TerraformAttribute): Type {
  const { type } = attribute;
  if (type.kind !== "nested") return type;
  const object: Type = { kind: "object", attributes: attributeTypes(type.attributes) };
  if (type.nesting === "single") return object;
  return { kind: type.nesting, element: object };
}

function attributeTypes(attributes: Readonly<Record<string, TerraformAttribute>>): Record<string, Type> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, attributeType(attribute)]),
  );
}

/** The object type of a whole schema. */
export const schemaType = (schema: TerraformSchema): Type => ({
  kind: "object",
  attributes: attributeTypes(schema.attributes),
});

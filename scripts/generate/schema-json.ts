import type { ProviderSchemas } from "../../src/framework/calls/provider-server";
import type { TerraformAttribute, TerraformSchema } from "../../src/framework/schema/terraform-schema";
import { typeToJson } from "../../src/framework/schema/type";

/** A provider's schemas in the form of `terraform providers schema -json`, which the generator of bindings reads. */
export const schemaJson = (schemas: ProviderSchemas): object => ({
  provider: block(schemas.provider),
  resource_schemas: mapValues(schemas.resources, block),
  data_source_schemas: mapValues(schemas.dataSources, block),
  ephemeral_resource_schemas: mapValues(schemas.ephemeralResources, block),
});

const block = (schema: TerraformSchema): object => ({
  version: schema.version,
  block: {
    attributes: mapValues(schema.attributes, attribute),
    description: schema.description,
    description_kind: "markdown",
  },
});

function attribute(from: TerraformAttribute): object {
  const { type } = from;
  const shape =
    type.kind === "nested"
      ? { nested_type: { nesting_mode: type.nesting, attributes: mapValues(type.attributes, attribute) } }
      : { type: typeToJson(type) };
  return {
    ...shape,
    description: from.description,
    description_kind: "markdown",
    ...flags({
      required: from.required,
      optional: from.optional,
      computed: from.computed,
      sensitive: from.sensitive,
      write_only: from.writeOnly,
      deprecated: from.deprecationMessage !== undefined,
    }),
  };
}

const flags = (all: Readonly<Record<string, boolean>>): object =>
  Object.fromEntries(Object.entries(all).filter(([, set]) => set));

const mapValues = <T, R>(
  record: Readonly<Record<string, T>>,
  each: (value: T) => R,
): Readonly<Record<string, R>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, each(value)]));

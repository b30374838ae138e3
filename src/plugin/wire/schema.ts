import type {
  FunctionParameter,
  FunctionSignature,
  IdentitySchema,
} from "../../framework/calls/provider-server";
import type {
  Nesting,
  NestedType,
  TerraformAttribute,
  TerraformSchema,
} from "../../framework/schema/terraform-schema";
import type { Type } from "../../framework/schema/type";
import { typeToText } from "../codec/type-text";
import {
  Object_NestingMode,
  StringKind,
  type Attribute,
  type Function$,
  type Function_Parameter,
  type Object$,
  type ResourceIdentitySchema,
  type Schema,
} from "../gen/tfplugin6";

const typeBytes = (type: Type): Uint8Array => new TextEncoder().encode(typeToText(type));

/** Applies a conversion to what each name stands for. */
export const mapValues = <From, To>(
  entries: Readonly<Record<string, From>>,
  convert: (entry: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]): [string, To] => [name, convert(entry)]));

const deprecation = (message: string | undefined): { deprecated?: true; deprecationMessage?: string } =>
  message === undefined ? {} : { deprecated: true, deprecationMessage: message };

export const toSchema = (schema: TerraformSchema): Schema => ({
  version: BigInt(schema.version),
  block: {
    version: BigInt(schema.version),
    attributes: toAttributes(schema.attributes),
    description: schema.description,
    descriptionKind: StringKind.MARKDOWN,
    ...deprecation(schema.deprecationMessage),
  },
});

const toAttributes = (attributes: Readonly<Record<string, TerraformAttribute>>): Attribute[] =>
  Object.entries(attributes).map(([name, attribute]) => toAttribute(name, attribute));

function toAttribute(name: string, attribute: TerraformAttribute): Attribute {
  const { type } = attribute;
  return {
    name,
    ...(type.kind === "nested" ? { nestedType: toObject(type) } : { type: typeBytes(type) }),
    description: attribute.description,
    descriptionKind: StringKind.MARKDOWN,
    required: attribute.required,
    optional: attribute.optional,
    computed: attribute.computed,
    sensitive: attribute.sensitive,
    writeOnly: attribute.writeOnly,
    ...deprecation(attribute.deprecationMessage),
  };
}

const toObject = ({ nesting, attributes }: NestedType): Object$ => ({
  nesting: toNesting(nesting),
  attributes: toAttributes(attributes),
});

function toNesting(nesting: Nesting): Object_NestingMode {
  switch (nesting) {
    case "single":
      return Object_NestingMode.SINGLE;
    case "list":
      return Object_NestingMode.LIST;
    case "set":
      return Object_NestingMode.SET;
    case "map":
      return Object_NestingMode.MAP;
  }
}

export const toFunction = (signature: FunctionSignature): Function$ => ({
  parameters: signature.parameters.map(toParameter),
  ...(signature.variadicParameter ? { variadicParameter: toParameter(signature.variadicParameter) } : {}),
  return: { type: typeBytes(signature.returns) },
  summary: signature.summary,
  description: signature.description,
  descriptionKind: StringKind.MARKDOWN,
  deprecationMessage: signature.deprecationMessage ?? "",
});

const toParameter = (parameter: FunctionParameter): Function_Parameter => ({
  name: parameter.name,
  type: typeBytes(parameter.type),
  allowNullValue: parameter.allowNull,
  allowUnknownValues: parameter.allowUnknown,
  description: parameter.description,
  descriptionKind: StringKind.MARKDOWN,
});

export const toIdentitySchema = ({ version, attributes }: IdentitySchema): ResourceIdentitySchema => ({
  version: BigInt(version),
  identityAttributes: Object.entries(attributes).map(([name, attribute]) => ({
    name,
    type: typeBytes(attribute.type),
    requiredForImport: attribute.requiredForImport,
    optionalForImport: !attribute.requiredForImport,
    description: attribute.description,
  })),
});

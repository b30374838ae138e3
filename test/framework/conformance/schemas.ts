import type {
  Attribute,
  Function as WireFunction,
  GetProviderSchemaResponse,
  ResourceIdentitySchema,
  Schema,
} from "../../plugin/gen/tfplugin6_pb";
import { Object_NestingMode } from "../../plugin/gen/tfplugin6_pb";

// What Terraform checks about schemas (docs/apis/terraform-protocol.md §2.8), on the messages that it gets and written
// from docs/apis/terraform-protocol.md alone: no code of the framework decides here whether the framework is right.
// Every problem begins with its rule.

type Problems = readonly string[];
type Kind = "managed" | "action" | "provider" | "other";

const META_ARGUMENTS = [
  "count",
  "for_each",
  "depends_on",
  "provider",
  "lifecycle",
  "connection",
  "provisioner",
];

export interface AllSchemas {
  readonly provider?: Schema | undefined;
  readonly resourceSchemas: GetProviderSchemaResponse["resourceSchemas"];
  readonly dataSourceSchemas: GetProviderSchemaResponse["dataSourceSchemas"];
  readonly ephemeralResourceSchemas: GetProviderSchemaResponse["ephemeralResourceSchemas"];
  readonly listResourceSchemas: GetProviderSchemaResponse["listResourceSchemas"];
  readonly actionSchemas: GetProviderSchemaResponse["actionSchemas"];
  readonly functions: GetProviderSchemaResponse["functions"];
}

export function schemaProblems(
  schemas: AllSchemas,
  identities: Readonly<Record<string, ResourceIdentitySchema>>,
): Problems {
  const each = (all: Readonly<Record<string, Schema>>, kind: Kind): Problems =>
    Object.entries(all).flatMap(([name, schema]) => inSchema(schema, kind, name));
  const actions = Object.entries(schemas.actionSchemas).flatMap(([name, { schema }]) =>
    inSchema(schema, "action", name),
  );
  return [
    ...inSchema(schemas.provider, "provider", "provider"),
    ...each(schemas.resourceSchemas, "managed"),
    ...each(schemas.dataSourceSchemas, "other"),
    ...each(schemas.ephemeralResourceSchemas, "other"),
    ...each(schemas.listResourceSchemas, "other"),
    ...actions,
    ...Object.entries(schemas.functions).flatMap(([name, signature]) => inFunction(name, signature)),
    ...Object.entries(identities).flatMap(([name, identity]) => inIdentity(name, identity)),
  ];
}

function inSchema(schema: Schema | undefined, kind: Kind, at: string): Problems {
  if (schema?.block === undefined) return [`panic: ${at} has no block`];
  const { block, version } = schema;
  const meta = kind === "provider" ? ["version", "alias"] : META_ARGUMENTS;
  return [
    ...(version < 0n ? [`S6: ${at} has version ${version}`] : []),
    ...block.attributes
      .filter(({ name }) => meta.includes(name))
      .map(({ name }) => `S1: ${at}.${name} is a meta-argument`),
    ...(block.deprecationMessage !== "" && !block.deprecated ? [`S9: ${at}`] : []),
    ...inAttributes(block.attributes, at, { kind, inSet: false, inElement: false }),
  ];
}

interface Place {
  readonly kind: Kind;
  readonly inSet: boolean;
  readonly inElement: boolean;
}

const inAttributes = (attributes: readonly Attribute[], parent: string, place: Place): Problems =>
  attributes.flatMap((attribute) => inAttribute(attribute, `${parent}.${attribute.name}`, place));

function inAttribute(attribute: Attribute, at: string, place: Place): Problems {
  const { name, required, optional, computed, writeOnly, nestedType, type, deprecated, deprecationMessage } =
    attribute;
  const own = [
    ...(/^[a-z0-9_]+$/.test(name) ? [] : [`S1: ${at} is no name`]),
    ...(required || optional || computed ? [] : [`S2: ${at} is neither required, optional nor computed`]),
    ...(required && (optional || computed) ? [`S2: ${at} is required and something else`] : []),
    ...(writeOnly && computed ? [`S5: ${at} is write-only and computed`] : []),
    ...(writeOnly && place.inSet ? [`S5: ${at} is write-only in a set`] : []),
    ...(writeOnly && !["managed", "action"].includes(place.kind)
      ? [`S5: ${at} has no place to be write-only`]
      : []),
    ...(deprecationMessage !== "" && !deprecated ? [`S9: ${at}`] : []),
    ...((nestedType === undefined) === (type.length === 0)
      ? [`panic: ${at} has both or neither of two types`]
      : []),
  ];
  if (nestedType === undefined) {
    const text = new TextDecoder().decode(type);
    const isDynamic = text.includes('"dynamic"');
    const isRisky = isDynamic && (place.inElement || text !== '"dynamic"');
    return [...own, ...(isRisky ? [`S4: ${at} is dynamic in a collection`] : []), ...ofType(text, at)];
  }
  const nesting = nestedType.nesting;
  return [
    ...own,
    ...(nesting === Object_NestingMode.INVALID ? [`panic: ${at} has no nesting`] : []),
    ...(writeOnly && !nestedType.attributes.every((inner) => inner.writeOnly)
      ? [`S5: ${at} is write-only, its parts are not`]
      : []),
    ...(computed && nestedType.attributes.some((inner) => inner.writeOnly)
      ? [`S5: ${at} is computed, a part is write-only`]
      : []),
    ...inAttributes(nestedType.attributes, at, {
      ...place,
      inSet: place.inSet || nesting === Object_NestingMode.SET,
      inElement: place.inElement || nesting !== Object_NestingMode.SINGLE,
    }),
  ];
}

function ofType(text: string, at: string): Problems {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`panic: ${at} has a type that is no JSON`];
  }
}

const IDENTIFIER = /^[a-zA-Z_][a-zA-Z0-9_-]*$/;

function inFunction(
  name: string,
  { parameters, variadicParameter, return: returns }: WireFunction,
): Problems {
  const names = [...parameters, ...(variadicParameter === undefined ? [] : [variadicParameter])].map(
    (each) => each.name,
  );
  return [
    ...(returns === undefined ? [`panic: ${name} returns nothing`] : []),
    ...[name, ...names]
      .filter((each) => !IDENTIFIER.test(each))
      .map((each) => `S7: ${name}: ${each} is no name`),
    ...(new Set(names).size === names.length ? [] : [`S7: ${name} has two parameters of one name`]),
  ];
}

const inIdentity = (name: string, { version, identityAttributes }: ResourceIdentitySchema): Problems => [
  ...(version < 0n ? [`S6: the identity of ${name} has version ${version}`] : []),
  ...identityAttributes.flatMap((attribute) => {
    const type = new TextDecoder().decode(attribute.type);
    const isAllowed = /^("(string|number|bool)"|\["list","(string|number|bool)"\])$/.test(type);
    return [
      ...(isAllowed ? [] : [`S8: ${name}.${attribute.name} is a ${type}`]),
      ...(attribute.requiredForImport !== attribute.optionalForImport
        ? []
        : [`S8: ${name}.${attribute.name}`]),
    ];
  }),
];

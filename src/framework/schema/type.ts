/**
 * Terraform's types, as the provider protocol names them (docs/apis/terraform-protocol.md §2.2).
 *
 * A type is plain data: it can be compared, printed and sent as it is.
 */
export type Type =
  | { readonly kind: "string" }
  | { readonly kind: "number" }
  | { readonly kind: "bool" }
  | { readonly kind: "dynamic" }
  | { readonly kind: "list"; readonly element: Type }
  | { readonly kind: "set"; readonly element: Type }
  | { readonly kind: "map"; readonly element: Type }
  | { readonly kind: "tuple"; readonly elements: readonly Type[] }
  | { readonly kind: "object"; readonly attributes: Readonly<Record<string, Type>> };

export const STRING: Type = { kind: "string" };
export const NUMBER: Type = { kind: "number" };
export const BOOL: Type = { kind: "bool" };
export const DYNAMIC: Type = { kind: "dynamic" };

export const listOf = (element: Type): Type => ({ kind: "list", element });
export const setOf = (element: Type): Type => ({ kind: "set", element });
export const mapOf = (element: Type): Type => ({ kind: "map", element });
export const tupleOf = (elements: readonly Type[]): Type => ({ kind: "tuple", elements });
export const objectOf = (attributes: Readonly<Record<string, Type>>): Type => ({
  kind: "object",
  attributes,
});

/** The JSON form of a type constraint, as it is in schema messages: `"string"`, `["list","string"]`, … */
export type TypeJson =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", TypeJson]
  | readonly ["tuple", readonly TypeJson[]]
  | readonly ["object", Readonly<Record<string, TypeJson>>]
  | readonly ["object", Readonly<Record<string, TypeJson>>, readonly string[]];

export function typeToJson(type: Type): TypeJson {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return [type.kind, typeToJson(type.element)];
    case "tuple":
      return ["tuple", type.elements.map(typeToJson)];
    case "object":
      return [
        "object",
        Object.fromEntries(Object.entries(type.attributes).map(([name, t]) => [name, typeToJson(t)])),
      ];
  }
}

/** A text that equal types share. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return `${type.kind}(${typeText(type.element)})`;
    case "tuple":
      return `tuple(${type.elements.map(typeText).join(",")})`;
    case "object":
      return `object(${Object.entries(type.attributes)
        .map(([name, attribute]) => `${JSON.stringify(name)}:${typeText(attribute)}`)
        .sort()
        .join(",")})`;
  }
}

/**
 * Reads the JSON form of a type constraint.
 *
 * @throws TypeError when the JSON names no Terraform type.
 */
export function typeFromJson(json: unknown): Type {
  if (json === "string") return STRING;
  if (json === "number") return NUMBER;
  if (json === "bool") return BOOL;
  if (json === "dynamic") return DYNAMIC;
  if (Array.isArray(json)) {
    const [kind, inner] = json as readonly unknown[];
    if (kind === "list" || kind === "set" || kind === "map") return { kind, element: typeFromJson(inner) };
    if (kind === "tuple" && Array.isArray(inner)) return tupleOf(inner.map(typeFromJson));
    if (kind === "object" && typeof inner === "object" && inner !== null) {
      return objectOf(
        Object.fromEntries(Object.entries(inner).map(([name, t]): [string, Type] => [name, typeFromJson(t)])),
      );
    }
  }
  throw new TypeError("not a Terraform type constraint");
}

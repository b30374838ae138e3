import { type ApiType, comparablePath, type Contents, type Endpoint, type Enum } from "./contents";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectAt = (value: unknown, key: string): Json => {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
};
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const member = isObject(value) ? value[key] : undefined;
  return Array.isArray(member) ? member : [];
};

const METHODS = ["get", "put", "post", "delete", "patch"];

/** Whether a parsed file is an OpenAPI document, of version 2 or 3. */
export const isOpenApi = (json: unknown): json is Json =>
  isObject(json) && ("openapi" in json || "swagger" in json) && isObject(json.paths);

/** The operations of an OpenAPI document, and the types of their bodies and answers. */
export function readOpenApi(document: Json): Contents {
  const endpoints: Endpoint[] = [];
  const found = new Map<string, { fields: Set<string>; operations: Endpoint[] }>();
  const enums = new Map<string, Enum>();
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    for (const method of METHODS.filter((each) => isObject(item) && each in item)) {
      const endpoint = { method: method.toUpperCase(), path: comparablePath(path) };
      endpoints.push(endpoint);
      const walk = walker(document, endpoint, found, enums);
      const operation = objectAt(item, method);
      const name = `${endpoint.method} ${path}`;
      walk(schemasIn(operation.requestBody), `${name} body`);
      // OpenAPI 2 has bodies among the parameters.
      walk(
        listAt(operation, "parameters").map((each) => objectAt(each, "schema")),
        `${name} parameters`,
      );
      walk(Object.values(objectAt(operation, "responses")).flatMap(schemasIn), `${name} answer`);
    }
  }
  const types = [...found].map(([name, { fields, operations }]): ApiType => ({
    name,
    fields: [...fields],
    operations,
  }));
  return { endpoints, types, enums: [...enums.values()] };
}

const schemasIn = (value: unknown): readonly unknown[] => [
  objectAt(value, "schema"),
  ...Object.values(objectAt(value, "content")).map((media) => objectAt(media, "schema")),
];

/** What collects the types below schemas, for one operation. */
function walker(
  document: Json,
  endpoint: Endpoint,
  found: Map<string, { fields: Set<string>; operations: Endpoint[] }>,
  enums: Map<string, Enum>,
): (schemas: readonly unknown[], name: string) => void {
  const visited = new Set<string>();
  function visit(schema: unknown, name: string): void {
    if (!isObject(schema)) return;
    if (typeof schema.$ref === "string") {
      const target = schema.$ref.split("/").at(-1) ?? "";
      if (visited.has(schema.$ref)) return;
      visited.add(schema.$ref);
      visit(resolved(document, schema.$ref), target);
      return;
    }
    const values = listAt(schema, "enum").filter((value) => typeof value === "string");
    if (values.length > 0) enums.set(`${name} ${values.join()}`, { place: name, values });
    const properties = Object.entries(objectAt(schema, "properties"));
    if (properties.length > 0) {
      const type = found.get(name) ?? { fields: new Set(), operations: [] };
      found.set(name, type);
      if (!type.operations.includes(endpoint)) type.operations.push(endpoint);
      for (const [field, inner] of properties) {
        type.fields.add(field);
        visit(inner, `${name}.${field}`);
      }
    }
    for (const part of ["allOf", "oneOf", "anyOf"])
      for (const each of listAt(schema, part)) visit(each, name);
    visit(schema.items, name);
    visit(schema.additionalProperties, name);
  }
  return (schemas, name) => {
    for (const schema of schemas) visit(schema, name);
  };
}

/** @param reference - such as `#/components/schemas/Tag` */
const resolved = (document: Json, reference: string): unknown =>
  reference.startsWith("#/")
    ? reference
        .slice(2)
        .split("/")
        .reduce<unknown>(
          (at, step) => (isObject(at) ? at[step.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
          document,
        )
    : undefined;

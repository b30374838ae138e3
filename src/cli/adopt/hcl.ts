import type { Resource } from "../../framework/definitions/resource";
import type { AttributeSpec, Fields } from "../../framework/schema/spec";
import { isNumberValue, numberText } from "../../framework/values/number";
import { isList, isRecord, memberOf, type ObjectValue, type Value } from "../../framework/values/value";
import { hclEscape, withEscapes } from "../unseen";
import type { Adopted } from "./collect";
import { hclName } from "./labels";
import { inOrder, referencesIn } from "./references";
import { neededBy } from "./secrets";
import type { WrittenProgram } from "./program";
import { untemplated } from "./templates";

type Resources = Readonly<Record<string, Resource>>;

/** The program as HCL: a file for each registry, the imports, and the provider. */
export function hclProgram(
  adopted: readonly Adopted[],
  resources: Resources,
  {
    withSecrets,
    source,
    version,
  }: { readonly withSecrets: boolean; readonly source: string; readonly version: string },
): WrittenProgram {
  const referenceOf = referencesIn(adopted);
  const registries = [...new Set(adopted.map(({ registry }) => registry))];
  const variables: { readonly name: string; readonly isSecret: boolean }[] = [];
  const files = registries.map((registry) => {
    const blocks = inOrder(adopted.filter((object) => object.registry === registry)).map((object) => {
      const needed = withSecrets ? neededBy(resources[object.type], object) : [];
      variables.push(...needed.map(({ variable, isSecret }) => ({ name: variable.toLowerCase(), isSecret })));
      return block(object, resources[object.type]?.fields ?? {}, {
        reference: referenceOf(object),
        needed: needed.map(({ path, variable, isJson }) => ({
          path,
          value: isJson ? `jsondecode(var.${variable.toLowerCase()})` : `var.${variable.toLowerCase()}`,
        })),
        withSecrets,
      });
    });
    return { name: `${registry}.tf`, text: `${HEADER}\n${blocks.join("\n")}` };
  });
  const imports = inOrder(adopted).map(
    ({ type, label, id }) => `import {\n  to = ${type}.${hclName(label)}\n  id = ${text(id)}\n}\n`,
  );
  return {
    files: [
      { name: "versions.tf", text: `${HEADER}\n${versions(source, version)}` },
      ...files,
      {
        name: "imports.tf",
        text: `${HEADER}\n# You can delete this file after the first apply.\n\n${imports.join("\n")}`,
      },
      ...(variables.length === 0
        ? []
        : [{ name: "variables.tf", text: `${HEADER}\n${variables.map(variableBlock).join("\n")}` }]),
    ],
    variables: variables.map(({ name }) => `TF_VAR_${name}`),
  };
}

const HEADER = "# Written by integrations adopt.\n";

const versions = (source: string, version: string): string =>
  `terraform {\n  required_version = ">= 1.11"\n  required_providers {\n    integrations = {\n      source  = ${text(source)}\n      version = ${text(version)}\n    }\n  }\n}\n\nprovider "integrations" {}\n`;

const variableBlock = ({ name, isSecret }: { readonly name: string; readonly isSecret: boolean }): string =>
  `variable ${text(name)} {\n  type = string\n${isSecret ? "  sensitive = true\n  ephemeral = true\n" : ""}}\n`;

interface Details {
  readonly reference: ReturnType<ReturnType<typeof referencesIn>>;
  readonly needed: readonly { readonly path: readonly string[]; readonly value: string }[];
  readonly withSecrets: boolean;
}

function block(
  { type, label, config }: Adopted,
  fields: Fields,
  { reference, needed, withSecrets }: Details,
): string {
  const nested = new Map<string, string[]>();
  const lines = needed.flatMap(({ path: [first = "", second], value }) => {
    if (second === undefined) return [`  ${first} = ${value}`];
    nested.set(first, [...(nested.get(first) ?? []), `    ${second} = ${value}`]);
    return [];
  });
  const groups = [...nested].map(([name, members]) => {
    const object = `{\n${members.join("\n")}\n  }`;
    return `  ${name} = ${fields[name]?.spec.isJson === true ? `jsonencode(${object})` : object}`;
  });
  const isManaged = withSecrets && needed.length > 0;
  const own = Object.entries(fields).flatMap(([name, { spec }]) => {
    const value = memberOf(config, name);
    if (value === null || (name === "external_credentials" && isManaged)) return [];
    if (reference?.attribute === name) {
      return [`  ${name} = ${reference.target.type}.${hclName(reference.target.label)}.${reference.id}`];
    }
    return [`  ${name} = ${literal(spec, value, "  ")}`];
  });
  return `resource ${text(type)} ${text(hclName(label))} {\n${[...own, ...lines, ...groups].join("\n")}\n}\n`;
}

function literal(spec: AttributeSpec | undefined, value: Value, indent: string): string {
  const inner = `${indent}  `;
  if (spec?.isJson === true && typeof value === "string") {
    const parsed = parsedJson(value);
    if (parsed !== undefined) return `jsonencode(${json(parsed, indent)})`;
  }
  if (isList(value)) {
    const element =
      spec?.shape.kind === "nested"
        ? { ...spec, shape: { ...spec.shape, nesting: "single" as const } }
        : undefined;
    if (value.length === 0) return "[]";
    return `[\n${value.map((each) => `${inner}${literal(element, each, inner)},`).join("\n")}\n${indent}]`;
  }
  if (isRecord(value)) return record(spec, value, indent);
  if (isNumberValue(value)) return numberText(value) ?? "null";
  return typeof value === "string" ? text(value) : JSON.stringify(value);
}

function record(spec: AttributeSpec | undefined, value: ObjectValue, indent: string): string {
  const inner = `${indent}  `;
  const fields = spec?.shape.kind === "nested" ? spec.shape.fields : {};
  const lines = Object.entries(value)
    .filter(([, member]) => member !== null)
    .map(([name, member]) => {
      const field = fields[name]?.spec;
      // What is no attribute is a key of a map, which the registry chose.
      return `${inner}${field === undefined ? text(name) : name} = ${literal(field, member, inner)}`;
    });
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
}

function json(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return `[\n${value.map((each) => `${inner}${json(each, inner)},`).join("\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const lines = Object.entries(value).map(([name, each]) => `${inner}${text(name)} = ${json(each, inner)}`);
    return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
  }
  return typeof value === "string" ? text(value) : String(value);
}

/** Numbers that a parser would round keep their text. */
export function parsedJson(source: string): unknown {
  try {
    const parsed: unknown = JSON.parse(source);
    const isExact = !/\d{16,}/.test(source);
    return isExact ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** An HCL string: what comes from a registry is neither evaluated nor unseen. */
export const text = (value: string): string =>
  withEscapes(JSON.stringify(untemplated(value)), hclEscape)
    // The two escapes of JSON that HCL does not have.
    .replace(/\\(.)/g, (pair, letter: string) => ESCAPES[letter] ?? pair);

const ESCAPES: Readonly<Record<string, string>> = { b: "\\u0008", f: "\\u000c" };

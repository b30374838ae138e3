import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importIdForms, type Provider, providerSchemas, type Resource } from "../../src/framework";
import type {
  FunctionParameter,
  FunctionSignature,
  IdentitySchema,
} from "../../src/framework/calls/provider-server";
import type { TerraformAttribute, TerraformSchema } from "../../src/framework/schema/terraform-schema";
import { hasCredentials } from "../../src/framework/secrets/write-only";
import type { Type } from "../../src/framework/schema/type";

/** Writes the documentation in the form in which Terraform's registry shows it, from the schemas alone. */
export function writeDocs(provider: Provider, folder: string): void {
  const { name } = provider;
  const schemas = providerSchemas(provider);
  const write = (file: string, lines: readonly string[]): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${lines.join("\n")}\n`);
  };
  const short = (type: string): string => type.slice(name.length + 1);

  write("index.md", page(`${name} provider`, schemas.provider, []));
  for (const [type, schema] of Object.entries(schemas.resources)) {
    const [resource, identity] = [provider.resources[type], schemas.identities[type]];
    write(
      `resources/${short(type)}.md`,
      page(
        type,
        schema,
        resource === undefined || identity === undefined ? [] : importing(type, resource, identity),
      ),
    );
  }
  for (const [type, schema] of Object.entries(schemas.dataSources)) {
    write(`data-sources/${short(type)}.md`, page(`${type} (data source)`, schema, []));
  }
  for (const [type, schema] of Object.entries(schemas.ephemeralResources)) {
    write(`ephemeral-resources/${short(type)}.md`, page(`${type} (ephemeral resource)`, schema, []));
  }
  for (const [type, schema] of Object.entries(schemas.listResources)) {
    write(`list-resources/${short(type)}.md`, page(`${type} (list resource)`, schema, []));
  }
  for (const [type, schema] of Object.entries(schemas.actions)) {
    write(`actions/${short(type)}.md`, page(`${type} (action)`, schema, triggering(type, schema)));
  }
  for (const [called, signature] of Object.entries(schemas.functions)) {
    write(`functions/${called}.md`, functionPage(`provider::${name}::${called}`, signature));
  }
}

function functionPage(called: string, signature: FunctionSignature): readonly string[] {
  const { parameters, variadicParameter, returns } = signature;
  const further = variadicParameter === undefined ? [] : [variadicParameter];
  const declared = [
    ...parameters.map((parameter) => `${parameter.name} ${typeText(parameter.type)}`),
    ...further.map((parameter) => `${parameter.name} ${typeText(parameter.type)}...`),
  ];
  return [
    "<!-- Generated from the signature by `npm run generate`. -->",
    "",
    `# ${called}`,
    "",
    signature.description,
    "",
    "```",
    `${called}(${declared.join(", ")}) ${typeText(returns)}`,
    "```",
    "",
    "## Arguments",
    "",
    ...[...parameters, ...further].map(argumentLine),
    "",
  ];
}

const argumentLine = ({ name, type, allowNull, description }: FunctionParameter): string =>
  `- \`${name}\` (${[typeText(type), ...(allowNull ? ["may be null"] : [])].join(", ")}) ${description}`;

const page = (title: string, schema: TerraformSchema, more: readonly string[]): readonly string[] => [
  "<!-- Generated from the schema by `npm run generate`. -->",
  "",
  `# ${title}`,
  "",
  schema.description,
  "",
  ...section("Required", schema, (attribute) => attribute.required),
  ...section("Optional", schema, (attribute) => attribute.optional),
  ...section("Read-only", schema, (attribute) => !attribute.required && !attribute.optional),
  ...more,
];

function section(
  title: string,
  schema: TerraformSchema,
  belongs: (attribute: TerraformAttribute) => boolean,
): readonly string[] {
  const lines = attributeLines(
    Object.entries(schema.attributes).filter(([, attribute]) => belongs(attribute)),
    "",
  );
  return lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""];
}

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

function typeText(type: Type): string {
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

function importing(type: string, resource: Resource, identity: IdentitySchema): readonly string[] {
  const [form = "", ...others] = importIdForms(resource);
  return [
    "## Import",
    "",
    "By id, on the command line or in an `import` block:",
    "",
    "```",
    `terraform import ${type}.example ${form}`,
    "```",
    "",
    "```hcl",
    "import {",
    `  to = ${type}.example`,
    `  id = "${form}"`,
    "}",
    "```",
    "",
    ...(others.length === 0
      ? []
      : [`Also accepted: ${others.map((other) => `\`${other}\``).join(", ")}.`, ""]),
    "By identity, from Terraform 1.12 or OpenTofu 1.12:",
    "",
    "```hcl",
    "import {",
    `  to = ${type}.example`,
    "  identity = {",
    ...identityLines(identity),
    "  }",
    "}",
    "```",
    "",
    ...identityNotes(resource),
    ...(hasCredentials(resource.fields)
      ? [
          "An imported object keeps its credentials (`external_credentials` is `true`) until the " +
            "configuration sets credentials, which are then sent once. Configurations written by " +
            "`-generate-config-out` and `terraform query` need no credentials.",
        ]
      : []),
  ];
}

/** The attributes of an identity, aligned as `terraform fmt` does it. */
function identityLines({ attributes }: IdentitySchema): readonly string[] {
  const width = Math.max(...Object.keys(attributes).map((name) => name.length));
  return Object.entries(attributes).map(
    ([name, { requiredForImport }]) =>
      `    ${name.padEnd(width)} = "<${name}>"${requiredForImport ? "" : " # optional"}`,
  );
}

function identityNotes({ identity, importKeys }: Resource): readonly string[] {
  if (importKeys.length === 0) return [];
  const keys = importKeys.map((key) => `\`${key}\``).join(" or ");
  return [
    `Both accept ${keys} in place of \`${identity.at(-1) ?? ""}\`; the stored identity contains the id.`,
    "",
  ];
}

/** An action does nothing by itself: something triggers it, or somebody asks for it. */
const triggering = (type: string, schema: TerraformSchema): readonly string[] => [
  "## Use",
  "",
  "Actions require Terraform 1.14 or later. OpenTofu does not support actions.",
  "",
  "```hcl",
  `action "${type}" "example" {`,
  "  config {",
  ...Object.entries(schema.attributes)
    .filter(([, attribute]) => attribute.required)
    .map(([name]) => `    ${name} = …`),
  "  }",
  "}",
  "",
  'resource "…" "…" {',
  "  lifecycle {",
  "    action_trigger {",
  "      events  = [after_create, after_update]",
  `      actions = [action.${type}.example]`,
  "    }",
  "  }",
  "}",
  "```",
  "",
  "If the action refers to the object that triggers it, use only `after_create` and " +
    "`after_update`: at `before_create`, the object does not exist yet.",
  "",
  "To refer to the object that triggers the action, use its address in Terraform 1.14 and 1.15 " +
    "(`RESOURCE_TYPE.NAME.ATTRIBUTE`). From 1.16 on, that causes a warning, and such an action cannot " +
    "be run manually; use `caller.ATTRIBUTE`, which older versions do not support.",
  "",
  `To run it manually: \`terraform apply -invoke=action.${type}.example\`. An action that uses ` +
    "`caller` cannot be run manually: write a second action with literal values.",
];

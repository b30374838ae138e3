import type { Provider } from "../../../src/framework";
import type {
  FunctionParameter,
  FunctionSignature,
  ProviderSchemas,
} from "../../../src/framework/calls/provider-server";
import type { Type } from "../../../src/framework/schema/type";
import type { TerraformSchema } from "../../../src/framework/schema/terraform-schema";
import { exampleIn, exampleOfDataSource, exampleOfList } from "./examples";
import { importLines } from "./importing";
import { bindingOf, constructOf } from "./names";
import { section } from "./page";
import { schemaLines, typeText } from "./schema";

// What stands below the description on the page of each kind of thing that a provider has.

const usage = (lines: readonly string[]): readonly string[] => section("## Example Usage", lines);

export function resourceLines(type: string, schemas: ProviderSchemas, provider: Provider): readonly string[] {
  const [schema, resource, identity] = [
    schemas.resources[type],
    provider.resources[type],
    schemas.identities[type],
  ];
  if (schema === undefined || resource === undefined) return [];
  return [
    ...inTypeScript(type, "resource"),
    ...usage(exampleIn(`examples/resources/${type}/resource.tf`)),
    ...schemaLines(schema),
    ...(identity === undefined ? [] : importLines(type, resource, identity)),
  ];
}

/** @param isList - it returns all objects, not one */
export const dataSourceLines = (
  type: string,
  schema: TerraformSchema,
  isList: boolean,
): readonly string[] => [
  ...inTypeScript(type, "data"),
  ...usage(exampleOfDataSource(type, schema, isList)),
  ...schemaLines(schema),
];

/** The construct, if there is one, and the generated class, which has every attribute. */
function inTypeScript(type: string, kind: "resource" | "data"): readonly string[] {
  const construct = constructOf(type);
  const binding = bindingOf(type, kind);
  const generated = `\`${binding.name}\` of \`${binding.module}\``;
  if (construct === undefined) return [`In TypeScript: ${generated}.`, ""];
  const linked = `[\`${construct.name}\`](${construct.page})`;
  return kind === "resource"
    ? [`In TypeScript: the construct ${linked}, or the generated class ${generated}.`, ""]
    : [
        `In TypeScript: the static functions of ${linked} that look one up, or the generated class ${generated}.`,
        "",
      ];
}

export const ephemeralResourceLines = (type: string, schema: TerraformSchema): readonly string[] => [
  "In TypeScript: [`Secret`](https://github.com/integrations-as-code/terraform-provider-integrations/blob/main/docs/constructs/secret.md).",
  "",
  ...usage(exampleIn(`examples/ephemeral-resources/${type}/ephemeral-resource.tf`)),
  ...schemaLines(schema),
];

export const listResourceLines = (type: string, schema: TerraformSchema): readonly string[] => [
  "List resources require Terraform 1.14 or later. OpenTofu does not support them.",
  "",
  ...usage(exampleOfList(type, schema)),
  ...schemaLines(schema),
];

/** An action does nothing by itself: something triggers it, or somebody asks for it. */
export const actionLines = (type: string, schema: TerraformSchema): readonly string[] => [
  "Actions require Terraform 1.14 or later. OpenTofu does not support them.",
  "",
  ...usage([
    ...exampleIn(`examples/actions/${type}/action.tf`),
    "",
    "If the action refers to the object that triggers it, use only `after_create` and " +
      "`after_update`: at `before_create`, the object does not exist yet.",
    "",
    "To refer to the object that triggers the action, use its address in Terraform 1.14 and 1.15 " +
      "(`RESOURCE_TYPE.NAME.ATTRIBUTE`). From 1.16 on, that causes a warning, and such an action cannot " +
      "be run manually; use `caller.ATTRIBUTE`, which older versions do not support.",
    "",
    `To run it manually: \`terraform apply -invoke=action.${type}.NAME\`. An action that uses ` +
      "`caller` cannot be run manually: write a second action with literal values.",
  ]),
  ...schemaLines(schema),
];

export function functionLines(name: string, called: string, signature: FunctionSignature): readonly string[] {
  const { parameters, variadicParameter, returns } = signature;
  const further = variadicParameter === undefined ? [] : [variadicParameter];
  const declared = [
    ...parameters.map((parameter) => `${parameter.name} ${typeText(parameter.type)}`),
    ...further.map((parameter) => `${parameter.name} ${typeText(parameter.type)}...`),
  ];
  return [
    ...usage(exampleIn(`examples/functions/${name}/function.tf`)),
    ...section("## Signature", ["```text", `${called}(${declared.join(", ")}) ${typeText(returns)}`, "```"]),
    ...section("## Arguments", [...parameters, ...further].map(argumentLine)),
    ...section("## Result", memberLines(returns, "")),
  ];
}

/** The members of an object, at every depth. */
const memberLines = (type: Type, indent: string): readonly string[] =>
  type.kind !== "object"
    ? []
    : Object.entries(type.attributes).flatMap(([name, member]) => [
        `${indent}- \`${name}\` (${typeText(member)})`,
        ...memberLines(elementOf(member), `${indent}  `),
      ]);

const elementOf = (type: Type): Type =>
  type.kind === "list" || type.kind === "set" || type.kind === "map" ? type.element : type;

const argumentLine = ({ name, type, allowNull, description }: FunctionParameter): string =>
  `- \`${name}\` (${[typeText(type), ...(allowNull ? ["may be null"] : [])].join(", ")}) ${description}`;

import { importIdForms, type Resource } from "../../../src/framework";
import type { IdentitySchema } from "../../../src/framework/calls/provider-server";
import { hasCredentials } from "../../../src/framework/secrets/write-only";
import { constructOf } from "./names";
import { section } from "./page";

/** How an existing object is imported: by id and by identity, in a block and by command. */
export function importLines(type: string, resource: Resource, identity: IdentitySchema): readonly string[] {
  const [form = "", ...others] = importIdForms(resource);
  return section("## Import", [
    "In an `import` block, by id:",
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
    "By command:",
    "",
    "```shell",
    `terraform import ${type}.example '${form}'`,
    "```",
    "",
    ...(constructOf(type) === undefined
      ? []
      : [`In TypeScript, call \`importFrom("${form}")\` of the construct.`, ""]),
    ...(hasCredentials(resource.fields)
      ? [
          "An imported object keeps its credentials (`external_credentials` is `true`) until the " +
            "configuration sets credentials, which are then sent once. Configurations written by " +
            "`-generate-config-out` and `terraform query` need no credentials.",
        ]
      : []),
  ]);
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

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchemas } from "../../../src/framework/calls/provider-server";
import { PROVIDER_SOURCE } from "../../../src/provider";
import { exampleIn } from "./examples";
import { categoryOf, constructOf, onGitHub, shortName } from "./names";
import { section } from "./page";
import { schemaLines } from "./schema";

const GUIDES = join(__dirname, "..", "..", "..", "docs", "guides");

/** The page of the provider: where it is, how it is configured, and everything that it has. */
export const indexLines = (schemas: ProviderSchemas, connections: readonly string[]): readonly string[] => [
  ...section("## Example Usage", exampleIn("examples/provider/provider.tf")),
  `The source address is \`${PROVIDER_SOURCE}\` (\`registry.terraform.io/${PROVIDER_SOURCE}\`, in OpenTofu ` +
    `\`registry.opentofu.org/${PROVIDER_SOURCE}\`). \`npx integrations install\` installs the provider without a ` +
    "registry: [With HCL](guides/hcl.md). Programs in TypeScript need no installation: [With cdktf](guides/cdktf.md).",
  "",
  ...section("## Guides", guideLines()),
  ...["", ...connections].flatMap((connection) => listOf(schemas, connection, connections)),
  ...schemaLines(schemas.provider),
];

/** Everything that belongs to a connection, or to none. */
function listOf(
  schemas: ProviderSchemas,
  connection: string,
  connections: readonly string[],
): readonly string[] {
  const category = connection === "" ? "" : categoryOf(`_${connection}_`, connections);
  const linked = (folder: string, types: object): readonly string[] =>
    Object.keys(types)
      .filter((type) => categoryOf(type, connections) === category)
      .map((type) => `[\`${type}\`](${folder}/${shortName(type)}.md)`);
  const kinds: readonly (readonly [kind: string, links: readonly string[]])[] = [
    ["Resources", linked("resources", schemas.resources)],
    ["Data sources", linked("data-sources", schemas.dataSources)],
    ["Ephemeral resources", linked("ephemeral-resources", schemas.ephemeralResources)],
    ["List resources (Terraform 1.14)", linked("list-resources", schemas.listResources)],
    ["Actions (Terraform 1.14)", linked("actions", schemas.actions)],
    ["Functions", category === "" ? functionsOf(schemas) : []],
    ["Constructs", constructsOf(Object.keys(schemas.resources), category, connections)],
  ];
  return section(
    `## ${category === "" ? "For all registries" : category}`,
    kinds.filter(([, links]) => links.length > 0).map(([kind, links]) => `- ${kind}: ${links.join(", ")}`),
  );
}

const functionsOf = ({ functions }: ProviderSchemas): readonly string[] =>
  Object.keys(functions).map((name) => `[\`provider::integrations::${name}\`](functions/${name}.md)`);

function constructsOf(
  types: readonly string[],
  category: string,
  connections: readonly string[],
): readonly string[] {
  if (category === "") return [`[all of them](${onGitHub("docs/constructs/README.md")})`];
  return types
    .filter((type) => categoryOf(type, connections) === category)
    .map(constructOf)
    .flatMap((construct) => (construct === undefined ? [] : [`[\`${construct.name}\`](${construct.page})`]));
}

/** With the title and the description of their front matter. */
const guideLines = (): readonly string[] =>
  readdirSync(GUIDES)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const text = readFileSync(join(GUIDES, file), "utf8");
      const title = /^page_title: "(.*)"$/m.exec(text)?.[1];
      const description = /^description: \|-\n {2}(.*)$/m.exec(text)?.[1];
      if (title === undefined || description === undefined) {
        throw new Error(`docs/guides/${file} needs page_title and description in its front matter.`);
      }
      return `- [${title}](guides/${file}): ${description}`;
    });

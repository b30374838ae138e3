import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..", "..");
/** For links from pages that a registry shows to what it does not show. */
const ON_GITHUB = "https://github.com/integrations-as-code/terraform-provider-integrations/blob/main";

/** `northflank_tag` of `integrations_northflank_tag`: the name of its page. */
export const shortName = (type: string): string => type.slice(type.indexOf("_") + 1);

/** The heading under which a registry lists a page: the name of the platform, or none for what belongs to no platform. */
export const categoryOf = (type: string, connections: readonly string[]): string => {
  const connection = connections.find((name) => shortName(type).startsWith(`${name}_`));
  return connection === undefined ? "" : capitalized(connection);
};

/** The construct of a resource, with the address of its page; undefined if there is none. */
export function constructOf(type: string): { readonly name: string; readonly page: string } | undefined {
  const file = kebab(shortName(type));
  if (!existsSync(join(ROOT, "lib", `${file}.ts`))) return undefined;
  return { name: pascal(shortName(type)), page: `${ON_GITHUB}/docs/constructs/${file}.md` };
}

/** The page of the resource that the construct in a file of lib/ declares, from docs/constructs/; undefined if there is none. */
export function resourceOf(path: string): { readonly type: string; readonly page: string } | undefined {
  const name = path.replaceAll("-", "_");
  return existsSync(join(ROOT, "lib", "bindings", path, "index.ts"))
    ? { type: `integrations_${name}`, page: `../resources/${name}.md` }
    : undefined;
}

/** The generated class of a resource or data source, and the module that exports it. */
export const bindingOf = (type: string, kind: "resource" | "data"): { name: string; module: string } => {
  const name = kind === "resource" ? shortName(type) : `data_${type}`;
  return { name: pascal(name), module: `cdktf-provider-integrations/lib/bindings/${kebab(name)}` };
};

export const onGitHub = (path: string): string => `${ON_GITHUB}/${path}`;

const kebab = (name: string): string => name.replaceAll("_", "-");

const pascal = (name: string): string => name.split("_").map(capitalized).join("");

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

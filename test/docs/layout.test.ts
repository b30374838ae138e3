import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { providerSchemas } from "../../src/framework";
import { integrations } from "../../src/provider";

// What `tfplugindocs validate` demands, and what the registries of Terraform and OpenTofu refuse or do not show.

const DOCS = resolve(__dirname, "../../docs");
const schemas = providerSchemas(integrations);

/** Pages by folder, each named as the type without the provider's name. */
const TYPES: Readonly<Record<string, object>> = {
  resources: schemas.resources,
  "data-sources": schemas.dataSources,
  "ephemeral-resources": schemas.ephemeralResources,
  "list-resources": schemas.listResources,
  actions: schemas.actions,
};
const FOLDERS = [...Object.keys(TYPES), "functions", "guides"];
/** Of a page, in bytes. */
const LARGEST_PAGE = 500_000;
const MOST_PAGES = 2000;

const pages = ["index.md", ...FOLDERS.flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`))];

it.each(Object.entries(TYPES))("each of the %s has a page, and each page has one", (folder, types) => {
  const expected = Object.keys(types).map((type) => `${type.replace(/^integrations_/, "")}.md`);

  expect(filesIn(folder)).toEqual(expected.sort());
});

test("each function has a page, and each page has one", () => {
  expect(filesIn("functions")).toEqual(Object.keys(schemas.functions).map((name) => `${name}.md`).sort());
});

test("the folders that a registry shows have pages in Markdown only, none too large, and not too many", () => {
  expect(pages.filter((page) => !page.endsWith(".md"))).toEqual([]);
  expect(pages.filter((page) => statSync(join(DOCS, page)).size > LARGEST_PAGE)).toEqual([]);
  expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
});

test("other folders are no registry's", () => {
  const folders = readdirSync(DOCS, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  expect(folders.map(({ name }) => name).sort()).toEqual([...FOLDERS, "apis", "constructs", "images"].sort());
});

it.each(pages)("%s has the front matter of its kind, and one title", (page) => {
  const { keys, text } = frontMatter(page);
  const wanted = ["page_title", ...(page === "index.md" ? [] : ["subcategory"]), "description"];

  expect(keys).toEqual(wanted);
  expect(text).toMatch(/^page_title: "[^"\n]+"$/m);
  expect(text).toMatch(/^description: \|-\n {2}[^\n]*[^\s.][^\n]*\.$/m);
  expect(read(page).match(/^# .*$/gm)?.slice(0, 1)).toHaveLength(1);
});

it.each(pages.filter((page) => !page.startsWith("guides/")))("%s has an example", (page) => {
  expect(read(page)).toMatch(/^## Example Usage\n\n(?:.*\n)*?```hcl\n/m);
});

it.each(Object.keys(schemas.identities))("the page of %s says each way to import one", (type) => {
  const [, importing = ""] = read(`resources/${type.replace(/^integrations_/, "")}.md`).split("## Import\n");

  expect(importing).toContain(`  to = ${type}.example\n  id = `);
  expect(importing).toContain("from Terraform 1.12 or OpenTofu 1.12");
  expect(importing).toContain(`  to = ${type}.example\n  identity = {`);
  expect(importing).toContain(`terraform import ${type}.example '<`);
});

it.each(pages.filter((page) => /^(?:list-resources|actions)\//.test(page)))(
  "%s says which engine it needs",
  (page) => {
    expect(read(page)).toContain(" require Terraform 1.14 or later. OpenTofu does not support them.");
  },
);

test("the page of the provider lists all pages", () => {
  const index = read("index.md");

  expect(pages.filter((page) => page !== "index.md" && !index.includes(`](${page})`))).toEqual([]);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(DOCS, folder)).sort();
}

function read(page: string): string {
  return readFileSync(join(DOCS, page), "utf8");
}

function frontMatter(page: string): { readonly keys: readonly string[]; readonly text: string } {
  const text = /^---\n([\s\S]*?)\n---\n/.exec(read(page))?.[1] ?? "";
  return { text, keys: [...text.matchAll(/^(\w+):/gm)].map(([, key = ""]) => key) };
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

// Readers come from a registry, from GitHub and from the npm package: every link has to lead somewhere in each of them.

const ROOT = resolve(__dirname, "../..");
/** Addresses of files of this project. */
const OWN = /^https:\/\/github\.com\/integrations-as-code\/terraform-provider-integrations\/(?:blob|tree)\/main\//;
const PAGES = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "src/emulator/README.md"];
/** Folders below docs/ that the registries of Terraform and OpenTofu show. */
const SHOWN =
  /^docs\/(?:index\.md$|(?:resources|data-sources|ephemeral-resources|list-resources|actions|functions|guides)\/)/;

interface Link {
  readonly page: string;
  readonly to: string;
}

const pages = [...PAGES, ...pagesBelow("docs")];
const links = pages.flatMap((page) =>
  [...withoutCode(textOf(page)).replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, to = ""]): Link => ({ page, to }),
  ),
);

test("every link to a file of this project leads to one, and to a heading of it", () => {
  const broken = links.filter((link) => {
    const target = targetOf(link);
    if (target === undefined) return false;
    const [path = "", anchor] = target.split("#");
    if (!existsSync(join(ROOT, path))) return true;
    return anchor !== undefined && path.endsWith(".md") && !anchorsOf(path).has(anchor);
  });

  expect(links.length).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

test("a page that the registries show links to what they do not show by its address on GitHub", () => {
  const lost = links.filter((link) => {
    const target = targetOf(link);
    return SHOWN.test(link.page) && target !== undefined && !OWN.test(link.to) && !SHOWN.test(target);
  });

  expect(lost).toEqual([]);
});

/** The path from the project's folder, or undefined for the rest of the world. */
function targetOf({ page, to }: Link): string | undefined {
  if (OWN.test(to)) return to.replace(OWN, "");
  if (/^\w+:/.test(to)) return undefined;
  return to.startsWith("#") ? `${page}${to}` : relative(ROOT, resolve(ROOT, dirname(page), to));
}

/** As GitHub names them. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of withoutCode(textOf(page)).matchAll(/^#+ (.*)$/gm)) {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    let unique = name;
    for (let more = 1; anchors.has(unique); more++) unique = `${name}-${more}`;
    anchors.add(unique);
  }
  return anchors;
}

function textOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "");
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

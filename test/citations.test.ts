import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// Comments name the sources of facts from outside by page and section: `docs/apis/buddy.md §5.2`. A section without a page is
// of the page that the same list names before it, else of the registry in whose folder the file is, else of the protocol.

const ROOT = join(__dirname, "..");
const FOLDERS = ["src", "lib", "proto", "scripts", "bench", "examples", "test"];
const GENERATED = /^(?:lib\/bindings|src\/plugin\/gen)\//;

interface Citation {
  readonly file: string;
  readonly page: string;
  /** `2.3`, or a rule such as `P7`. */
  readonly section: string;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs|md|proto)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/")),
).filter(
  (file) => !GENERATED.test(file) && !file.includes("node_modules") && file !== "test/citations.test.ts",
);

/** The page of the file's own registry; that of the protocol for what has none. */
const pageOfFolder = (file: string): string =>
  /(?:^|[/])(buddy|northflank|truto|fruxon)(?=[/.-])/.exec(file)?.[1] ?? "terraform-protocol";

/** A citation with its page, or a section alone. Comment marks between the parts are line breaks. */
const CITED =
  /(?:docs\/apis\/([\w-]+)\.md(?:\s|\*|\/\/)*)?(?:§ ?(\d+(?:\.\d+)*)|(?<=\.md(?:\s|\*|\/\/)+)([A-Z]{1,2}\d+))/g;

function citationsIn(file: string, text: string): readonly Citation[] {
  const citations: Citation[] = [];
  let before = { page: "", end: -1 };
  for (const found of text.matchAll(CITED)) {
    const [whole, named, section, rule] = found;
    const joined = /^(?:[\s*,;–-]|\/\/|and|or|to)*$/.test(text.slice(before.end, found.index));
    const page = named ?? (before.end >= 0 && joined ? before.page : pageOfFolder(file));
    before = { page, end: found.index + whole.length };
    if (!/RFC \d+,? $/.test(text.slice(0, found.index)))
      citations.push({ file, page, section: section ?? rule ?? "" });
  }
  return citations;
}

/** The numbers of a page's headings, and the rules in the first column of its tables. */
function sectionsOf(page: string): ReadonlySet<string> {
  const path = join(ROOT, "docs", "apis", `${page}.md`);
  if (!existsSync(path)) return new Set();
  const text = readFileSync(path, "utf8");
  return new Set(
    [...text.matchAll(/^#+ (\d+(?:\.\d+)*)\.? |^\| ([A-Z]{1,2}\d+) \|/gm)].map(
      ([, section, rule]) => section ?? rule ?? "",
    ),
  );
}

const texts = files.map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));
const citations = texts.flatMap(({ file, text }) => citationsIn(file, text));

test("every section that a comment cites is in docs/apis", () => {
  const pages = new Map(
    [...new Set(citations.map(({ page }) => page))].map((page) => [page, sectionsOf(page)]),
  );

  expect(citations.length).toBeGreaterThan(500);
  expect(citations.filter(({ page, section }) => pages.get(page)?.has(section) !== true)).toEqual([]);
});

test("a citation of a missing page or section is found", () => {
  const [there, noSection, noPage] = citationsIn(
    "src/a.ts",
    "// docs/apis/buddy.md §2.3, §99.9; docs/apis/gitlab.md §1",
  );

  expect(there).toMatchObject({ page: "buddy", section: "2.3" });
  expect(noSection).toMatchObject({ page: "buddy", section: "99.9" });
  expect(sectionsOf("buddy").has("99.9")).toBe(false);
  expect(sectionsOf(noPage?.page ?? "").size).toBe(0);
});

test("no comment cites what is not in the repository", () => {
  const strays = texts.filter(({ text }) => /\bsheets?,? §|\bfact sheet|updates[ -]2026-12/.test(text));

  expect(strays.map(({ file }) => file)).toEqual([]);
});

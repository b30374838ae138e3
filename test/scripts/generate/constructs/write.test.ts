import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as library from "../../../../lib";
import { writeConstructDocs } from "../../../../scripts/generate/constructs/write";
import { withFolder } from "../../folder";

const ROOT = resolve(__dirname, "../../../..");
const DOCS = join(ROOT, "docs", "constructs");

/** Pages by path, as they have just been generated. */
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = await withFolder((folder) => {
    writeConstructDocs(folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return new Map(paths.map((path) => [join(DOCS, path.slice(folder.length)), readFileSync(path, "utf8")]));
  });
});

const pageOf = (path: string): string => pages.get(join(DOCS, path)) ?? "";

it("everything that a program can call is in the list", () => {
  const list = pageOf("README.md");

  expect(Object.keys(library).filter((name) => !list.includes(`- [${name}](`))).toEqual([]);
});

it("every link leads to a page that is there, and to a heading on it", () => {
  const broken = [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)]
      .filter(([, path = "", anchor]) => !isThere(path === "" ? page : resolve(dirname(page), path), anchor))
      .map(([link]) => `${page}: ${link}`),
  );

  expect(broken).toEqual([]);
});

it("no page says where it was made", () => {
  expect([...pages.values()].filter((text) => text.includes(ROOT))).toEqual([]);
});

it("a factory shows what has to be given, and where the rest is told", () => {
  expect(pageOf("buddy-integration.md")).toContain(
    "- `BuddyIntegration.dockerHub(scope, id, { domain, username, password, … })` Docker Hub. " +
      "Takes [`BuddyLoginProps`](#buddyloginprops).",
  );
});

it("a property shows its type, whether it has to be given, and what happens without it", () => {
  const page = pageOf("buddy-integration.md");

  expect(page).toContain(
    "- `permissions` ([`BuddyPermissions`](#buddypermissions)) Who may use and change the integration; `grantUse` and `grantManage` " +
      "add to it. Default: Buddy decides, and its value is kept.",
  );
  expect(page).toContain("- `token` ([`Secret`](secret.md), required) API token.");
});

it("what is not public is written in full, and what is the user's to name is said to be", () => {
  expect(pageOf("buddy-integration.md")).toContain(
    'type BuddyAccessLevel = "DENIED" | "MANAGE" | "USE_ONLY" | NewerValue\n',
  );
  expect(pageOf("fruxon-config.md")).toContain("- `[string]` ([`Secret`](secret.md))");
});

it("a combination that is told apart by its type leads to what it takes", () => {
  expect(pageOf("buddy-integration.md")).toContain(
    '- `type: "AMAZON"`, `authType: "OIDC"`: [`BuddyAmazonOidcProps`](#buddyamazonoidcprops)',
  );
});

function isThere(page: string, anchor: string | undefined): boolean {
  const text = pages.get(page) ?? readFileSync(page, "utf8");
  return anchor === undefined || headingsOf(text).includes(anchor);
}

/** Anchors as GitHub makes them: in lower case, a number after the second of the same name. */
function headingsOf(text: string): readonly string[] {
  const names = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before}`;
  });
}

// The second package: the same library for cdktn, the continuation of cdktf under another name. Nothing is compiled for
// it: what was compiled for cdktf is copied, and says cdktn where it said cdktf (docs/apis/cdktf.md §9.3). The bundles
// know neither of the two and stay as they are.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

export const CDKTN_PACKAGE = "cdktn-provider-integrations";

const PEERS = { cdktn: ">=0.24.0 <1", constructs: ">=10.6.0 <10.8.0" };

/**
 * cdktn has kept what nobody sees as a name: marker symbols, `cdktf.json`, `cdktf.out` (docs/apis/cdktf.md §9.1). And
 * what is said of a version of cdktf, or of docs/apis about it, is not said of cdktn.
 */
const NAME =
  /Symbol\.for\(["']cdktf\/|@cdktf\/|cdktf\.(?:json|out)\b|cdktf(?!\w|\.md|(?:-cli)?[ @]\d| sheet)/g;

/**
 * A text of the package for cdktf as that for cdktn has it. A line that names both is right for both.
 * @param {string} text
 */
export const forCdktn = (text) =>
  text
    .split("\n")
    .map((line) =>
      line.includes("cdktn") ? line : line.replace(NAME, (found) => (found === "cdktf" ? "cdktn" : found)),
    )
    .join("\n");

/**
 * Writes the package for cdktn.
 * @param {{ root: string, dist: string, folder: string }} paths the project; what was built; where the package goes
 */
export function writeCdktnPackage({ root, dist, folder }) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  put(join(folder, "package.json"), `${JSON.stringify(manifestFor(manifest), null, 2)}\n`);
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  for (const text of ["README.md", "CHANGELOG.md"]) rewrite(join(root, text), join(folder, text));
  eachFile(join(root, "docs"), (file) => {
    if (!UNPUBLISHED.test(file)) rewrite(join(root, "docs", file), join(folder, "docs", file));
  });
  eachFile(join(root, "examples"), (file) => {
    // Not what a run of one has left behind.
    if (/\.ts$|^[^/]+\/cdktf\.json$/.test(file))
      rewrite(join(root, "examples", file), join(folder, "examples", file));
  });
  eachFile(join(root, "bin"), (file) => copy(join(root, "bin", file), join(folder, "bin", file)));
  eachFile(dist, (file) => {
    const put = RENAMED.test(file) ? rewrite : copy;
    put(join(dist, file), join(folder, "dist", file));
  });
}

/** Pages for those who work on the project; `files` in package.json excludes them as well. */
const UNPUBLISHED = /^(apis\/|style\.md$)/;

/** Of what was built: the library, and what names the package. */
const RENAMED = /^(lib|src)\/|^sbom\.cdx\.json$/;

/** What users of the package need to know of it, without how it is developed. */
function manifestFor({ description, keywords, files, ...manifest }) {
  for (const name of ["scripts", "devDependencies", "overrides"]) delete manifest[name];
  return {
    ...manifest,
    name: CDKTN_PACKAGE,
    description: forCdktn(description),
    keywords: ["cdktn", ...keywords],
    files: files.filter((file) => !file.startsWith("!")),
    peerDependencies: PEERS,
  };
}

/** Calls back with the path of each file, from the folder and with slashes; the package itself is left out. */
function eachFile(folder, use) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .split(sep)
      .join("/");
    if (entry.isFile() && !file.startsWith(CDKTN_PACKAGE)) use(file);
  }
}

const rewrite = (from, to) => put(to, forCdktn(readFileSync(from, "utf8")));

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

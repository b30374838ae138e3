// Which packages are in the bundles, and under which licences.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** What a package brings along from elsewhere without its licence. */
const EMBEDDED = [
  {
    files: /\/undici\/lib\/llhttp\//,
    name: "llhttp",
    license: "MIT",
    notices: ["Copyright Fedor Indutny, 2018."],
  },
];

/**
 * @typedef {{ name: string, version?: string, license: string, integrity?: string, texts: string[], notices: string[] }} Bundled
 *   `texts`: its licence files; `notices`: copyright notices in the code
 */

/**
 * The packages of other people that bundles are made of, by name.
 * @param {{ root: string, files: readonly string[] }} bundles the project; all files in them, relative to it
 * @returns {Bundled[]}
 */
export function bundledPackages({ root, files }) {
  const foreign = files.filter((file) => file.includes("node_modules/"));
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const folders = [...new Set(foreign.map((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? file))];
  const packages = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const own = foreign.filter((file) => file.startsWith(`${folder}/`));
    return {
      name,
      version,
      license,
      integrity: lock[folder]?.integrity,
      texts: licenceTexts(join(root, folder)),
      notices: [...new Set(own.flatMap((file) => noticesIn(readFileSync(join(root, file), "utf8"))))],
    };
  });
  const embedded = EMBEDDED.filter((each) => foreign.some((file) => each.files.test(`/${file}`))).map(
    ({ name, license, notices }) => ({ name, license, texts: [], notices }),
  );
  return [...packages, ...embedded].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Licence files of a package, also of parts of it; not those of packages inside it. */
function licenceTexts(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.slice(folder.length).includes("node_modules"))
    .map((file) => readFileSync(file, "utf8").trim());
}

/** Comments that hold a copyright notice, without the marks of the comment. */
function noticesIn(code) {
  const comments = code.match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [];
  return comments
    .filter((comment) => /copyright (\(c\)|©|\d{4})/i.test(comment))
    .map((comment) =>
      comment
        .replace(/^\s*\/\*+!?|\*+\/\s*$/g, "")
        .split("\n")
        .map((line) => line.replace(/^\s*(?:\/\/|\*)? ?/, "").trimEnd())
        .join("\n")
        .trim(),
    );
}

// Two lists of what the bundles hold of other people's work: its licences, to read, and an SBOM (CycloneDX), for programs.
// The tools that make SBOMs list what is installed, which is far more than what is bundled; hence our own dozen of lines.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPackages } from "./bundled.mjs";

export const LICENCES = "THIRD-PARTY-LICENSES.txt";
export const SBOM = "sbom.cdx.json";

const RULE = "=".repeat(80);

/** Texts of licences that packages name without bringing them along. */
const textsById = (root) => ({
  "Apache-2.0": readFileSync(join(root, "LICENSE"), "utf8").trimEnd(),
  MIT: readFileSync(join(root, "scripts", "build", "MIT.txt"), "utf8").trimEnd(),
});

/**
 * Writes both lists.
 * @param {{ root: string, folder: string, files: readonly string[] }} paths the project; where the lists go; what was bundled
 */
export function writeNotices({ root, folder, files }) {
  const packages = bundledPackages({ root, files });
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(folder, LICENCES), licences(packages, textsById(root)));
  writeFileSync(
    join(folder, SBOM),
    `${JSON.stringify(sbom({ name, version, license }, packages), null, 2)}\n`,
  );
}

function licences(packages, known) {
  const sections = packages.map(({ name, version, license, texts, notices }) => {
    const own = [...texts, ...notices];
    const missing = texts.length > 0 ? [] : idsOf(license).filter((id) => !holds(own, id));
    const added = missing.map((id) => {
      if (known[id] === undefined) throw new Error(`${name}: the text of its licence ${id} is nowhere`);
      return known[id];
    });
    const title = [name, version].filter((part) => part !== undefined).join(" ");
    return [`${title} (${license.replace(/^\((.*)\)$/, "$1")})`, ...own, ...added].join("\n\n");
  });
  const head =
    "The programs of this package (in dist: those in provider, cli.js, emulator.js) hold code of the following projects,\n" +
    "under the licences below.";
  return `${[head, ...sections].join(`\n\n${RULE}\n\n`)}\n`;
}

/** The licences of an SPDX expression. */
const idsOf = (expression) =>
  expression
    .replace(/[()]/g, " ")
    .split(/ (?:AND|OR|WITH) /)
    .map((id) => id.trim());

/** BSD licences stand whole in the code; that of Apache is only referred to there. */
const holds = (texts, id) =>
  id.startsWith("BSD") &&
  texts.some((text) => text.includes("Redistribution and use in source and binary forms"));

/** CycloneDX 1.6. Without a time or a serial number: the same build gives the same file. */
const sbom = (self, packages) => ({
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: component(self) },
  components: packages.map(component),
  dependencies: [
    { ref: refOf(self), dependsOn: packages.map(refOf) },
    ...packages.map((each) => ({ ref: refOf(each), dependsOn: [] })),
  ],
});

const component = ({ name, version, license, integrity }) => ({
  type: "library",
  "bom-ref": refOf({ name, version }),
  name,
  ...(version === undefined ? {} : { version, purl: refOf({ name, version }) }),
  licenses: [/ /.test(license) ? { expression: license } : { license: { id: license } }],
  ...(integrity === undefined
    ? {}
    : {
        hashes: [
          {
            alg: "SHA-512",
            content: Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex"),
          },
        ],
      }),
});

const refOf = ({ name, version }) =>
  version === undefined ? name : `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

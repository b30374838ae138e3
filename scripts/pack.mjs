// Writes both packages of what was built as npm would publish them, and prints their paths; beside each, the list of what
// it holds of other projects (SBOM). `npm run pack` builds first and writes to .cache/packages/, `npm run pack -- folder`
// elsewhere.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CDKTN_PACKAGE } from "./build/cdktn.mjs";
import { SBOM } from "./build/notices.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = resolve(process.argv[2] ?? join(root, ".cache", "packages"));
const packages = [root, join(root, "dist", CDKTN_PACKAGE)];

mkdirSync(folder, { recursive: true });
const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder, ...packages], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
for (const [index, { filename }] of JSON.parse(packed).entries()) {
  const tarball = join(folder, filename);
  copyFileSync(join(packages[index], "dist", SBOM), tarball.replace(/\.tgz$/, ".cdx.json"));
  console.log(tarball);
}

// Writes both packages of what was built as npm would publish them, and prints their paths. `npm run pack` builds first
// and writes to .cache/packages/, `npm run pack -- folder` elsewhere.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CDKTN_PACKAGE } from "./build/cdktn.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = resolve(process.argv[2] ?? join(root, ".cache", "packages"));
const packages = [root, join(root, "dist", CDKTN_PACKAGE)];

mkdirSync(folder, { recursive: true });
const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder, ...packages], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
for (const { filename } of JSON.parse(packed)) console.log(join(folder, filename));

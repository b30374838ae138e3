import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import nodes from "./nodes.json";

/** A build of Node in an npm package, with the checksum that its tarball must have. */
interface NodePackage {
  readonly name: string;
  readonly version: string;
  /** As in a lock file: `sha512-` and base64. */
  readonly integrity: string;
}

/**
 * Reads a file of a pinned package of Node. npm fetches it once, from the registry that it is configured for; what the
 * cache holds is verified again each time.
 *
 * @param file - its path in the package, such as `bin/node`
 * @throws Error when the package is not pinned, or is another one than was pinned
 */
export function extractNode(
  { name, version, file }: { readonly name: string; readonly version: string; readonly file: string },
  { cache, folder }: { readonly cache: string; readonly folder: string },
): string {
  const pinned = nodes.find((each) => each.name === name && each.version === version);
  if (pinned === undefined) throw new Error(`${name} ${version} is not pinned in scripts/package/nodes.json`);
  const tarball = fetched(pinned, cache);
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1", `package/${file}`]);
  return join(folder, file);
}

function fetched(pinned: NodePackage, cache: string): string {
  const { name, version } = pinned;
  const tarball = join(cache, `${name}-${version}.tgz`);
  if (statSync(tarball, { throwIfNoEntry: false }) === undefined) {
    mkdirSync(cache, { recursive: true });
    execFileSync("npm", ["pack", "--silent", "--pack-destination", cache, `${name}@${version}`], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  refuseOther(tarball, pinned);
  return tarball;
}

/** What is not what was pinned is removed, so that the next run fetches it anew. */
function refuseOther(tarball: string, { name, version, integrity }: NodePackage): void {
  const found = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  if (found === integrity) return;
  rmSync(tarball);
  throw new Error(
    `${name} ${version} is not what was pinned: its checksum is ${found}, scripts/package/nodes.json says ${integrity}`,
  );
}

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { version } from "../../src/version";

/** These look at what would be published: `npm run build` comes first, as in `npm test`. */
const ROOT = resolve(__dirname, "../..");

/** The two libraries, each with the package that serves it. */
export const LIBRARIES = ["cdktf", "cdktn"] as const;
export type Library = (typeof LIBRARIES)[number];
export const packageFor = (library: Library): string => `${library}-provider-integrations`;

/** Both packages, as `npm run pack` packs them. Returns the paths of their tarballs; the first test file of a build makes them. */
export function pack(): Readonly<Record<Library, string>> {
  const all = join(ROOT, ".cache", "packed");
  const folder = join(all, stateOfFiles());
  if (!existsSync(folder)) {
    mkdirSync(all, { recursive: true });
    for (const earlier of readdirSync(all))
      if (isOld(join(all, earlier))) rmSync(join(all, earlier), { recursive: true, force: true });
    // Under its name only when it is whole: other test files look for it meanwhile.
    const unfinished = mkdtempSync(`${folder}-`);
    execFileSync(process.execPath, [join(ROOT, "scripts", "pack.mjs"), unfinished]);
    try {
      renameSync(unfinished, folder);
    } catch (error) {
      // Another test file was faster.
      rmSync(unfinished, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const tarball = (library: Library): string => join(folder, `${packageFor(library)}-${version}.tgz`);
  return { cdktf: tarball("cdktf"), cdktn: tarball("cdktn") };
}

const DAY = 24 * 60 * 60 * 1000;
const isOld = (path: string): boolean => Date.now() - statSync(path).mtimeMs > DAY;

/** Changes with whatever is packed: names, sizes and times of all files that a package may hold. */
function stateOfFiles(): string {
  const hash = createHash("sha256");
  const roots = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isFile() || ["bin", "dist", "docs", "examples"].includes(entry.name))
    .map(({ name }) => name);
  for (const root of [...roots, join("scripts", "pack.mjs"), join("scripts", "build")]) {
    const path = join(ROOT, root);
    const below = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" })
      : [""];
    for (const name of below.sort()) {
      const { size, mtimeMs } = statSync(join(path, name));
      hash.update(`${join(root, name)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 32);
}

/** A user's project, with a package from its tarball and what it asks for beside it. */
export interface Project {
  readonly folder: string;
  /** Where the package is. */
  readonly installed: string;
}

/** Where the packages of {@link projects} came from. */
export const tarballs = (): Readonly<Record<Library, string>> => packed;
let packed: Readonly<Record<Library, string>> = { cdktf: "", cdktn: "" };

/** Lays out a project for each library; they are gone after the tests of the file. */
export function projects(): (library: Library) => Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "integrations-test-")));
  beforeAll(() => {
    packed = pack();
    for (const library of LIBRARIES) {
      const modules = join(folder, library, "node_modules");
      const installed = join(modules, packageFor(library));
      mkdirSync(installed, { recursive: true });
      execFileSync("tar", ["-xzf", packed[library], "-C", installed, "--strip-components=1"]);
      for (const name of [library, "constructs", "@types"]) {
        symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
      }
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (library) => ({
    folder: join(folder, library),
    installed: join(folder, library, "node_modules", packageFor(library)),
  });
}

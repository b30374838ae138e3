import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** These look at what would be published: `npm run build` comes first, as in `npm test`. */
const ROOT = resolve(__dirname, "../..");

/** The two libraries, each with the package that serves it. */
export const LIBRARIES = ["cdktf", "cdktn"] as const;
export type Library = (typeof LIBRARIES)[number];
export const packageFor = (library: Library): string => `${library}-provider-integrations`;

/** Packs both packages, as `npm run pack` does. Returns the paths of their tarballs. */
export function pack(folder: string): Readonly<Record<Library, string>> {
  const script = join(ROOT, "scripts", "pack.mjs");
  const output = execFileSync(process.execPath, [script, folder], { encoding: "utf8" });
  const [cdktf = "", cdktn = ""] = output.trim().split("\n");
  return { cdktf, cdktn };
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
    packed = pack(folder);
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

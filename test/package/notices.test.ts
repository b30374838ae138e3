import { build } from "esbuild";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { version } from "../../src/version";
import { LIBRARIES, packageFor, projects, tarballs } from "../support/packed";

const ROOT = resolve(__dirname, "../..");
const project = projects();

interface Component {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
}

interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

/** What is bundled, asked of the bundler once more: `name version` of each package. */
async function bundledPackages(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [
      ...["src/main.ts", "src/cli/main.ts", "src/emulator/page/client/main.tsx"],
      "node_modules/undici/index.js",
    ],
    absWorkingDir: ROOT,
    outdir: "nowhere",
    write: false,
    bundle: true,
    platform: "node",
    // Only what runs from its sources bundles the emulator's page itself.
    external: ["esbuild"],
    metafile: true,
  });
  const folders = Object.keys(metafile.inputs)
    .filter((file) => file.startsWith("node_modules/"))
    .map((file) => packageFolder(join(ROOT, file)));
  const names = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Component;
    return `${manifest.name} ${manifest.version ?? ""}`;
  });
  return [...new Set(names)].sort();
}

/** The folder above a file that npm has installed: some packages have further manifests without a version inside. */
function packageFolder(file: string): string {
  const folder = dirname(file);
  const isPackage =
    /node_modules\/(@[^/]+\/)?[^/]+$/.test(folder) && existsSync(join(folder, "package.json"));
  return isPackage ? folder : packageFolder(folder);
}

describe.each(LIBRARIES)("the package for %s", (library) => {
  const textOf = (file: string): string =>
    readFileSync(join(project(library).installed, "dist", file), "utf8");
  const sbom = (): Sbom => JSON.parse(textOf("sbom.cdx.json")) as Sbom;

  it("lists every package that is bundled, and llhttp, which undici has brought along", async () => {
    const listed = sbom().components.map(({ name, version = "" }) => `${name} ${version}`);

    expect(listed.sort()).toEqual([...(await bundledPackages()), "llhttp "].sort());
  });

  it("lists them as CycloneDX, under its own name", () => {
    expect(sbom()).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      metadata: {
        component: {
          name: packageFor(library),
          version,
          purl: `pkg:npm/${packageFor(library)}@${version}`,
        },
      },
    });
    expect(sbom().components).toContainEqual(
      expect.objectContaining({
        purl: expect.stringMatching(/^pkg:npm\/lossless-json@\d/),
        hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      }),
    );
  });

  it("has it beside its tarball, for those who look before they install", () => {
    expect(readFileSync(tarballs()[library].replace(/\.tgz$/, ".cdx.json"), "utf8")).toBe(
      textOf("sbom.cdx.json"),
    );
  });

  it("has a copyright notice and the whole text of the licence of each", () => {
    const sections = textOf("THIRD-PARTY-LICENSES.txt")
      .split(/\n={80}\n/)
      .slice(1);

    const titles = sections.map((section) =>
      section
        .trim()
        .split("\n")[0]
        ?.replace(/ \(.*$/, ""),
    );
    expect(titles).toEqual(
      sbom().components.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`)),
    );
    for (const section of sections) {
      expect(section).toMatch(/Copyright/);
      expect(section).toMatch(
        /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION|Permission is hereby granted, free of\s+charge|Permission to use, copy, modify, and\/or distribute this software for any\s+purpose/,
      );
    }
  });
});

import { spawnSync } from "node:child_process";
import { createRequire, isBuiltin } from "node:module";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { version } from "../../src/version";
import { LIBRARIES, packageFor, projects, type Library } from "../support/packed";

const project = projects();

/** Paths of all files of a package, from its folder. */
function filesOf(library: Library): readonly string[] {
  const { installed } = project(library);
  return readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(installed, name)).isFile(),
  );
}

const textOf = (library: Library, file: string): string =>
  readFileSync(join(project(library).installed, file), "utf8");

const manifestOf = (library: Library): Record<string, unknown> =>
  JSON.parse(textOf(library, "package.json")) as Record<string, unknown>;

/** What the library's code and declarations import, each with where. */
const importsOf = (library: Library): readonly { readonly file: string; readonly path: string }[] =>
  filesOf(library)
    .filter((file) => /^dist\/(lib|src|emulator)\/.*(\.js|\.d\.ts)$/.test(file))
    .flatMap((file) =>
      [...textOf(library, file).matchAll(/(?:from|require\(|import\()\s*["']([^"']*)["']/g)].map(
        ([, path = ""]) => ({ file, path }),
      ),
    );

describe.each(LIBRARIES)("the package for %s", (library) => {
  it("holds what is published, and nothing of how it is made", () => {
    const others = filesOf(library).filter(
      (file) =>
        !/^(bin\/|docs\/(?!apis\/|style\.md).*\.md$|examples\/.*\.ts$|examples\/[\w-]+\/cdktf\.json$|dist\/(lib|src)\/.*(\.js|\.d\.ts)$|dist\/(cli|emulator)\.js$|dist\/emulator\/.*\.d\.ts$|dist\/provider\/)/.test(
          file,
        ),
    );

    expect(others.sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY-LICENSES.txt",
      "dist/sbom.cdx.json",
      "docs/drift-report.schema.json",
      "docs/images/emulator.png",
      "docs/images/recording.svg",
      "package.json",
    ]);
    expect(readdirSync(join(project(library).installed, "dist", "provider")).sort()).toEqual([
      "buddy-oidc.cjs",
      "buddy.cjs",
      "bytes.cjs",
      "calls.cjs",
      "clients.cjs",
      "fruxon.cjs",
      "launch.cjs",
      "northflank.cjs",
      "prepared.bin",
      "provider.cjs",
      "proxy.cjs",
      "re2.cjs",
      "terraform-provider-integrations",
      "terraform-provider-integrations.cmd",
      "truto.cjs",
    ]);
  });

  it("has what its pages link to", () => {
    const { installed } = project(library);
    const links = filesOf(library)
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...textOf(library, file).matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => ({ file, link })),
      )
      .filter(({ link }) => !/^\w+:/.test(link));

    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ file, link }) => !existsSync(join(installed, dirname(file), link)))).toEqual([]);
  });

  it("has the name, the version and the peers that it should have", () => {
    expect(manifestOf(library)).toMatchObject({
      name: packageFor(library),
      version,
      peerDependencies: { [library]: expect.any(String), constructs: expect.any(String) },
    });
    expect(manifestOf(library)).not.toHaveProperty("dependencies");
    expect(Object.keys(manifestOf(library).peerDependencies ?? {})).toHaveLength(2);
  });

  it("imports nothing but Node, its two peers and files that are in it", () => {
    const { installed } = project(library);
    const missing = importsOf(library).filter(({ file, path }) => {
      // Only the provider compares JSON; the schemas that a synth loads ask for its parser when they do.
      if (file === "dist/src/framework/schema/builders.js" && path === "../values/canonical-json")
        return false;
      if (!path.startsWith(".")) return path !== library && path !== "constructs" && !isBuiltin(path);
      const target = resolve(installed, dirname(file), path);
      const candidates = [
        `${target}.js`,
        `${target}.d.ts`,
        join(target, "index.js"),
        join(target, "index.d.ts"),
      ];
      return !candidates.some((each) => existsSync(each));
    });

    expect(missing).toEqual([]);
  });

  it("has a module for each construct that is in the index", () => {
    const index = createRequire(join(project(library).folder, "main.js"))(packageFor(library)) as object;

    const classes = Object.keys(index).filter((name) => /^[A-Z].*Integration/.test(name));
    expect(classes).toContain("BuddyIntegration");
    for (const name of classes) {
      const file = name.replace(/[a-z](?=[A-Z])/g, "$&-").toLowerCase();
      expect(filesOf(library)).toContain(`dist/lib/${file}.js`);
    }
  });

  it("has the two programs, which start", () => {
    const start = (name: string, ...args: string[]) =>
      spawnSync(join(project(library).installed, "bin", name), args, { encoding: "utf8" });

    expect(start("integrations", "--version").stdout.trim()).toBe(version);
    expect(start("terraform-provider-integrations").stderr).toContain("is a plugin of Terraform");
  });
});

describe("the two packages", () => {
  it("hold the same files", () => {
    expect([...filesOf("cdktn")].sort()).toEqual([...filesOf("cdktf")].sort());
  });

  it("hold the very same provider", () => {
    for (const file of filesOf("cdktf").filter((name) => /^(bin|dist\/provider)\//.test(name))) {
      expect(textOf("cdktn", file)).toBe(textOf("cdktf", file));
    }
  });

  it("install the same package, because one plugin cache of Terraform serves both", () => {
    const [cdktf, cdktn] = LIBRARIES.map((library) => {
      const { installed } = project(library);
      const { providerFiles } = createRequire(__filename)(
        join(installed, "dist", "lib", "private", "install", "launcher.js"),
      ) as { providerFiles: (platform: string, version: string, folder: string) => unknown };
      return providerFiles("linux_amd64", version, installed);
    });

    expect(cdktn).toEqual(cdktf);
  });

  it("name their own library: in that for cdktn cdktf is only what cdktn has kept of it", () => {
    const kept =
      /Symbol\.for\("cdktf\/|@cdktf\/|cdktf\.(?:json|out)\b|\bcdktf_1\b|cdktf(?=\.md|(?:-cli)?[ @]\d| sheet)|^.*cdktn.*$/gm;
    const left = filesOf("cdktn")
      .filter((file) => /^(dist\/(lib|src)\/|docs\/|examples\/|README)/.test(file))
      .flatMap((file) =>
        textOf("cdktn", file)
          .replace(kept, "")
          .split("\n")
          .filter((line) => line.includes("cdktf"))
          .map((line) => `${file}: ${line}`),
      );

    expect(left).toEqual([]);
  });
});

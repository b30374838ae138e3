// Builds dist/: the provider and the command line, each bundled into one file, and the construct library for users; and
// in dist/cdktn-provider-integrations/ all of that as the package for cdktn.
// A build is made aside and put in place whole, so that what runs from dist/ meanwhile never finds half of one.
// With --provider: only the provider, in half a second, while working on it.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CDKTN_PACKAGE, writeCdktnPackage } from "./build/cdktn.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

const dist = join(root, "dist");
const aside = join(root, ".cache", `build-${process.pid}`);

/**
 * undici is larger than everything else together and only needed behind a proxy: it gets a file of its own, so that a
 * provider that starts does not read it.
 */
const proxyApart = {
  name: "proxy-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^undici$/ }, ({ importer }) =>
      importer.includes("node_modules") ? undefined : { path: "./proxy.js", external: true },
    );
  },
};

/** One file and no node_modules: quick to load, quick to hash (terraform re-hashes its provider at every command). */
const bundle = (entry, outfile, options) =>
  build({
    entryPoints: [join(root, entry)],
    outfile: join(aside, outfile),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "linked",
    logLevel: "warning",
    ...options,
  });

function putInPlace() {
  const before = `${aside}-before`;
  if (existsSync(dist)) renameSync(dist, before);
  renameSync(aside, dist);
  rmSync(before, { recursive: true, force: true });
}

await bundle("src/main.ts", "provider.js", { plugins: [proxyApart] });
if (process.argv.includes("--provider")) {
  mkdirSync(dist, { recursive: true });
  renameSync(join(aside, "provider.js"), join(dist, "provider.js"));
  rmSync(aside, { recursive: true });
  const other = join(dist, CDKTN_PACKAGE, "dist");
  if (existsSync(other)) copyFileSync(join(dist, "provider.js"), join(other, "provider.js"));
} else {
  await bundle("src/cli/main.ts", "cli.js", { plugins: [proxyApart] });
  await bundle("node_modules/undici/index.js", "proxy.js", {});
  const compiler = [
    require.resolve("typescript/bin/tsc"),
    "-p",
    join(root, "tsconfig.lib.json"),
    "--outDir",
    aside,
  ];
  process.exitCode = spawnSync(process.execPath, compiler, { stdio: "inherit" }).status ?? 1;
  if (process.exitCode === 0) {
    writeCdktnPackage({ root, dist: aside, folder: join(aside, CDKTN_PACKAGE) });
    putInPlace();
  }
}

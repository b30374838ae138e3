// Builds dist/: the provider (dist/provider, a folder that runs anywhere), the command line and the emulator, each bundled
// into one file; the construct library for users; the licences of what is bundled, and a list of it (SBOM); and in
// dist/cdktn-provider-integrations/ all of that as the package for cdktn.
// A build is made aside and put in place whole, so that what runs from dist/ meanwhile never finds half of one.
// With --provider: only the provider, in half a second, while working on it. With --without-types: what runs, in half of the
// time; no type is checked and no declaration is written.
import { build } from "esbuild";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CDKTN_PACKAGE, writeCdktnPackage } from "./build/cdktn.mjs";
import { modulesIn, writeChunks } from "./build/chunks.mjs";
import { writeEmulatorTypes } from "./build/emulator-types.mjs";
import { writeLaunchers } from "./build/launchers.mjs";
import { writeNotices } from "./build/notices.mjs";
import { pageClient, withPageClient } from "./build/page.mjs";
import { prepareAnswers, withAnswers, withoutChecks, writeAnswers } from "./build/prepared.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

const dist = join(root, "dist");
const aside = join(root, ".cache", `build-${process.pid}`);

/**
 * undici is larger than everything else together and only needed behind a proxy: it gets a file of its own, so that a
 * provider that starts does not read it.
 */
const proxyApart = (path) => ({
  name: "proxy-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^undici$/ }, ({ importer }) =>
      importer.includes("node_modules") ? undefined : { path, external: true },
    );
  },
});

/** The command line shares the emulator with users' tests. */
const emulatorApart = {
  name: "emulator-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/emulator$/ }, () => ({ path: "./emulator.js", external: true }));
  },
};

/**
 * What a process that only says what the provider is does not need gets a file of its own, too. Only functions and data
 * cross over to it: a class that both files had would be two.
 */
const callsApart = {
  name: "calls-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(load|loading)$/ }, () => ({ path: "./calls.cjs", external: true }));
  },
};

/**
 * One file and no node_modules: quick to load, quick to hash (terraform re-hashes its provider at every command). The
 * ending .cjs says what the file is wherever it lies; .js would mean an ES module below many a package.json.
 *
 * Resolves to the files that went into it, relative to the project.
 */
async function bundle(entry, outfile, plugins = []) {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [join(root, entry)],
    outfile: join(aside, outfile),
    absWorkingDir: root,
    metafile: true,
    plugins,
  });
  return modulesIn(metafile);
}

const OPTIONS = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
  // The licences are written down whole elsewhere.
  legalComments: "none",
  logLevel: "warning",
};

async function bundleProvider() {
  const answers = await prepareAnswers(root);
  const files = [
    ...(await bundle("src/main.ts", "provider/provider.cjs", [callsApart, withAnswers(answers)])),
    ...(await writeChunks({
      root,
      entry: "scripts/build/calls.ts",
      folder: join(aside, "provider"),
      options: { ...OPTIONS, plugins: [proxyApart("./proxy.cjs"), withoutChecks] },
    })),
  ];
  writeAnswers(answers, join(aside, "provider"));
  writeLaunchers({ root, folder: join(aside, "provider") });
  return files;
}

/** Resolves to the exit code of the compiler. */
async function compileLibrary(withTypes) {
  const compiler = spawn(
    process.execPath,
    [
      require.resolve("typescript/bin/tsc"),
      ...["-p", join(root, "tsconfig.lib.json"), "--outDir", aside],
      ...(withTypes ? [] : ["--noCheck", "--declaration", "false"]),
    ],
    { stdio: "inherit" },
  );
  const [status] = await once(compiler, "close");
  return status ?? 1;
}

function putInPlace() {
  const before = `${aside}-before`;
  if (existsSync(dist)) renameSync(dist, before);
  renameSync(aside, dist);
  rmSync(before, { recursive: true, force: true });
}

if (process.argv.includes("--provider")) {
  await bundleProvider();
  mkdirSync(dist, { recursive: true });
  for (const folder of [dist, join(dist, CDKTN_PACKAGE, "dist")].filter(existsSync)) {
    cpSync(join(aside, "provider"), join(folder, "provider"), { recursive: true });
  }
  rmSync(aside, { recursive: true });
} else {
  const withTypes = !process.argv.includes("--without-types");
  // Beside the rest: it takes the longest.
  const compiled = compileLibrary(withTypes);
  const client = await pageClient(root);
  const bundled = [
    ...(await bundleProvider()),
    ...(await bundle("node_modules/undici/index.js", "provider/proxy.cjs")),
    ...(await bundle("src/cli/main.ts", "cli.js", [proxyApart("./provider/proxy.cjs"), emulatorApart])),
    ...(await bundle("src/emulator/index.ts", "emulator.js", [withPageClient(client)])),
    ...client.files,
  ];
  if (withTypes) writeEmulatorTypes({ root, folder: join(aside, "emulator") });
  writeNotices({ root, folder: aside, files: bundled });
  process.exitCode = await compiled;
  if (process.exitCode === 0) {
    writeCdktnPackage({ root, dist: aside, folder: join(aside, CDKTN_PACKAGE) });
    putInPlace();
  }
}

// The doors of the house: which room may import which. Everything of ours that a room is not given is shut to it.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, files: string[], mayImport: string[] }} Room  Paths from the project's folder. */

/** Packages with one home; the other rooms of `src` and `lib` do without them. */
const PACKAGE_HOMES = [
  { home: "src/plugin", packages: "@connectrpc/|@bufbuild/", why: "only the plugin speaks gRPC" },
  { home: "src/http", packages: "undici(/|$)", why: "every request goes through the one HTTP client" },
  { home: "src/emulator", packages: "(hono|@hono)(/|$)", why: "only the emulator serves HTTP" },
  { home: "src/cli", packages: "commander$", why: "only the command line reads arguments" },
  { home: "lib", packages: "(cdktf|constructs)(/|$)", why: "only the construct library knows cdktf" },
];

/**
 * ESLint configuration that reports an import through a shut door, for the project in a folder.
 * @param {string} root
 */
export function doors(root) {
  const zones = roomsOf(root).map(({ name, files, mayImport }) => ({
    target: files,
    from: ".",
    // package.json is data, and its version is everybody's.
    except: ["./node_modules", "./package.json", ...mayImport.map((path) => `./${path}`)],
    message: `${name} may not import this (the doors are in scripts/lint/doors.mjs).`,
  }));
  return [
    {
      files: ["src/**/*.ts", "lib/**/*.ts"],
      rules: { "import-x/no-restricted-paths": ["error", { basePath: root, zones }] },
    },
    ...homes().map(({ home, foreign }) => ({
      files: [`${home}/**/*.ts`],
      rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: foreign }] },
    })),
  ];
}

/**
 * @param {string} root
 * @returns {Room[]}
 */
function roomsOf(root) {
  const registries = namesIn(join(root, "src/registries"), "folders")
    .filter((name) => name !== "common")
    .map((name) => `src/registries/${name}`);
  const synthModules = registries.map((registry) => ({ registry, files: synthModulesOf(root, registry) }));
  const joints = namesIn(join(root, "src"), "files").map((name) => `src/${name}`);
  return [
    room("The plugin", ["src/plugin"], ["src/framework", "src/text"]),
    room("What looks at text from outside", ["src/text"], []),
    room("What checks single values", ["src/checks"], []),
    room("The framework", ["src/framework"], ["src/checks", "src/text"]),
    room("The HTTP client", ["src/http"], ["src/text"]),
    room("What needs no registry", ["src/local"], ["src/framework"]),
    room("The emulator", ["src/emulator"], []),
    room("The command line", ["src/cli"], ["src/emulator"]),
    // A program's synth loads the schemas and rules it validates with, and nothing else of the provider.
    room(
      "The construct library",
      ["lib"],
      ["src/checks", "src/framework/schema", ...synthModules.flatMap(({ files }) => files)],
    ),
    room("What registries share", ["src/registries/common"], ["src/framework", "src/http", "src/text"]),
    ...registries.map((registry) =>
      room(
        "A registry",
        [registry],
        ["src/registries/common", "src/framework", "src/http", "src/checks", "src/text"],
      ),
    ),
    ...synthModules.map(({ files }) =>
      room("A schema or rule module, which lib loads too,", files, ["src/checks", "src/framework/schema"]),
    ),
    // provider.ts and its like join the rooms that run inside Terraform.
    room("The provider", joints, ["src/plugin", "src/framework", "src/registries", "src/local", "src/http"]),
  ].filter(({ files }) => files.length > 0);
}

/**
 * A room is always open to itself.
 * @returns {Room}
 */
function room(name, files, others) {
  return { name, files, mayImport: [...files, ...others] };
}

/**
 * What synth loads of a registry: `schema.ts` and `rules.ts` (or a folder `rules`) of each object, and `fields.ts`, the
 * attributes that several objects have.
 */
function synthModulesOf(root, registry) {
  const folders = [
    registry,
    ...namesIn(join(root, registry), "folders").map((name) => `${registry}/${name}`),
  ];
  return folders.flatMap((folder) =>
    [...namesIn(join(root, folder), "files"), ...namesIn(join(root, folder), "folders")]
      .filter((name) => /^(schema|fields|rules)\b/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** @param {"files" | "folders"} kind */
function namesIn(folder, kind) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() === (kind === "folders")).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** For each room the packages whose home is another one. */
function homes() {
  const all = [
    "src/plugin",
    "src/checks",
    "src/text",
    "src/framework",
    "src/registries",
    "src/local",
    "src/http",
    "src/emulator",
    "src/cli",
    "lib",
  ];
  return all.map((home) => ({
    home,
    foreign: PACKAGE_HOMES.filter((entry) => entry.home !== home).map(({ packages, why }) => ({
      regex: `^(${packages})`,
      message: `${why} (scripts/lint/doors.mjs).`,
    })),
  }));
}

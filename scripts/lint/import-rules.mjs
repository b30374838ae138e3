// Import rules: which module may import which. What a module is not given here, it may not import.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, files: string[], mayImport: string[] }} Module  Paths from the project's folder. */

/** Packages that one module of `src` and `lib` may import. */
const PACKAGE_OWNERS = [
  {
    owner: "test",
    packages: "@connectrpc/|@bufbuild/",
    why: "they are the tests' independent check of the plugin",
  },
  { owner: "src/http", packages: "undici(/|$)", why: "every request goes through the one HTTP client" },
  { owner: "src/emulator", packages: "(hono|@hono)(/|$)", why: "only the emulator serves HTTP" },
  {
    owner: "src/cli",
    packages: "(commander|cli-table3|picocolors)$",
    why: "only the command line talks to people",
  },
  { owner: "lib", packages: "(cdktf|constructs)(/|$)", why: "only the construct library knows cdktf" },
];

/**
 * ESLint configuration that reports a forbidden import, for the project in a folder.
 * @param {string} root
 */
export function importRules(root) {
  const zones = modulesOf(root).map(({ name, files, mayImport }) => ({
    target: files,
    from: ".",
    // package.json is data, and its version is everybody's.
    except: ["./node_modules", "./package.json", ...mayImport.map((path) => `./${path}`)],
    message: `${name} may not import this (see scripts/lint/import-rules.mjs).`,
  }));
  return [
    {
      files: ["src/**/*.ts", "lib/**/*.ts"],
      rules: { "import-x/no-restricted-paths": ["error", { basePath: root, zones }] },
    },
    ...packageRules().map(({ owner, foreign }) => ({
      files: [`${owner}/**/*.ts`],
      rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: foreign }] },
    })),
  ];
}

/**
 * @param {string} root
 * @returns {Module[]}
 */
function modulesOf(root) {
  const registries = namesIn(join(root, "src/registries"), "folders")
    .filter((name) => name !== "common")
    .map((name) => `src/registries/${name}`);
  const synthModules = registries.map((registry) => ({ registry, files: synthModulesOf(root, registry) }));
  const joints = namesIn(join(root, "src"), "files").map((name) => `src/${name}`);
  return [
    moduleRule("The plugin", ["src/plugin"], ["src/framework", "src/node", "src/text"]),
    moduleRule("What uses the machine through Node", ["src/node"], []),
    moduleRule("What looks at text from outside", ["src/text"], []),
    moduleRule("What checks single values", ["src/checks"], []),
    moduleRule("The framework", ["src/framework"], ["src/checks", "src/text"]),
    moduleRule("The HTTP client", ["src/http"], ["src/checks", "src/node", "src/text"]),
    moduleRule("What needs no registry", ["src/builtin"], ["src/framework"]),
    moduleRule("The emulator", ["src/emulator"], []),
    // It reads with the provider's own code, through a reader that has no writing methods. `credential-link` alone writes, by
    // running an action of the provider.
    moduleRule(
      "The command line",
      ["src/cli"],
      [
        "src/emulator",
        "src/framework",
        "src/provider.ts",
        "src/version.ts",
        "src/text",
        "lib/private/install",
      ],
    ),
    // A program's synth loads the schemas and rules it validates with, and nothing else of the provider.
    moduleRule(
      "The construct library",
      ["lib"],
      [
        "src/checks",
        "src/framework/schema",
        "src/text/lossless-json.ts",
        ...synthModules.flatMap(({ files }) => files),
      ],
    ),
    moduleRule(
      "What registries share",
      ["src/registries/common"],
      ["src/checks", "src/framework", "src/http", "src/text"],
    ),
    ...registries.map((registry) =>
      moduleRule(
        "A registry",
        [registry],
        ["src/registries/common", "src/framework", "src/http", "src/checks", "src/text"],
      ),
    ),
    ...synthModules.map(({ files }) =>
      moduleRule("A schema or rule module, which lib loads too,", files, [
        "src/checks",
        "src/framework/schema",
      ]),
    ),
    // provider.ts and its like join the modules that run inside Terraform.
    moduleRule("The provider", joints, [
      "src/plugin",
      "src/framework",
      "src/registries",
      "src/builtin",
      "src/http",
      "src/node",
    ]),
  ].filter(({ files }) => files.length > 0);
}

/**
 * A module may always import itself.
 * @returns {Module}
 */
function moduleRule(name, files, others) {
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

/** For each module the packages that only another one may import. */
function packageRules() {
  const all = [
    "src/plugin",
    "src/checks",
    "src/text",
    "src/node",
    "src/framework",
    "src/registries",
    "src/builtin",
    "src/http",
    "src/emulator",
    "src/cli",
    "lib",
  ];
  return all.map((owner) => ({
    owner,
    foreign: PACKAGE_OWNERS.filter((entry) => entry.owner !== owner).map(({ packages, why }) => ({
      regex: `^(${packages})`,
      message: `${why} (scripts/lint/import-rules.mjs).`,
    })),
  }));
}

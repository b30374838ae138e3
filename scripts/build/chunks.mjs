// Cuts the provider's code into files that are loaded when they are first needed. What a process does not load, it neither
// reads nor compiles: of five registries' code a plan needs that of one.
//
// esbuild splits ES modules only, and Node loads those more slowly. So each module belongs to one file by its path, and an
// import of a module in another file becomes a look-up there. No module is in two files: its classes and its state would
// exist twice.
import { build } from "esbuild";
import { join, relative, sep } from "node:path";

/** The file that everything belongs to that has no file of its own. */
const MAIN = "calls";

/** The settings of all registries are read in every process; what is asked for with them is in a file of each registry. */
const OF_REGISTRY =
  /^src\/registries\/(?!common\/)([\w-]+)\/(?!connection\.ts$|fields-of-connection\.ts$|api\/address\.ts$)/;
/** How a pipeline authenticates without a stored token, which most do not need. */
const OF_OIDC = /^src\/registries\/([\w-]+)\/oidc\//;
/** Regular expressions for filters, which few have. */
const OF_RE2 = /^node_modules\/re2js\//;
/** What all registries ask with. */
const OF_CLIENTS =
  /^src\/(?:http\/(?!(?:url|verification|passing-on)\.ts$)|registries\/common\/(?!connection\.ts$))/;

/** @param {string} file - a module, relative to the project */
export function chunkOf(file) {
  const oidc = OF_OIDC.exec(file)?.[1];
  if (oidc !== undefined) return `${oidc}-oidc`;
  if (OF_RE2.test(file)) return "re2";
  const registry = OF_REGISTRY.exec(file)?.[1];
  return registry ?? (OF_CLIENTS.test(file) ? "clients" : MAIN);
}

const fileOf = (chunk) => `./${chunk}.cjs`;

/**
 * Writes the files.
 *
 * @param {{ root: string, entry: string, folder: string, options: import("esbuild").BuildOptions }} paths the project; the
 *   module with which everything begins, whose exports are those of the main file; where the files go; how they are bundled
 * @returns {Promise<string[]>} the modules in them, relative to the project
 */
export async function writeChunks({ root, entry, folder, options }) {
  const graph = await graphOf(root, entry, options);
  const wanted = crossings(graph);
  const chunks = [...new Set(Object.keys(graph).map(chunkOf))];
  const written = await Promise.all(
    chunks.map(async (chunk) => {
      const { metafile } = await build({
        ...options,
        stdin: {
          contents: contentsOf(chunk, entry, [...(wanted.get(chunk) ?? [])].sort()),
          resolveDir: root,
          loader: "ts",
        },
        outfile: join(folder, `${chunk}.cjs`),
        absWorkingDir: root,
        plugins: [...(options.plugins ?? []), across({ root, graph, chunk })],
        metafile: true,
      });
      return modulesIn(metafile);
    }),
  );
  return written.flat();
}

/** What each module imports: the path, relative to the project, by how the module writes it. */
async function graphOf(root, entry, options) {
  const { metafile } = await build({
    ...options,
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    outdir: join(root, ".cache"),
    write: false,
    metafile: true,
  });
  return Object.fromEntries(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      new Map(
        imports
          .filter(({ external = false }) => !external)
          .map(({ original = "", path }) => [original, path]),
      ),
    ]),
  );
}

/** By file, the modules in it that other files ask for. */
function crossings(graph) {
  const wanted = new Map();
  for (const [file, imports] of Object.entries(graph)) {
    for (const path of imports.values()) {
      const chunk = chunkOf(path);
      if (chunk !== chunkOf(file)) wanted.set(chunk, (wanted.get(chunk) ?? new Set()).add(path));
    }
  }
  return wanted;
}

const contentsOf = (chunk, entry, wanted) =>
  [
    ...(chunk === MAIN ? [`export * from ${JSON.stringify(`./${entry}`)};`] : []),
    ...wanted.map((file, index) => `import * as module${index} from ${JSON.stringify(`./${file}`)};`),
    `export const modules = {`,
    ...wanted.map((file, index) => `${JSON.stringify(file)}: module${index},`),
    "};",
  ].join("\n");

const CROSSING = "across";

/** Imports of modules that belong to other files. */
const across = ({ root, graph, chunk }) => ({
  name: "across-chunks",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^/, namespace: "file" }, ({ path, importer }) => {
      const file = graph[relative(root, importer).split(sep).join("/")]?.get(path);
      return file === undefined || chunkOf(file) === chunk ? undefined : { path: file, namespace: CROSSING };
    });
    onResolve({ filter: /^/, namespace: CROSSING }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /^/, namespace: CROSSING }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(fileOf(chunkOf(path)))}).modules[${JSON.stringify(path)}];`,
      loader: "js",
    }));
  },
});

/** @param {import("esbuild").Metafile} metafile */
export const modulesIn = (metafile) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 && !file.startsWith(`${CROSSING}:`) ? [file] : [],
    ),
  );

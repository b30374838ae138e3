import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** Which files each file imports. Paths are relative to the root of the repository. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Imports of types count: whoever reads a file has to follow them too. */
export function importGraph(root: string, folders: readonly string[]): ImportGraph {
  const files = folders.flatMap((folder) => sourcesIn(join(root, folder)));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
      const imported = importedFiles.flatMap(({ fileName }) => resolved(file, fileName));
      return [relative(root, file), [...new Set(imported)].map((each) => relative(root, each))];
    }),
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));
}

function resolved(from: string, specifier: string): readonly string[] {
  if (!specifier.startsWith(".")) return [];
  const target = resolve(dirname(from), specifier);
  const candidates = [`${target}.ts`, join(target, "index.ts"), target.replace(/\.js$/, ".ts")];
  return candidates
    .filter((each) => each.endsWith(".ts") && existsSync(each) && statSync(each).isFile())
    .slice(0, 1);
}

/**
 * Groups of files each of which leads to every other, so that none can be understood before the rest. Every file and every
 * group is sorted by its path.
 */
export function circlesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(graph, file)]));
  const circles = [...graph.keys()]
    .filter((file) => reached.get(file)?.has(file))
    .map((file) =>
      [...(reached.get(file) ?? [])]
        .filter((each) => reached.get(each)?.has(file))
        .sort()
        .join("\n"),
    );
  return [...new Set(circles)].sort().map((circle) => circle.split("\n"));
}

/** The files that a file leads to, itself only where a way leads back. */
function reachedFrom(graph: ImportGraph, file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(graph.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return found;
}

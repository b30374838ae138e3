import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml } from "yaml";
import { type Contents, joined } from "./contents";
import { readGo } from "./go";
import { isOpenApi, readOpenApi } from "./openapi";
import { readPython } from "./python";
import { readTypeScript } from "./typescript";

const SOURCE = /\.(?:[cm]?[jt]sx?|py|go)$/;
const DOCUMENT = /\.(?:json|ya?ml)$/;
const MINIFIED_OR_TEST = /\.min\.|(?:^|[._])test\b|_test\.go$/;
const LARGEST = 64 * 1024 * 1024;

/**
 * What files and folders say of an API. In a folder, OpenAPI documents and source files are read, without `node_modules`, tests
 * and hidden folders.
 *
 * @throws Error for a path that is not there, and for one that has nothing to read
 */
export function contentsOf(path: string): Contents {
  const isFolder = statSync(path).isDirectory();
  const files = isFolder ? filesIn(path) : [path];
  const read = files.flatMap((file) => contentsOfFile(file, isFolder) ?? []);
  if (read.length > 0) return joined(read);
  throw new Error(
    `${path} has neither an OpenAPI document (JSON, YAML) nor a source file (TypeScript, Python, Go).`,
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : filesIn(path);
    const isRead = SOURCE.test(entry.name) || DOCUMENT.test(entry.name);
    return entry.isFile() && isRead && !MINIFIED_OR_TEST.test(entry.name) ? [path] : [];
  });
}

/** @throws Error for a document that was named and is none */
function contentsOfFile(file: string, isInFolder: boolean): Contents | undefined {
  if (statSync(file).size > LARGEST) throw new Error(`${file} is larger than 64 MiB.`);
  const text = readFileSync(file, "utf8");
  if (DOCUMENT.test(file)) return contentsOfDocument(file, text, isInFolder);
  if (file.endsWith(".py")) return readPython(text);
  if (file.endsWith(".go")) return readGo(text);
  return SOURCE.test(file) ? readTypeScript(file, text) : undefined;
}

function contentsOfDocument(file: string, text: string, isInFolder: boolean): Contents | undefined {
  let parsed: unknown;
  try {
    parsed = file.endsWith(".json") ? JSON.parse(text) : parseYaml(text);
  } catch {
    if (isInFolder) return undefined;
    throw new Error(`${file} cannot be parsed.`);
  }
  if (isOpenApi(parsed)) return readOpenApi(parsed);
  if (isInFolder) return undefined;
  throw new Error(`${file} is not an OpenAPI document: it has no "openapi" or "swagger" and no "paths".`);
}

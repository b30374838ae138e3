import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Puts folders or files of one folder in the place of those of another; what is not there any more goes. */
export function replaceParts(from: string, to: string, parts: readonly string[]): void {
  for (const part of parts) {
    rmSync(join(to, part), { recursive: true, force: true });
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
  }
}

/** Files among the parts of two folders that are in one only, or differ; relative paths. */
export function differences(a: string, b: string, parts: readonly string[]): readonly string[] {
  const belongs = (file: string): boolean =>
    parts.some((part) => part === "." || file === part || file.startsWith(join(part, "/")));
  const files = new Set([...filesOf(a), ...filesOf(b)].filter(belongs));
  return [...files].filter((file) => read(join(a, file)) !== read(join(b, file))).sort();
}

const filesOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];

const read = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, "utf8") : undefined;

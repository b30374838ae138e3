import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Leak, leaksIn } from "../../../scripts/demo/leaks";

/** Searches every file below a folder, and further texts, for each secret; a leak is a file or the name of a text. */
export function findLeaks(
  folder: string,
  texts: Readonly<Record<string, string>>,
  secrets: readonly string[],
): readonly Leak[] {
  const files = filesBelow(folder).map((file) => [relative(folder, file), readFileSync(file)] as const);
  const named = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);
  return leaksIn(Object.fromEntries([...files, ...named]), secrets);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

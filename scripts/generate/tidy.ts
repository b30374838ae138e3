import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The registry page that every generated comment links to does not exist for a provider that ships as an npm package. */
const REGISTRY_LINK = /\{@link https:\/\/registry\.terraform\.io\/[^ }]*[ |]([^}]*)\}/g;
const DOC_LINE = /^\s*\* Docs at Terraform Registry: .*\n|^\/\/ https:.*\n/gm;

/** Takes out of generated bindings what is untrue for this provider: read-me files and links to registry pages. */
export function tidyBindings(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name === "README.md") rmSync(file);
    if (entry.isFile() && entry.name.endsWith(".ts")) {
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replace(DOC_LINE, "").replace(REGISTRY_LINK, "$1"));
    }
  }
}

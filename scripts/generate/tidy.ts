import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The registry page that every generated comment links to does not exist for a provider that ships as an npm package. */
const REGISTRY_LINK = /\{@link https:\/\/registry\.terraform\.io\/[^ }]*[ |]([^}]*)\}/g;
const DOC_LINE = /^\s*\* Docs at Terraform Registry: .*\n|^\/\/ https:.*\n/gm;

/**
 * What the generator says of a nested attribute for HCL: that it is a block, which protocol 6 does not take it for.
 * cdktf writes an object as a value only as that of a list (docs/apis/cdktf.md §0, 9).
 */
const AS_BLOCK = /isBlock: true,\n(\s*)type: "(?:struct|list|set)",/g;

/**
 * Takes out of generated bindings what is untrue for this provider: read-me files, links to registry pages and blocks in
 * HCL.
 */
export function tidyBindings(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name === "README.md") rmSync(file);
    if (entry.isFile() && entry.name.endsWith(".ts")) {
      const text = readFileSync(file, "utf8");
      writeFileSync(
        file,
        text
          .replace(DOC_LINE, "")
          .replace(REGISTRY_LINK, "$1")
          .replace(AS_BLOCK, 'isBlock: false,\n$1type: "list",'),
      );
    }
  }
}

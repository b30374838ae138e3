import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { shapesModule } from "./shapes";

/** Writes the module with the shapes of props. */
export async function writeShapes(folder: string): Promise<void> {
  const options = await resolveConfig(__filename);
  mkdirSync(folder, { recursive: true });
  const code = await format(shapesModule(), { ...options, parser: "typescript" });
  writeFileSync(join(folder, "shapes.ts"), code);
}

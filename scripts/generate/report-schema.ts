import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { reportJsonSchema } from "../../src/cli/drift/report";

/** Writes the published JSON Schema of the report of `integrations drift`. */
export async function writeReportSchema(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const code = await format(JSON.stringify(reportJsonSchema()), { parser: "json", printWidth: 110 });
  writeFileSync(join(folder, "drift-report.schema.json"), code);
}

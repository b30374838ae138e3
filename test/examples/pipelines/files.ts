import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";

export const PIPELINES = resolve(__dirname, "../../../examples/pipelines");

/** The documents of a pipeline's file. */
export const documentsIn = (file: string): readonly unknown[] =>
  parseAllDocuments(readFileSync(join(PIPELINES, file), "utf8")).map((document) => {
    if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join(" ")}`);
    return document.toJS() as unknown;
  });

/**
 * Writes what follows from the provider's own schema: the L1 constructs in lib/bindings/ and the reference in docs/.
 * The reference of the construct library (docs/constructs/) follows from its sources.
 * Needs no terraform and no network.
 *
 * `--check` compares instead of writing and exits with 1 when what is committed is stale.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { CodeMaker, TerraformProviderGenerator } from "@cdktf/provider-generator";
import { providerSchemas } from "../src/framework";
import { integrations, PROVIDER_SOURCE } from "../src/provider";
import { differences, replaceParts } from "./generate/tree";
import { writeLazyIndex } from "./generate/constructs/lazy-index";
import { writeShapes } from "./generate/constructs/write-shapes";
import { writeConstructDocs } from "./generate/constructs/write";
import { writeReference } from "./generate/reference/write";
import { writeMessages } from "./generate/messages";
import { writeReportSchema } from "./generate/report-schema";
import { schemaJson } from "./generate/schema-json";
import { writeTroubleshooting } from "./generate/troubleshooting/write";
import { tidyBindings } from "./generate/tidy";

const ROOT = join(__dirname, "..");

/** What is generated, and where it goes. docs/ holds hand-written pages as well. */
const BINDINGS = { to: join(ROOT, "lib", "bindings"), parts: ["."] };
const DOCS = {
  to: join(ROOT, "docs"),
  parts: [
    "index.md",
    "resources",
    "data-sources",
    "ephemeral-resources",
    "list-resources",
    "actions",
    "functions",
  ],
};
/** From the types of the library, the bindings among them. */
const SHAPES = { to: join(ROOT, "lib", "private", "props"), parts: ["shapes.ts"] };
/** From the exports of the library. */
const LAZY_INDEX = { to: join(ROOT, "lib"), parts: ["lazy-index.ts"] };
/** From the sources of the library, the bindings among them. */
const CONSTRUCTS = { to: join(ROOT, "docs", "constructs"), parts: ["."] };

/** From the messages of the provider and the command line. */
const TROUBLESHOOTING = { to: join(ROOT, "docs", "guides"), parts: ["troubleshooting.md"] };

/** From the form of the drift report. */
const REPORT = { to: join(ROOT, "docs"), parts: ["drift-report.schema.json"] };

/** From the descriptions of the plugin protocol's messages. */
const MESSAGES = { to: join(ROOT, "src", "plugin", "gen"), parts: ["."] };

interface Part {
  readonly from: string;
  readonly to: string;
  readonly parts: readonly string[];
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "bindings-"));
  try {
    const code = new CodeMaker();
    const generator = new TerraformProviderGenerator(code, {
      provider_schemas: {
        [`registry.terraform.io/${PROVIDER_SOURCE}`]: schemaJson(providerSchemas(integrations)),
      },
    } as ConstructorParameters<typeof TerraformProviderGenerator>[1]);
    // No version: the construct library pins the provider of its own package at synth.
    generator.generate({
      isModule: false,
      isProvider: true,
      name: integrations.name,
      source: PROVIDER_SOURCE,
    } as Parameters<typeof generator.generate>[0]);
    await code.save(scratch);
    const bindings = join(scratch, "providers", integrations.name);
    tidyBindings(bindings);
    const docs = join(scratch, "docs");
    writeReference(integrations, docs);
    const settle = process.argv.includes("--check") ? refuseStale : replace;
    settle({ from: bindings, ...BINDINGS });
    settle({ from: docs, ...DOCS });
    const troubleshooting = join(scratch, "troubleshooting");
    writeTroubleshooting(ROOT, troubleshooting);
    settle({ from: troubleshooting, ...TROUBLESHOOTING });
    const messages = join(scratch, "messages");
    writeMessages(messages);
    const report = join(scratch, "report");
    await writeReportSchema(report);
    settle({ from: report, ...REPORT });
    settle({ from: messages, ...MESSAGES });
    const shapes = join(scratch, "shapes");
    await writeShapes(shapes);
    settle({ from: shapes, ...SHAPES });
    const lazyIndex = join(scratch, "lazy-index");
    await writeLazyIndex(lazyIndex, LAZY_INDEX.to);
    settle({ from: lazyIndex, ...LAZY_INDEX });
    const constructs = join(scratch, "constructs");
    writeConstructDocs(constructs);
    settle({ from: constructs, ...CONSTRUCTS });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const replace = ({ from, to, parts }: Part): void => replaceParts(from, to, parts);

function refuseStale({ from, to, parts }: Part): void {
  const stale = differences(from, to, parts);
  if (stale.length === 0) return;
  console.error(`${relative(ROOT, to)} is stale: ${stale.join(", ")}. Run: npm run generate`);
  process.exitCode = 1;
}

void main();

/**
 * Writes what follows from the provider's own schema: the L1 constructs in lib/bindings/ and the reference in docs/.
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
import { writeDocs } from "./generate/docs";
import { schemaJson } from "./generate/schema-json";
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
    writeDocs(integrations, docs);
    const generated = [
      { from: bindings, ...BINDINGS },
      { from: docs, ...DOCS },
    ];
    if (process.argv.includes("--check")) refuseStale(generated);
    else for (const { from, to, parts } of generated) replaceParts(from, to, parts);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function refuseStale(generated: readonly Part[]): void {
  for (const { from, to, parts } of generated) {
    const stale = differences(from, to, parts);
    if (stale.length === 0) continue;
    console.error(`${relative(ROOT, to)} is stale: ${stale.join(", ")}. Run: npm run generate`);
    process.exitCode = 1;
  }
}

void main();

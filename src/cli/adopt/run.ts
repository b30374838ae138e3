import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProviderReader } from "../../framework/calls/reader";
import { integrations, PROVIDER_SOURCE } from "../../provider";
import { version } from "../../version";
import { objectsIn } from "../drift/state";
import { codeOf } from "../error-code";
import type { Progress } from "../progress";
import { REGISTRIES } from "../registries";
import { type Collection, collected } from "./collect";
import { hclProgram } from "./hcl";
import type { WrittenProgram } from "./program";
import { typescriptProgram } from "./typescript";

export interface AdoptOptions {
  readonly out: string;
  readonly registry: readonly string[];
  /** Buddy workspaces; if empty, all that the token can see. */
  readonly domain: readonly string[];
  readonly state: readonly string[];
  readonly hcl: boolean;
  readonly cdktn: boolean;
  readonly withSecrets: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
}

export interface AdoptContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly readInput: () => string;
}

export interface Outcome extends Collection {
  readonly program: WrittenProgram;
}

/**
 * Reads registries and writes a program for their objects. Only reads.
 *
 * @throws Error with a message for the user
 */
export async function adopt(options: AdoptOptions, context: AdoptContext): Promise<Outcome> {
  const { environment, signal, progress } = context;
  const reader = await createProviderReader(integrations, { environment });
  const registries =
    options.registry.length > 0 ? options.registry : REGISTRIES.filter((name) => reader.isConfigured(name));
  if (registries.length === 0) {
    throw new Error(
      "The environment has no token of a registry. Set BUDDY_TOKEN, NORTHFLANK_TOKEN, TRUTO_TOKEN or FRUXON_TOKEN " +
        "(with FRUXON_TENANT); in a pipeline, BUDDY_OIDC_PROVIDER_ID can replace BUDDY_TOKEN.",
    );
  }
  const missing = registries.filter((name) => !reader.isConfigured(name));
  if (missing.length > 0) {
    throw new Error(
      `There is no token for ${missing.join(", ")}. Set ${missing.map((name) => `${name.toUpperCase()}_TOKEN`).join(", ")}.`,
    );
  }
  const stored = options.state.flatMap((file) =>
    objectsIn(file === "-" ? context.readInput() : textOf(file), file === "-" ? "standard input" : file),
  );
  signal.addEventListener("abort", () => {
    reader.stop();
  });
  const found = await collected(reader, {
    registries,
    stored,
    places: options.domain.length === 0 ? {} : { buddy: options.domain.map((domain) => ({ domain })) },
    onFound: (name) => {
      progress.expect(1);
      progress.done(name);
    },
  });
  signal.throwIfAborted();
  const program = options.hcl
    ? hclProgram(found.adopted, reader.resources, {
        withSecrets: options.withSecrets,
        source: PROVIDER_SOURCE,
        version,
      })
    : typescriptProgram(found.adopted, reader.resources, {
        withSecrets: options.withSecrets,
        packageName: options.cdktn ? "cdktn-provider-integrations" : "cdktf-provider-integrations",
        cdk: options.cdktn ? "cdktn" : "cdktf",
      });
  if (!options.dryRun && found.adopted.length > 0) write(program, options);
  return { ...found, program };
}

/** Files that this command did not write are not overwritten. */
function write({ files }: WrittenProgram, { out, force }: AdoptOptions): void {
  const foreign = files.filter(({ name }) => {
    const path = join(out, name);
    return existsSync(path) && !readFileSync(path, "utf8").includes("Written by integrations adopt.");
  });
  if (foreign.length > 0 && !force) {
    throw new Error(
      `${foreign.map(({ name }) => join(out, name)).join(", ")} would be overwritten. Choose another folder with --out, or use --force.`,
    );
  }
  try {
    mkdirSync(out, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(out, name), text);
  } catch (thrown) {
    throw new Error(`The program cannot be written to ${out} (${codeOf(thrown) ?? "unknown"}).`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (thrown) {
    throw new Error(`The state file ${file} cannot be read (${codeOf(thrown) ?? "unknown"}).`);
  }
}

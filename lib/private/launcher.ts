import { createHash } from "node:crypto";

/** What Terraform calls the provider. The host is spelt out, because OpenTofu's default is another one. */
export const PROVIDER_ADDRESS = "registry.terraform.io/integrations-as-code/integrations";
export const PROVIDER_NAME = "integrations";

/** Where a stack's folder says which package it was synthesized with; relative to that folder. */
export const POINTER = "terraform.d/integrations-package.json";

/** Which package the launcher starts. The relative path is for a project that moved, as a whole, after synth. */
export interface Pointer {
  readonly name: string;
  /** Absolute path of the package on the machine that synthesized. */
  readonly package: string;
  /** The same, relative to the stack's folder. */
  readonly relative: string;
}

/** Platforms by Terraform's names. Each gets its launcher, so that a program synthesized on one deploys on another. */
export const PLATFORMS = [
  "darwin_amd64",
  "darwin_arm64",
  "linux_amd64",
  "linux_arm64",
  "windows_amd64",
  "windows_arm64",
] as const;

export type Platform = (typeof PLATFORMS)[number];

/** A file of a provider's package. */
export interface LauncherFile {
  readonly name: string;
  readonly content: string;
  readonly executable: boolean;
}

/** What Terraform finds as the provider of one platform: something small that starts the one of the npm package. */
export function launcherFiles(platform: Platform, version: string): readonly LauncherFile[] {
  const executable = `terraform-provider-${PROVIDER_NAME}_v${version}`;
  const script = launcherScript(version);
  if (!platform.startsWith("windows_")) return [{ name: executable, content: script, executable: true }];
  // Windows starts no scripts by their first line, but command files.
  return [
    { name: "launcher.js", content: script, executable: false },
    { name: `${executable}.cmd`, content: '@node "%~dp0launcher.js" %*\r\n', executable: true },
  ];
}

/** The checksum of a package in Terraform's lock file, scheme `h1` (that of Go modules). */
export function packageHash(files: readonly LauncherFile[]): string {
  const sums = [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, content }) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  return `h1:${createHash("sha256").update(sums.join("")).digest("base64")}`;
}

/**
 * The launcher's text depends on the version alone, and so does its checksum: Terraform's plugin cache, which cdktf's
 * command line switches on, holds one package per version for all projects of a user (cdktf sheet §8.2), whether they
 * use cdktf or cdktn. Which package to start is therefore read from the stack's folder, which is the provider's working
 * directory.
 *
 * A failure is told on standard output: Terraform shows the first line that is not a handshake, and nothing else.
 */
const launcherScript = (version: string): string => `#!/usr/bin/env node
"use strict";
// Starts the provider ${version} that the npm package holds; written at synth.
const { readFileSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");

const NAMES = ["f", "n"].map((letter) => "cdkt" + letter + "-provider-integrations");
const VERSION = "${version}";
const pointer = readJson("${POINTER}");

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function* places() {
  if (pointer !== undefined) yield resolve(pointer.relative);
  if (pointer !== undefined) yield pointer.package;
  for (const from of [process.cwd(), __dirname]) {
    for (const name of NAMES) {
      try {
        yield dirname(require.resolve(name + "/package.json", { paths: [from] }));
      } catch {}
    }
  }
}

const others = new Set();
function findPackage() {
  for (const folder of places()) {
    const found = readJson(join(folder, "package.json"));
    if (found === undefined || !NAMES.includes(found.name)) continue;
    if (found.version === VERSION) return folder;
    others.add(found.version);
  }
}

const folder = findPackage();
if (folder !== undefined) {
  require(join(folder, "bin", "terraform-provider-integrations"));
} else {
  const why =
    others.size === 0
      ? "is not installed where Terraform runs (npm ci in the project that this was synthesized from)."
      : "was synthesized with, but installed is " + [...others].join(", ") + " (synthesize again, or npm ci).";
  const name = pointer === undefined ? "The npm package of this provider, " + VERSION + "," : pointer.name + " " + VERSION;
  console.log(name + " " + why);
  process.exitCode = 1;
}
`;

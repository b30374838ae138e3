import { findExecutables, thisPlace } from "./executables";
import { scriptPackages, type PlatformPackage } from "./launcher";
import type { Package } from "./package";

/** Where Terraform gets the provider. */
export type Installation = "package" | "executable" | "registry";

/** What a program says of it. */
export interface Chosen {
  readonly installation: Installation;
  /** The path of one, for `"executable"`. */
  readonly executable: string | undefined;
}

const isWindows = (): boolean => thisPlace().platform === "win32";

/** What holds where a program says nothing: the script, but on Windows, where engines start executables only. */
export const defaultInstallation = (executable: string | undefined): Installation =>
  executable !== undefined || isWindows() ? "executable" : "package";

/** What is wrong with what a second provider of a stack says. */
export function differences(first: Chosen, given: Chosen): string[] {
  const shown = ({ installation, executable }: Chosen): string =>
    `"${installation}"${executable === undefined ? "" : ` (${executable})`}`;
  if (shown(first) === shown(given)) return [];
  return [
    "all providers of a stack must have the same installation; given: " +
      `${shown(given)}, but the first provider has ${shown(first)}`,
  ];
}

/** Why a stack cannot be written so. */
export function installationProblems(chosen: Chosen, from: Package): readonly string[] {
  const { installation, executable } = chosen;
  if (executable !== undefined && installation !== "executable") {
    return [`executable is used with installation: "executable" only; given: "${installation}"`];
  }
  if (installation === "package" && isWindows()) {
    return [
      'installation: Terraform and OpenTofu start no scripts on Windows; omit it, or set it to "executable"',
    ];
  }
  if (installation !== "executable") return [];
  const found = findExecutables(from, executable, thisPlace());
  const because = isWindows() ? "on Windows, Terraform and OpenTofu start executables only: " : "";
  return found.kind === "found" ? [] : [`${because}${found.problem}`];
}

/**
 * The provider for each platform that it is there for.
 *
 * @throws Error when it is for none
 */
export function packagesOf(chosen: Chosen, from: Package): readonly PlatformPackage[] {
  if (chosen.installation !== "executable") return scriptPackages(from.version, from.folder);
  const found = findExecutables(from, chosen.executable, thisPlace());
  if (found.kind === "none") throw new Error(found.problem);
  return found.packages;
}

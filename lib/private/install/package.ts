import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The installed npm package that this code belongs to. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly folder: string;
}

export const PACKAGE_NAME = "cdktf-provider-integrations";

/**
 * Finds the package in the folders above this file. A program that was bundled has this code elsewhere: there it is
 * looked up from the working directory, as Node would.
 *
 * @throws Error when it is in neither place
 */
export function findPackage(start: string = __dirname, workingDirectory: string = process.cwd()): Package {
  const found = above(start) ?? installedFrom(workingDirectory);
  if (found !== undefined) return found;
  throw new Error(
    `${PACKAGE_NAME} was not found above ${start}, nor from ${workingDirectory}. A bundled program needs the ` +
      `package next to it, because the package contains the provider: npm install ${PACKAGE_NAME}`,
  );
}

function above(folder: string): Package | undefined {
  const found = readPackage(folder);
  if (found !== undefined) return found;
  const parent = dirname(folder);
  return parent === folder ? undefined : above(parent);
}

function installedFrom(folder: string): Package | undefined {
  try {
    const file = createRequire(join(folder, "anything.js")).resolve(`${PACKAGE_NAME}/package.json`);
    return readPackage(dirname(file));
  } catch {
    return undefined;
  }
}

function readPackage(folder: string): Package | undefined {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name?: unknown; version?: unknown };
  return name === PACKAGE_NAME && typeof version === "string" ? { name, version, folder } : undefined;
}

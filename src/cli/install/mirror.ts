import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Platform, type PlatformPackage, PLATFORMS } from "../../../lib/private/install/launcher";
import { sharedFiles } from "../../../lib/private/install/shared-files";
import { PROVIDER_SOURCE } from "../../provider";

/** The registries whose names the engines put before a source without a host: with both, one block does for both. */
const HOSTS = ["registry.terraform.io", "registry.opentofu.org"];

export interface Mirror {
  /** The folder that the engine searches: `…/plugins`. */
  readonly folder: string;
  readonly version: string;
  readonly packages: readonly PlatformPackage[];
}

/** The folder that Terraform and OpenTofu search by default for all configurations of a user. */
export function userFolder(
  platform: string,
  home: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return platform === "win32"
    ? join(environment.APPDATA ?? join(home, "AppData", "Roaming"), "terraform.d", "plugins")
    : join(home, ".terraform.d", "plugins");
}

/** The one in which they search for the configuration of one folder. */
export const folderOf = (configuration: string): string => join(configuration, "terraform.d", "plugins");

/** The platform that this process runs on, by the engines' names; undefined: the provider has no package for it. */
export function thisPlatform(platform: string, arch: string): Platform | undefined {
  const name = `${platform === "win32" ? "windows" : platform}_${arch === "x64" ? "amd64" : arch}`;
  return PLATFORMS.find((each) => each === name);
}

/** Installs the provider. Files that are already correct are not written again; those of another kind of package are removed. */
export function putIn(mirror: Mirror): void {
  for (const path of superfluousIn(mirror)) rmSync(path, { recursive: true });
  const put = sharedFiles();
  for (const { path, file } of filesOf(mirror)) put(path, file);
}

/** The files that are missing, differ, or do not belong there. */
export const wrongIn = (mirror: Mirror): readonly string[] => [
  ...filesOf(mirror)
    .filter(({ path, file }) => !existsSync(path) || !readFileSync(path).equals(file.content))
    .map(({ path }) => path),
  ...superfluousIn(mirror),
];

/** The engine's checksum is that of everything in the folder. */
const superfluousIn = (mirror: Mirror): readonly string[] =>
  placesOf(mirror).flatMap(({ folder, files }) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => !files.some((file) => file.name === name))
      .map((name) => join(folder, name)),
  );

/** Removes every version of the provider, and nothing else. */
export function takeFrom(folder: string): boolean {
  const places = HOSTS.map((host) => join(folder, host, ...PROVIDER_SOURCE.split("/")));
  const there = places.filter((place) => existsSync(place));
  for (const place of there) {
    rmSync(place, { recursive: true });
    removeEmpty(join(place, ".."), folder);
  }
  return there.length > 0;
}

/** Removes folders that were created for it and are now empty. */
function removeEmpty(folder: string, top: string): void {
  if (folder.length <= top.length || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmSync(folder, { recursive: true });
  removeEmpty(join(folder, ".."), top);
}

const placesOf = ({ folder, version, packages }: Mirror) =>
  HOSTS.flatMap((host) =>
    packages.map(({ platform, files }) => ({
      folder: join(folder, host, ...PROVIDER_SOURCE.split("/"), version, platform),
      files,
    })),
  );

const filesOf = (mirror: Mirror) =>
  placesOf(mirror).flatMap(({ folder, files }) =>
    files.map((file) => ({ path: join(folder, file.name), file })),
  );

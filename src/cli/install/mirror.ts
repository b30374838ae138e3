import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Platform, PLATFORMS, providerFiles } from "../../../lib/private/install/launcher";
import { sharedFiles } from "../../../lib/private/install/shared-files";
import { PROVIDER_SOURCE } from "../../provider";

/** The registries whose names the engines put before a source without a host: with both, one block does for both. */
const HOSTS = ["registry.terraform.io", "registry.opentofu.org"];

export interface Mirror {
  /** The folder that the engine searches: `…/plugins`. */
  readonly folder: string;
  readonly version: string;
  /** Folder of the npm package, which holds the provider. */
  readonly packageFolder: string;
  readonly platforms: readonly Platform[];
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

/** Installs the provider. Files that are already correct are not written again. */
export function putIn(mirror: Mirror): void {
  const put = sharedFiles();
  for (const { path, file } of filesOf(mirror)) put(path, file);
}

/** The files that are missing or differ. */
export const wrongIn = (mirror: Mirror): readonly string[] =>
  filesOf(mirror)
    .filter(({ path, file }) => !existsSync(path) || !readFileSync(path).equals(file.content))
    .map(({ path }) => path);

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

const filesOf = ({ folder, version, packageFolder, platforms }: Mirror) =>
  HOSTS.flatMap((host) =>
    platforms.flatMap((platform) =>
      providerFiles(platform, version, packageFolder).map((file) => ({
        path: join(folder, host, ...PROVIDER_SOURCE.split("/"), version, platform, file.name),
        file,
      })),
    ),
  );

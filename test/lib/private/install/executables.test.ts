import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  EXECUTABLE_PACKAGE,
  findExecutables,
  packageOf,
  type Place,
} from "../../../../lib/private/install/executables";
import { PLATFORMS, type Platform } from "../../../../lib/private/install/launcher";
import { withFolder } from "../../../scripts/folder";

const FROM = { name: "cdktf-provider-integrations", version: "0.2.0", folder: "/nowhere" };
const HERE: Omit<Place, "folder"> = { platform: "linux", architecture: "arm64" };

/** Installs an executable as npm does; returns the folder of its package. */
function install(modules: string, platform: Platform, version = "0.2.0"): void {
  const folder = join(modules, packageOf(platform));
  const ending = platform.startsWith("windows") ? ".exe" : "";
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: packageOf(platform), version }));
  writeFileSync(join(folder, "bin", `${EXECUTABLE_PACKAGE}${ending}`), `for ${platform}`);
}

const filesOf = (found: ReturnType<typeof findExecutables>) =>
  found.kind === "none"
    ? found.problem
    : found.packages.map(({ platform, files }) => [
        platform,
        ...files.map(
          ({ name, content, executable }) => `${name}: ${Buffer.from(content).toString()} ${executable}`,
        ),
      ]);

test("each platform's package has the name that npm gives to its system", () => {
  expect(PLATFORMS.map(packageOf)).toEqual([
    "terraform-provider-integrations-darwin-x64",
    "terraform-provider-integrations-darwin-arm64",
    "terraform-provider-integrations-linux-x64",
    "terraform-provider-integrations-linux-arm64",
    "terraform-provider-integrations-win32-x64",
    "terraform-provider-integrations-win32-arm64",
  ]);
});

test("the executables of all installed platforms are found, under the names that engines look for", async () => {
  await withFolder((folder) => {
    install(join(folder, "node_modules"), "linux_amd64");
    install(join(folder, "node_modules"), "windows_amd64");

    expect(filesOf(findExecutables(FROM, undefined, { ...HERE, folder }))).toEqual([
      ["linux_amd64", "terraform-provider-integrations_v0.2.0: for linux_amd64 true"],
      ["windows_amd64", "terraform-provider-integrations_v0.2.0.exe: for windows_amd64 true"],
    ]);
  });
});

test("an executable that only the package sees which brings it along is found, as pnpm lays them out", async () => {
  await withFolder((folder) => {
    const bringing = join(folder, "node_modules", EXECUTABLE_PACKAGE);
    mkdirSync(bringing, { recursive: true });
    writeFileSync(
      join(bringing, "package.json"),
      JSON.stringify({ name: EXECUTABLE_PACKAGE, version: "0.2.0" }),
    );
    install(join(bringing, "node_modules"), "darwin_arm64");

    expect(filesOf(findExecutables(FROM, undefined, { ...HERE, folder }))).toEqual([
      ["darwin_arm64", "terraform-provider-integrations_v0.2.0: for darwin_arm64 true"],
    ]);
  });
});

test("one of another version is refused, and where there is none the problem says what to install", async () => {
  await withFolder((folder) => {
    const older = join(folder, "older");
    install(join(older, "node_modules"), "linux_arm64", "0.1.0");
    const none = findExecutables(FROM, undefined, { ...HERE, folder });
    const other = findExecutables(FROM, undefined, { ...HERE, folder: older });

    expect(filesOf(none)).toBe(
      "no executable of the provider is installed; run npm install terraform-provider-integrations@0.2.0, or set executable to " +
        'the path of one, or installation to "registry"',
    );
    expect(filesOf(other)).toBe(
      "terraform-provider-integrations-linux-arm64 0.1.0: the version of the executable has to be that of " +
        "cdktf-provider-integrations, 0.2.0; run npm install terraform-provider-integrations@0.2.0",
    );
  });
});

test("one in a path is for the machine that synthesizes, and has to be there", async () => {
  await withFolder((folder) => {
    writeFileSync(join(folder, "made"), "own");
    const place = { ...HERE, folder };

    expect(filesOf(findExecutables(FROM, "made", place))).toEqual([
      ["linux_arm64", "terraform-provider-integrations_v0.2.0: own true"],
    ]);
    expect(filesOf(findExecutables(FROM, "missing", place))).toBe(
      `executable: ${join(folder, "missing")} does not exist`,
    );
    expect(filesOf(findExecutables(FROM, "made", { ...place, architecture: "s390x" }))).toBe(
      "executable: there is none for this system",
    );
  });
});

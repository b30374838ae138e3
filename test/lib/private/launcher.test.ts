import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { launcherFiles, packageHash, PLATFORMS, POINTER } from "../../../lib/private/launcher";
import { withFolder } from "../../scripts/folder";

// Starts processes, on machines that may be busy.
jest.setTimeout(60_000);

const NAME = "cdktf-provider-integrations";
const NAMES = [NAME, "cdktn-provider-integrations"];

/** What the launcher of version 0.2.0 says when it is started in a stack's folder of a project. */
function launch(project: string): { readonly said: string; readonly code: number | null } {
  const [launcher] = launcherFiles("linux_amd64", "0.2.0");
  const file = join(project, "cdktf.out", "stacks", "stack", "launcher");
  put(file, launcher?.content ?? "");
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], {
    cwd: dirname(file),
    encoding: "utf8",
  });
  return { said: (stdout + stderr).trim(), code: status };
}

function put(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A package whose provider says where it is. */
function install(folder: string, version: string, name = NAME): void {
  put(join(folder, "package.json"), JSON.stringify({ name, version }));
  put(join(folder, "bin", "terraform-provider-integrations"), `console.log("started in", __dirname);`);
}

function point(project: string, to: { package: string; relative: string }, name = NAME): void {
  put(join(project, "cdktf.out", "stacks", "stack", POINTER), JSON.stringify({ name, ...to }));
}

describe("the launcher starts the package", () => {
  it.each(NAMES)("%s that the program was synthesized with", async (name) => {
    await withFolder((folder) => {
      install(join(folder, "elsewhere"), "0.2.0", name);
      point(join(folder, "project"), { package: join(folder, "elsewhere"), relative: "../nowhere" }, name);

      expect(launch(join(folder, "project")).said).toBe(`started in ${join(folder, "elsewhere", "bin")}`);
    });
  });

  it("that moved with the project", async () => {
    await withFolder((folder) => {
      const project = join(folder, "moved");
      const installed = join(project, "node_modules", NAME);
      install(installed, "0.2.0");
      const stack = join(project, "cdktf.out", "stacks", "stack");
      point(project, { package: "/synthesized/here", relative: relative(stack, installed) });

      expect(launch(project).said).toBe(`started in ${join(installed, "bin")}`);
    });
  });

  it.each(NAMES)("%s that Node finds from the stack's folder", async (name) => {
    await withFolder((folder) => {
      const installed = join(folder, "node_modules", name);
      install(installed, "0.2.0", name);

      expect(launch(folder).said).toBe(`started in ${join(installed, "bin")}`);
    });
  });
});

describe("the launcher tells Terraform, in the one line that Terraform shows,", () => {
  it.each(NAMES)("that there is no package %s", async (name) => {
    await withFolder((folder) => {
      point(folder, { package: join(folder, "gone"), relative: "gone" }, name);

      expect(launch(folder)).toEqual({
        said: `${name} 0.2.0 is not installed where Terraform runs (npm ci in the project that this was synthesized from).`,
        code: 1,
      });
    });
  });

  it("that there is no package, in a folder that does not say which", async () => {
    await withFolder((folder) => {
      expect(launch(folder)).toEqual({
        said:
          "The npm package of this provider, 0.2.0, is not installed where Terraform runs " +
          "(npm ci in the project that this was synthesized from).",
        code: 1,
      });
    });
  });

  it("that the package has another version", async () => {
    await withFolder((folder) => {
      install(join(folder, "node_modules", NAME), "0.3.0");
      point(folder, { package: join(folder, "node_modules", NAME), relative: "." });

      expect(launch(folder)).toEqual({
        said: `${NAME} 0.2.0 was synthesized with, but installed is 0.3.0 (synthesize again, or npm ci).`,
        code: 1,
      });
    });
  });
});

describe("the files of a platform", () => {
  it.each(PLATFORMS.filter((platform) => !platform.startsWith("windows")))("%s: one script", (platform) => {
    expect(launcherFiles(platform, "0.2.0")).toEqual([
      {
        name: "terraform-provider-integrations_v0.2.0",
        content: expect.stringMatching(/^#!\/usr\/bin\/env node\n/),
        executable: true,
      },
    ]);
  });

  it.each(["windows_amd64", "windows_arm64"] as const)("%s: a command file and the script", (platform) => {
    expect(launcherFiles(platform, "0.2.0").map(({ name }) => name)).toEqual([
      "launcher.js",
      "terraform-provider-integrations_v0.2.0.cmd",
    ]);
  });

  it("has the checksum that Terraform computes", () => {
    // Computed by terraform init 1.11.4 for a folder with this one file, whose text is "x".
    const files = [{ name: "terraform-provider-integrations_v0.2.0", content: "x", executable: true }];

    expect(packageHash(files)).toBe("h1:LchTJPDHdyUCHWQxumTQ+/HC4IjKu646whzQSUsJRE0=");
  });
});

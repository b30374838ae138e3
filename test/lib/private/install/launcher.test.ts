import { join, resolve } from "node:path";
import { packageHash, PLATFORMS, providerFiles } from "../../../../lib/private/install/launcher";
import { withFolder } from "../../../scripts/folder";

const ROOT = resolve(__dirname, "../../../..");
const EXECUTABLE = "terraform-provider-integrations_v0.2.0";

describe("the files of a platform", () => {
  it.each(PLATFORMS)("%s: the code and what starts it", (platform) => {
    const files = providerFiles(platform, "0.2.0", ROOT);
    const launchers = files.filter(({ executable }) => executable);

    expect(files.filter(({ executable }) => !executable).map(({ name }) => name)).toEqual([
      "launch.cjs",
      "provider.cjs",
      "bytes.cjs",
      "calls.cjs",
      "clients.cjs",
      "proxy.cjs",
      "buddy-oidc.cjs",
      "buddy.cjs",
      "fruxon.cjs",
      "northflank.cjs",
      "truto.cjs",
      "re2.cjs",
      "prepared.bin",
    ]);
    expect(launchers.map(({ name, content }) => [name, content.toString().split(/\r?\n/)[0]])).toEqual([
      platform.startsWith("windows") ? [`${EXECUTABLE}.cmd`, "@echo off"] : [EXECUTABLE, "#!/bin/sh"],
    ]);
  });

  it("have the checksum that Terraform computes", () => {
    // Computed by terraform init 1.11.4 for a folder with this one file, whose text is "x".
    const files = [{ name: EXECUTABLE, content: Buffer.from("x") }];

    expect(packageHash(files)).toBe("h1:LchTJPDHdyUCHWQxumTQ+/HC4IjKu646whzQSUsJRE0=");
  });

  it("are missed where the package was not built", async () => {
    await withFolder((folder) => {
      expect(() => providerFiles("linux_amd64", "0.2.0", folder)).toThrow(
        `${join(folder, "dist", "provider", "launch.cjs")} is missing. Install the package again`,
      );
    });
  });
});

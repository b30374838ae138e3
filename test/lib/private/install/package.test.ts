import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findPackage } from "../../../../lib/private/install/package";
import { version } from "../../../../src/version";
import { withFolder } from "../../../scripts/folder";

const NAME = "cdktf-provider-integrations";

describe("the package is found", () => {
  it("above its own code", () => {
    expect(findPackage()).toEqual({ name: NAME, version, folder: resolve(__dirname, "../../../..") });
  });

  it("from the working directory, when a bundler moved the code into another package", async () => {
    await withFolder((project) => {
      const installed = join(project, "node_modules", NAME);
      mkdirSync(installed, { recursive: true });
      writeFileSync(
        join(project, "package.json"),
        JSON.stringify({ name: "users-program", version: "1.0.0" }),
      );
      writeFileSync(join(installed, "package.json"), JSON.stringify({ name: NAME, version: "0.2.0" }));

      expect(findPackage(project, project)).toEqual({
        name: NAME,
        version: "0.2.0",
        folder: realpathSync(installed),
      });
    });
  });
});

it("says what to do when the package is nowhere", async () => {
  await withFolder((folder) => {
    expect(() => findPackage(folder, folder)).toThrow(`npm install ${NAME}`);
  });
});

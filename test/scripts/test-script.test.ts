import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { countTests, TEST_RESULTS } from "../../scripts/gate/results";
import { withFolder } from "./folder";
import { pathWithoutTerraform, runScript } from "./program";
import { hostThatWentAway, installed } from "./terraform/release-host";

/** A project whose build leaves a mark and whose two tests pass only where the mark and a Terraform are. */
function writeProject(folder: string): void {
  const body = `expect(require("fs").existsSync("built")).toBe(true);
    expect(require("child_process").execFileSync("terraform", { encoding: "utf8" })).toContain("1.13.0");`;
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ scripts: { build: "echo mark > built" }, jest: { testMatch: ["**/*.test.js"] } }),
  );
  mkdirSync(join(folder, "test"));
  writeFileSync(join(folder, "test", "first.test.js"), `test("first", () => { ${body} });`);
  writeFileSync(join(folder, "test", "second.test.js"), `test("second", () => { ${body} });`);
}

describe("npm test", () => {
  it("builds, then runs the tests that were asked for with Terraform on PATH, and leaves jest's results", () =>
    withFolder(async (folder) => {
      writeProject(folder);
      const PATH = [installed(folder, "terraform", "1.13.0"), pathWithoutTerraform(folder)].join(delimiter);

      const { code, output } = await runScript("test.ts", folder, { PATH, HOME: folder }, ["test/first"]);

      expect(output).toContain("1 passed, 1 total");
      expect(code).toBe(0);
      expect(countTests(code, join(folder, TEST_RESULTS))).toEqual({ passed: 1, failed: 0 });
    }));

  it("fails, and runs nothing, where there is no Terraform and none can be fetched", () =>
    withFolder(async (folder) => {
      writeProject(folder);
      mkdirSync(join(folder, ".cache"));
      writeFileSync(join(folder, TEST_RESULTS), "the results of an earlier run");
      const environment = {
        PATH: pathWithoutTerraform(folder),
        HOME: folder,
        TERRAFORM_RELEASES_URL: await hostThatWentAway(),
      };

      const { code, output } = await runScript("test.ts", folder, environment);

      expect(code).toBe(1);
      expect(output).toMatch(/^npm test: No Terraform or OpenTofu ≥ 1\.11 is installed/m);
      expect(existsSync(join(folder, "built"))).toBe(false);
      expect(existsSync(join(folder, TEST_RESULTS))).toBe(false);
    }));

  it("fails with the build, before any test", () =>
    withFolder(async (folder) => {
      writeProject(folder);
      writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { build: "exit 7" } }));
      const PATH = [installed(folder, "terraform", "1.13.0"), pathWithoutTerraform(folder)].join(delimiter);

      const { code } = await runScript("test.ts", folder, { PATH, HOME: folder });

      expect(code).toBe(7);
      expect(existsSync(join(folder, TEST_RESULTS))).toBe(false);
    }));

  it("fails with a failing test", () =>
    withFolder(async (folder) => {
      writeProject(folder);
      writeFileSync(join(folder, "test", "third.test.js"), `test("third", () => expect(1).toBe(2));`);
      const PATH = [installed(folder, "terraform", "1.13.0"), pathWithoutTerraform(folder)].join(delimiter);

      const { code } = await runScript("test.ts", folder, { PATH, HOME: folder });

      expect(code).toBe(1);
      expect(countTests(code, join(folder, TEST_RESULTS))).toEqual({ passed: 2, failed: 1 });
      expect(readFileSync(join(folder, "built"), "utf8")).toContain("mark");
    }));
});

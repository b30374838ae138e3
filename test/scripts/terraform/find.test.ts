import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findTerraform } from "../../../scripts/terraform/find";
import { withFolder } from "../folder";
import { installed } from "./release-host";

describe("the search for an installed Terraform", () => {
  it("finds terraform on PATH", () =>
    withFolder(async (folder) => {
      const PATH = installed(folder, "terraform", "1.11.0");

      const search = await findTerraform({ PATH });

      expect(search).toEqual({ kind: "found", binary: join(PATH, "terraform") });
    }));

  it("prefers what TERRAFORM_BINARY_NAME names on PATH", () =>
    withFolder(async (folder) => {
      const chosen = installed(folder, "terraform-next", "1.16.0");
      const PATH = [installed(folder, "terraform", "1.11.4"), chosen].join(delimiter);

      const search = await findTerraform({ PATH, TERRAFORM_BINARY_NAME: "terraform-next" });

      expect(search).toEqual({ kind: "found", binary: join(chosen, "terraform-next") });
    }));

  it("takes a path in TERRAFORM_BINARY_NAME", () =>
    withFolder(async (folder) => {
      const binary = join(installed(folder, "tofu", "1.12.1"), "tofu");

      const search = await findTerraform({ PATH: "", TERRAFORM_BINARY_NAME: binary });

      expect(search).toEqual({ kind: "found", binary });
    }));

  it("turns to tofu when terraform is too old", () =>
    withFolder(async (folder) => {
      const tofu = installed(folder, "tofu", "1.11.0");
      const PATH = [installed(folder, "terraform", "1.5.7"), tofu].join(delimiter);

      const search = await findTerraform({ PATH });

      expect(search).toEqual({ kind: "found", binary: join(tofu, "tofu") });
    }));

  it("passes over a file that cannot be executed", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "terraform"), "not a program");
      const usable = installed(folder, "terraform", "2.0.0");

      const search = await findTerraform({ PATH: [folder, usable].join(delimiter) });

      expect(search).toEqual({ kind: "found", binary: join(usable, "terraform") });
    }));

  it("says of each candidate why it will not do", () =>
    withFolder(async (folder) => {
      const PATH = installed(folder, "terraform", "1.10.5");

      const search = await findTerraform({ PATH, TERRAFORM_BINARY_NAME: "terraform-next" });

      expect(search).toEqual({
        kind: "none",
        reasons: ["terraform-next: not found", "terraform: 1.10.5 is too old", "tofu: not found"],
      });
    }));

  it("does not take a program that is something else", async () => {
    const search = await findTerraform({ PATH: "", TERRAFORM_BINARY_NAME: process.execPath });

    expect(search).toMatchObject({ kind: "none" });
    expect(search).toHaveProperty("reasons.0", `${process.execPath}: does not tell its version`);
  });
});

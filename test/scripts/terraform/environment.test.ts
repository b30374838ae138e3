import { delimiter, join } from "node:path";
import { withTerraform } from "../../../scripts/terraform/environment";
import { withFolder } from "../folder";
import { installed } from "./release-host";

describe("the environment of children that need Terraform", () => {
  it("has the folder of a fetched Terraform first on PATH", () =>
    withFolder((folder) => {
      const old = installed(folder, "terraform", "1.5.7");
      const fetched = installed(folder, "terraform", "1.11.4");

      const environment = withTerraform(join(fetched, "terraform"), { PATH: old, HOME: folder });

      expect(environment).toEqual({
        PATH: [fetched, old].join(delimiter),
        HOME: folder,
        TERRAFORM_BINARY_NAME: join(fetched, "terraform"),
      });
    }));

  it("leaves PATH alone when it leads to that Terraform already", () =>
    withFolder((folder) => {
      const PATH = ["/no-such-folder", installed(folder, "terraform", "1.11.4")].join(delimiter);
      const binary = join(folder, "terraform-1.11.4", "terraform");

      const environment = withTerraform(binary, { PATH });

      expect(environment).toEqual({ PATH, TERRAFORM_BINARY_NAME: binary });
    }));

  it("gives a PATH to children that had none", () => {
    expect(withTerraform("/opt/terraform", {}).PATH).toBe("/opt");
  });
});

import { App, TerraformStack, TerraformVariable } from "cdktf";
import { join } from "node:path";
import { secretFilePath } from "../../../lib/private/secret-sources";
import { withFolder } from "../../scripts/folder";

/** The path in `cdk.tf.json` for a program that runs in a folder and writes to `cdktf.out` in it. */
const written = (path: string | ((stack: TerraformStack) => string)): Promise<string> =>
  withFolder((project) => {
    const stack = new TerraformStack(new App({ outdir: join(project, "cdktf.out") }), "production");
    return secretFilePath(stack, typeof path === "string" ? path : path(stack), project);
  });

describe("the path of a secret's file", () => {
  it.each([
    ["secrets/token", "../../../secrets/token"],
    ["./token", "../../../token"],
    ["../shared/token", "../../../../shared/token"],
    ["cdktf.out/stacks/production/token", "token"],
  ])("begins at the program's folder, seen from the stack's: %s is %s", async (path, expected) => {
    expect(await written(path)).toBe(expected);
  });

  it("is left alone when it is absolute: it is one of the machine that runs Terraform", async () => {
    expect(await written("/run/secrets/token")).toBe("/run/secrets/token");
  });

  it("begins at the home of whoever runs Terraform when it begins with ~/", async () => {
    expect(await written('~/a "quoted" name')).toBe('${pathexpand("~/a \\"quoted\\" name")}');
  });

  it("is left alone when it is an expression", async () => {
    expect(await written("${path.module}/token")).toBe("${path.module}/token");
    expect(await written((stack) => new TerraformVariable(stack, "path", {}).stringValue)).toMatch(/TOKEN/);
  });
});

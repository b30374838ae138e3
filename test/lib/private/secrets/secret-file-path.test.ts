import { App, TerraformStack, TerraformVariable } from "cdktf";
import { join, win32 } from "node:path";
import { pathFrom, secretFilePath } from "../../../../lib/private/secrets/secret-sources";
import { withFolder } from "../../../scripts/folder";

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

describe("on Windows", () => {
  const project = "C:\\work\\project";
  const stack = win32.join(project, "cdktf.out", "stacks", "production");

  it.each([
    ["secrets\\token", "../../../secrets/token"],
    ["secrets/token", "../../../secrets/token"],
    ["..\\token", "../../../../token"],
    ["D:\\secrets\\token", "D:\\secrets\\token"],
    ["\\\\server\\share\\token", "\\\\server\\share\\token"],
  ])("%s is %s", (path, expected) => {
    expect(pathFrom(stack, win32.resolve(project, path), path, win32)).toBe(expected);
  });

  it("a project on another drive than its output is named whole", () => {
    expect(pathFrom("D:\\out\\stacks\\a", "C:\\work\\token", "token", win32)).toBe("C:/work/token");
  });
});

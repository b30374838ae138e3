import { TerraformStack, TerraformVariable } from "cdktf";
import { environmentSource, fileSource } from "../../../../lib/private/secrets/secret-sources";
import { newApp } from "../../support";

const newStack = (): TerraformStack => new TerraformStack(newApp(), "stack");

describe("the name of an ephemeral resource", () => {
  it("is that of the environment variable", () => {
    expect(environmentSource("HUB_PASSWORD").name).toBe("HUB_PASSWORD");
  });

  it("stays one of Terraform's for other variables, and tells them apart", () => {
    const names = ["hub.password", "hub_password", ".hub.password"].map(
      (name) => environmentSource(name).name,
    );

    expect(names[0]).toMatch(/^hub_password-[0-9a-f]{8}$/);
    expect(names[1]).toBe("hub_password");
    expect(names[2]).toMatch(/^_hub_password-[0-9a-f]{8}$/);
  });

  it.each([
    ["/run/secrets/token.txt", /^token_txt-[0-9a-f]{8}$/],
    ["/run/secrets/1st", /^_1st-[0-9a-f]{8}$/],
    ["secrets/ключ", /^_-[0-9a-f]{8}$/],
    ["${var.path}", /^file-[0-9a-f]{8}$/],
  ])("begins like that of the file %s", (path, expected) => {
    expect(fileSource(newStack(), path, undefined).name).toMatch(expected);
  });

  it("is the same for two ways to write a path, and for an option that is left out and its default", () => {
    const stack = newStack();

    const names = [
      fileSource(stack, "secrets/token", undefined),
      fileSource(stack, "./secrets/../secrets/token", false),
    ].map(({ name }) => name);

    expect(new Set(names).size).toBe(1);
  });

  it("is another one for a file in another folder, and for one that is trimmed", () => {
    const stack = newStack();
    const variables = ["a", "b"].map((id) => new TerraformVariable(stack, id, {}).stringValue);

    const names = [
      fileSource(stack, "one/token", undefined),
      fileSource(stack, "two/token", undefined),
      fileSource(stack, "two/token", true),
      ...variables.map((path) => fileSource(stack, path, undefined)),
    ].map(({ name }) => name);

    expect(new Set(names).size).toBe(5);
  });
});

import { Fn, TerraformVariable } from "cdktf";
import { leavesAt } from "../../../../lib/private/hcl/attributes";
import { literalSecrets } from "../../../../lib/private/synth/secrets-check";
import { newStack } from "../../support";

describe("the leaves at a path", () => {
  const attributes = {
    name: "it",
    auth: [{ token: "one" }, { token: "two", user: "me" }, {}],
    credentials: { key: "k", deep: { secret: "s" }, none: undefined },
  };

  it.each<[string, readonly string[], unknown]>([
    ["a value", ["name"], [{ path: ["name"], at: ["name"], value: "it" }]],
    [
      "values in a list",
      ["auth", "token"],
      [
        { path: ["auth", "token"], at: ["auth", 0, "token"], value: "one" },
        { path: ["auth", "token"], at: ["auth", 1, "token"], value: "two" },
      ],
    ],
    [
      "everything in an object",
      ["credentials"],
      [
        { path: ["credentials", "key"], at: ["credentials", "key"], value: "k" },
        { path: ["credentials", "deep", "secret"], at: ["credentials", "deep", "secret"], value: "s" },
      ],
    ],
    ["nothing, where the path leads nowhere", ["auth", "nothing"], []],
    ["nothing, where it goes on from a text", ["name", "deeper"], []],
  ])("are %s", (_, path, leaves) => {
    expect(leavesAt(attributes, path)).toEqual(leaves);
  });
});

describe("literals in nested credentials", () => {
  it("are named by their whole path", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "key", {}).stringValue;
    const attributes = {
      credentials: [{ key: variable, secret: "FAKE-SECRET" }, { secret: Fn.base64encode("FAKE-SECRET") }],
    };

    const problems = literalSecrets(stack, attributes, { secrets: [["credentials"]] });

    expect(problems.map((problem) => problem.replace(/:.*/, ""))).toEqual([
      "credentials.secret",
      "credentials.secret",
    ]);
    expect(problems.join()).not.toContain("FAKE-SECRET");
  });
});

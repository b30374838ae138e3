import type { TerraformStack } from "cdktf";
import { BuddyIntegration } from "../../lib/buddy-integration";
import { FruxonConfig } from "../../lib/fruxon-config";
import { Secret } from "../../lib/secret";
import { KINDS } from "./northflank/objects";
import { newStack, problemsOf } from "./support";

const dockerHub = (stack: TerraformStack, id: string, name?: string): BuddyIntegration =>
  BuddyIntegration.dockerHub(stack, id, {
    domain: "acme-dev",
    name,
    username: "acmebot",
    password: Secret.variable(stack, "password"),
  });

describe.each(KINDS)("$type without a name, which is then the construct's id", ({ type, make }) => {
  it("is refused where it takes over the object of a construct with another id, which would be replaced", () => {
    const stack = newStack();

    make(stack, "new name", {}).moveFromId(`${type}.old-name_0A1B2C3D`);

    expect(problemsOf(stack)).toEqual([
      '[stack/new name] name: It is not set, so the construct\'s id "new name" is used. The object of ' +
        `${type}.old-name_0A1B2C3D, which moves here, has another name and would be replaced. Set the name to the ` +
        "object's current name.",
    ]);
  });

  it("is refused as the target of a move", () => {
    const stack = newStack();

    make(stack, "old name", { name: "old name" }).moveTo("target");
    make(stack, "new name", {}).addMoveTarget("target");

    expect(problemsOf(stack)).toEqual([expect.stringContaining("[stack/new name] name: It is not set")]);
  });

  it.each<[string, string, { readonly name?: string }]>([
    ["one that is given", "new name", { name: "old name" }],
    ["the same id elsewhere in the tree", "old-name", {}],
  ])("stays as it is with %s", (_, id, props) => {
    const stack = newStack();

    make(stack, id, props).moveFromId(`${type}.scope_old-name_0A1B2C3D`);

    expect(problemsOf(stack)).toEqual([]);
  });
});

it("where another name is a change in place, it is a warning", () => {
  const stack = newStack();

  const hub = dockerHub(stack, "new");
  hub.moveFromId("integrations_buddy_integration.old_0A1B2C3D");
  const config = new FruxonConfig(stack, "new-config", {
    integration: { integrationId: "acme", tenant: undefined },
  });
  config.moveFromId("integrations_fruxon_config.old_0A1B2C3D");

  expect(problemsOf(stack)).toEqual([]);
  expect([hub, config].map(({ node }) => node.metadata.map(({ data }): unknown => data))).toEqual([
    [expect.stringMatching(/^name: It is not set.* would be renamed\./)],
    [expect.stringMatching(/^displayName: It is not set.* would be renamed\./)],
  ]);
});

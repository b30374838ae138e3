import { TerraformStack } from "cdktf";
import { overridesOf } from "../../../../lib/private/synth/stack-overrides";
import { newApp } from "../../support";

const newStack = (): TerraformStack => new TerraformStack(newApp(), "stack");

it("overrides of resources and of the provider are named by where they are", () => {
  const stack = newStack();

  stack.addOverride("resource.some_type.one.name", "a");
  stack.addOverride("resource.some_type.two", { name: "b" });
  stack.addOverride("provider.integrations", [{ buddy: {} }]);
  stack.addOverride("provider.other", [{ token: "c" }]);

  expect(overridesOf(stack)).toEqual([
    { kind: "resource", type: "some_type", address: "some_type.one", attributes: { name: "a" } },
    { kind: "resource", type: "some_type", address: "some_type.two", attributes: { name: "b" } },
    { kind: "provider", type: "integrations", address: "provider.integrations", attributes: { buddy: {} } },
  ]);
});

it("an override that takes something away has no attributes", () => {
  const stack = newStack();

  stack.addOverride("resource.gone", undefined);
  stack.addOverride("resource.some_type.one", null);
  stack.addOverride("provider.integrations", [null]);

  expect(overridesOf(stack).map(({ attributes }) => attributes)).toEqual([{}, {}]);
});

it("a stack without overrides has none", () => {
  expect(overridesOf(newStack())).toEqual([]);
});

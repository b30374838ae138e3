import { TerraformStack } from "cdktf";
import { beginPass, oncePerPass } from "../../../../lib/private/synth/once-per-pass";
import { newApp } from "../../support";

const lookUp = (): ((stack: TerraformStack) => number) => oncePerPass((stack) => stack.node.findAll().length);

describe("what is looked up in a stack", () => {
  it("is looked up once in a pass, and again in the next one", () => {
    const stack = new TerraformStack(newApp(), "stack");
    const size = lookUp();
    beginPass(stack);

    expect(size(stack)).toBe(1);
    new TerraformStack(stack, "inner");

    expect(size(stack)).toBe(1);
    beginPass(stack);
    expect(size(stack)).toBe(2);
  });

  it("is looked up each time where no pass has begun", () => {
    const stack = new TerraformStack(newApp(), "stack");
    const size = lookUp();

    expect(size(stack)).toBe(1);
    new TerraformStack(stack, "inner");

    expect(size(stack)).toBe(2);
  });

  it("is each stack's own", () => {
    const app = newApp();
    const [one, two] = [new TerraformStack(app, "one"), new TerraformStack(app, "two")];
    const size = lookUp();
    beginPass(one);
    new TerraformStack(two, "inner");

    expect([size(one), size(two)]).toEqual([1, 2]);
  });
});

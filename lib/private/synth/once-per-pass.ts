import type { TerraformStack } from "cdktf";

/** The same in every copy of this package, so that a program may load two of them. */
const PASS = Symbol.for("cdktf-provider-integrations/pass");

/** Begins to check the stacks of a program: what was looked up in them before may have changed since. */
export function beginPass(stack: TerraformStack): void {
  Reflect.set(stack.node.root, PASS, {});
}

/** What is looked up in a whole stack, once in each pass instead of once for each resource. */
export function oncePerPass<T>(lookUp: (stack: TerraformStack) => T): (stack: TerraformStack) => T {
  const found = new WeakMap<TerraformStack, { readonly pass: unknown; readonly result: T }>();
  return (stack) => {
    const pass: unknown = Reflect.get(stack.node.root, PASS);
    const known = found.get(stack);
    if (pass !== undefined && known?.pass === pass) return known.result;
    const result = lookUp(stack);
    found.set(stack, { pass, result });
    return result;
  };
}

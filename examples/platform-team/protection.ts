import { Aspects, TerraformResource, type TerraformStack } from "cdktf";

/** Whether production and the shared integrations are protected from destruction. */
export const isProductionProtected = process.env.EXAMPLE_PROTECTION !== "off";

/** Terraform refuses every plan that would destroy an object of the stack. */
export function protect(stack: TerraformStack): void {
  Aspects.of(stack).add({
    visit(construct) {
      if (construct instanceof TerraformResource)
        construct.lifecycle = { ...construct.lifecycle, preventDestroy: true };
    },
  });
}

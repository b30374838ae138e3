import { Aspects, TerraformResource, type TerraformStack } from "cdktf";

/** Whether production and what is shared may not be destroyed. */
export const isProductionProtected = process.env.EXAMPLE_PROTECTION !== "off";

/** Terraform refuses every plan that would destroy something of the stack. */
export function protect(stack: TerraformStack): void {
  Aspects.of(stack).add({
    visit(construct) {
      if (construct instanceof TerraformResource)
        construct.lifecycle = { ...construct.lifecycle, preventDestroy: true };
    },
  });
}

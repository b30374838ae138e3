import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

/** The construct that a user wrote: the one around a resource called `Resource`. */
export function shownAs(construct: IConstruct): IConstruct {
  const { id, scope } = construct.node;
  return id === "Resource" && scope !== undefined && !TerraformStack.isStack(scope) ? scope : construct;
}

import type { Resource } from "../definitions/resource";
import type { Change, Plan } from "./change";
import { planCreate } from "./create";
import { planUpdate } from "./update";

/**
 * Plans a creation or an update. Depends on nothing but its arguments: Terraform plans again while it applies and
 * compares (docs/apis/terraform-protocol.md F5).
 */
export const planChange = async (resource: Resource, { prior, ...change }: Change): Promise<Plan> =>
  prior === null ? planCreate(resource, change) : planUpdate(resource, { ...change, prior });

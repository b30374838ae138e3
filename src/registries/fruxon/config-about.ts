import type { Owner } from "./api/configs";
import type { Scope } from "./api/refusals";
import { configAttributeAt } from "./config-body";
import type { Asked } from "./explain";

/** What a request about a config is about, for its errors. */
export const aboutConfig = ({ tenant, integration }: Owner, scope: Scope): Asked => ({
  tenant,
  object: `the config of the integration ${JSON.stringify(integration)}`,
  scope,
  attributeAt: configAttributeAt,
});

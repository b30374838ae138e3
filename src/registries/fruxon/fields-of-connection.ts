import { text } from "../../checks";
import { string } from "../../framework/schema";

// What Fruxon's connection and its resources have in common; nothing else, because every process loads it.

/** The tenant is a part of every path (docs/apis/fruxon.md §1). */
export const tenant = text({
  min: 1,
  pattern: [/^[^/\s]+$/, "must be the workspace's slug, as in its URL"],
});

export const tenantField = () => string(tenant).optional();

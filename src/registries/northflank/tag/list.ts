import { listOf } from "../list";
import { observe } from "./body";
import { northflankTag } from "./resource";

export const list = listOf({
  resource: northflankTag,
  what: "tag",
  objects: (api) => api.tags,
  found: (team, item) => ({ object: observe(team, item), isWhole: true }),
});

import { listOf } from "../collection-list";
import { NOTHING_KNOWN } from "../rules";
import { observe } from "./body";
import { trutoDatastore } from "./resource";

export const list = listOf({
  resource: trutoDatastore,
  what: "datastore",
  objects: (api) => api.datastores,
  nameOf: ({ label }) => label,
  observe: (found) => observe(found, NOTHING_KNOWN),
});

import { listOf } from "../collection-list";
import { NOTHING_KNOWN } from "../rules";
import { observe } from "./body";
import { trutoNotificationDestination } from "./resource";

export const list = listOf({
  resource: trutoNotificationDestination,
  what: "notification destination",
  objects: (api) => api.notificationDestinations,
  nameOf: ({ label }) => label,
  observe: (found) => observe(found, NOTHING_KNOWN),
});

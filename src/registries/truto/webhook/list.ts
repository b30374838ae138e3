import { withoutCredentials } from "../../../checks";
import { listOf } from "../collection-list";
import { observe } from "./body";
import { trutoWebhook } from "./resource";

export const list = listOf({
  resource: trutoWebhook,
  what: "webhook",
  objects: (api) => api.webhooks,
  nameOf: ({ target_url }) => withoutCredentials(target_url),
  observe: (found) => ({ ...observe(found), encrypted_secret: null }),
});

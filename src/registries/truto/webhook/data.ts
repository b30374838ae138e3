import { withoutCredentials } from "../../../checks";
import { boolean, type Observed, set, string } from "../../../framework";
import type { Webhook } from "../api/client";
import { dataSourcesOf } from "../collection-data";

const fields = {
  is_active: boolean().computed().describe("Whether events are delivered."),
  event_types: set(string())
    .computed()
    .describe("Names of the events that are delivered, if Truto returns them."),
  environment_id: string().computed().describe("Id of the environment of the provider's token."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

export const dataSources = dataSourcesOf({
  what: "webhook",
  one: {
    type: "truto_webhook",
    description:
      "Looks up a webhook in the environment of the provider's token, by its id or its address. Truto does not return the " +
      "secret of an existing webhook.",
  },
  all: {
    type: "truto_webhooks",
    description: "Lists the webhooks in the environment of the provider's token.",
  },
  key: {
    name: "target_url",
    meaning:
      "Address that Truto calls, without credentials (recognised in user info, parameters or by form).",
  },
  list: "webhooks",
  objects: (api) => api.webhooks,
  keyOf: ({ target_url }) => withoutCredentials(target_url),
  fields,
  observe: (found: Webhook): Observed<typeof fields> => ({
    is_active: found.is_active,
    event_types: found.event_types,
    environment_id: found.environment_id,
    created_at: found.created_at,
    updated_at: found.updated_at,
  }),
});

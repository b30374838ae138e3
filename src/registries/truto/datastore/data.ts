import { type Observed, string } from "../../../framework";
import type { Datastore } from "../api/client";
import { dataSourcesOf } from "../collection-data";
import { jsonObject } from "../fields";
import { readableText } from "../json-parts";
import { NOTHING_KNOWN } from "../rules";
import { DATASTORE_CONFIG } from "./rules";

const fields = {
  type: string().computed().describe("Kind of datastore: `s3`, for instance."),
  config_json: jsonObject().computed().describe("Settings as a JSON object, without credentials."),
  environment_id: string().computed().describe("Id of the environment of the provider's token."),
  created_at: string().computed().describe("Time of creation, as returned by Truto."),
  updated_at: string().computed().describe("Time of the last change, as returned by Truto."),
};

export const dataSources = dataSourcesOf({
  what: "datastore",
  one: {
    type: "truto_datastore",
    description:
      "Looks up a datastore in the environment of the provider's token, by its id or its label. Credentials are never read.",
  },
  all: {
    type: "truto_datastores",
    description:
      "Lists the datastores in the environment of the provider's token. Credentials are never read.",
  },
  key: { name: "label", meaning: "Name for people." },
  list: "datastores",
  objects: (api) => api.datastores,
  keyOf: ({ label }) => label,
  fields,
  observe: (found: Datastore): Observed<typeof fields> => ({
    type: found.type,
    config_json:
      found.config === undefined ? undefined : readableText(found.config, NOTHING_KNOWN, DATASTORE_CONFIG),
    environment_id: found.environment_id,
    created_at: found.created_at,
    updated_at: found.updated_at,
  }),
});

import { notEmpty } from "../../../checks";
import { string, withAdditional } from "../../../framework/schema";
import { jsonObject, keysOf, secretJson } from "../fields";
import { DATASTORE_TYPES } from "./rules";

// Errors are only for what Truto certainly refuses (docs/apis/truto.md §2.7). It documents no lengths.

/** Where Truto stores what it syncs. */
export const schema = withAdditional(
  {
    type: string(notEmpty)
      .known(DATASTORE_TYPES)
      .required()
      .immutable()
      .describe(
        "Kind of datastore: `mongo_data_api`, `google_cloud_storage`, `s3` or `qdrant`. Truto also has PostgreSQL, without " +
          "documenting its name and settings: another type is a warning, and its settings are sent as they are. A change " +
          "replaces the datastore.",
      ),
    label: string(notEmpty)
      .required()
      .describe(
        "Name for people. Several datastores may have the same one; an import by label needs one that just one has.",
      ),
    config_json: jsonObject()
      .required()
      .describe(
        "Settings without credentials: a JSON object (use `jsonencode`). `mongo_data_api`: `data_source`, `database`, " +
          "`api_url`. `google_cloud_storage`: `bucket`. `s3`: `region`, `bucket`, `base_url` (optional). `qdrant`: `base_url`, " +
          "`collection`, `port` (optional). A key that is removed here is removed in Truto. `null` and a missing key are " +
          "compared as equal.",
      ),
    config_secrets: secretJson("config_json").describe(
      "Credentials: a JSON object that is merged over `config_json` when it is sent. `mongo_data_api` and `qdrant`: `api_key`. " +
        "`google_cloud_storage`: `credentials` (an object: `jsondecode` of the key of a service account). `s3`: " +
        "`access_key_id`, `secret_access_key`. Required unless `external_credentials` is `true`. Truto does not return them.",
    ),

    id: string()
      .computed()
      .stable()
      .describe("Id of the datastore, which is also the import id. An import accepts the label as well."),
    environment_id: string().computed().stable().describe("Id of the environment of the provider's token."),
    created_at: string().computed().stable().describe("Time of creation, as returned by Truto."),
    updated_at: string()
      .computed()
      .describe(
        "Time of the last change, as returned by Truto. It changes with every update, including updates of secrets.",
      ),
  },
  keysOf(),
);

export type DatastoreFields = typeof schema;

import { secretsOfShapes, type Shapes } from "../rules";

/** What the config of each type has (docs/apis/truto.md §2.7). */
export const DATASTORE_SHAPES: Shapes = {
  mongo_data_api: {
    data_source: { kind: "text", isRequired: true },
    database: { kind: "text", isRequired: true },
    api_url: { kind: "text", isRequired: true },
    api_key: { kind: "text", isRequired: true, isSecret: true },
  },
  google_cloud_storage: {
    bucket: { kind: "text", isRequired: true },
    credentials: { kind: "object", isRequired: true, isSecret: true },
  },
  s3: {
    access_key_id: { kind: "text", isRequired: true, isSecret: true },
    secret_access_key: { kind: "text", isRequired: true, isSecret: true },
    region: { kind: "text", isRequired: true },
    bucket: { kind: "text", isRequired: true },
    base_url: { kind: "text" },
  },
  qdrant: {
    base_url: { kind: "text", isRequired: true },
    api_key: { kind: "text", isRequired: true, isSecret: true },
    port: { kind: "integer" },
    collection: { kind: "text", isRequired: true },
  },
};

/** The types that are known. */
export const DATASTORE_TYPES = Object.keys(DATASTORE_SHAPES);

/** The two attributes in which a config is written, and where its secrets are. */
export const DATASTORE_CONFIG = {
  readable: "config_json",
  secrets: "config_secrets",
  places: secretsOfShapes(DATASTORE_SHAPES),
} as const;

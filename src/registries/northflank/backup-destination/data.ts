import { boolean, integer } from "../../../framework";
import type { BackupDestinationSummary } from "../api/client";
import { dataSourcesOf, read } from "../data";
import { observedBucket } from "./body";

const fields = {
  description: read("Description."),
  type: read("Type of storage."),
  prefix: read("Prefix of the objects in the bucket."),
  usage: read("What is stored."),
};

const observe = ({ description, type, prefix, usage }: BackupDestinationSummary) => ({
  description,
  type,
  prefix,
  usage,
});

export const dataSources = dataSourcesOf({
  what: "backup destination",
  one: {
    type: "northflank_backup_destination",
    description: "Looks up a backup destination of Northflank by id or name. Returns none of its keys.",
  },
  all: {
    type: "northflank_backup_destinations",
    description:
      "Lists the backup destinations of a Northflank team or organisation, without their buckets. Where the list contains no " +
      "ids, they are derived from the names.",
  },
  id: { name: "backup_destination_id", meaning: "Id of the backup destination in Northflank." },
  list: { name: "backup_destinations", meaning: "The objects, in Northflank's order." },
  objects: (api) => api.backupDestinations,
  fields,
  observe,
  more: {
    bucket_name: read("Name of the bucket."),
    endpoint: read("URL of the storage service."),
    region: read("Region of the bucket."),
    auth_mode: read("How Northflank authenticates."),
    workload_identity_id: read("Id of the workload identity."),
    enable_object_lock: boolean().computed().describe("Whether objects are written with an object lock."),
    object_lock_retention_days: integer().computed().describe("Days for which objects are locked."),
  },
  observeMore: ({ bucket }) => (bucket === undefined ? {} : observedBucket(bucket)),
});

import { notEmpty } from "../../../checks";
import { boolean, object, string, withAdditional } from "../../../framework/schema";
import {
  code,
  createdAt,
  description,
  importId,
  keysOf,
  sameButForCredentials,
  secret,
  teamOf,
  updatedAt,
} from "../fields";
import { AUDIT_COMPRESSIONS, AUDIT_SINK_TYPES } from "./rules";

const text = (meaning: string) => string().optionalComputed().emptyIsNone().stable().describe(meaning);

/** An audit log sink. Everything but the secret is in its answers. */
export const schema = withAdditional(
  {
    team_id: teamOf("audit log sink"),
    name: string(notEmpty)
      .required()
      .immutable()
      .describe(
        "Name. The id is derived from the name. A change replaces the audit log sink. Northflank does not document whether the " +
          "name of a deleted audit log sink can be used again.",
      ),
    description: description(""),
    sink_type: string(notEmpty)
      .known(AUDIT_SINK_TYPES)
      .required()
      .immutable()
      .describe(`Type of target: ${code(AUDIT_SINK_TYPES)}. A change replaces the audit log sink.`),
    sink_data: object({
      endpoint: text("URL of the storage service.").equivalentWhen(sameButForCredentials),
      region: text("Region of the bucket."),
      bucket: text("Name of the bucket.").equivalentWhen(sameButForCredentials),
      compression: text(`${code(AUDIT_COMPRESSIONS)}.`).known(AUDIT_COMPRESSIONS),
      path_prefix: text(
        "Prefix of the objects in the bucket. If omitted, Northflank's value is kept; it cannot be cleared.",
      ).equivalentWhen(sameButForCredentials),
      auth: object({ access_key_id: text("Id of the access key.") })
        .optionalComputed()
        .stable()
        .describe("How Northflank authenticates to the storage service."),
    })
      .required()
      .sentWithCredentials()
      .describe(
        "Settings of the target, without its secret. `aws_s3` requires all members except `path_prefix`. Credentials in an " +
          "address are not read: they are replaced by `REDACTED`.",
      ),
    include_spec: boolean()
      .optionalComputed()
      .stable()
      .describe(
        "Whether entries include the specification of what was changed (`includeSpec` in Northflank's API, which does not " +
          "document its content). If omitted, Northflank's value is kept.",
      ),
    paused: boolean()
      .optionalComputed()
      .stable()
      .describe("Whether the audit log sink is paused. If omitted, Northflank's value is kept."),

    credentials: object({ secret_access_key: secret("Secret access key; `aws_s3`.") })
      .optional()
      .writeOnly()
      .describe(
        "Secret of the target (a member of `sinkData.auth` in Northflank's API). It is sent with every change of `sink_data`, " +
          "because Northflank does not document whether an update without it keeps it.",
      ),

    id: importId("audit_log_sink_id"),
    audit_log_sink_id: string().computed().stable().describe("The audit log sink's id in Northflank."),
    status: string().computed().stable().describe("`creating`, `running`, `paused` or `failing`."),
    created_at: createdAt(),
    updated_at: updatedAt(),
  },
  keysOf({
    audit_log_sink_id: [],
    credentials: [],
    "credentials.secret_access_key": "sinkData.auth.secretAccessKey",
  }),
);

export type AuditLogSinkFields = typeof schema;

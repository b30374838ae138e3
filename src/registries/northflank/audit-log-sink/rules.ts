import { exposedInSink } from "../rules/addresses";
import { checkMembers, type Config, type Reading, type Violation } from "../rules/common";

/** The types that are known (docs/apis/northflank.md §3.9). */
export const AUDIT_SINK_TYPES = ["aws_s3"] as const;

export const AUDIT_COMPRESSIONS = ["gzip", "none"] as const;

const DATA = ["endpoint", "region", "bucket", "compression", "path_prefix", "auth"] as const;
const AUTH = ["access_key_id"] as const;
const CREDENTIALS = ["secret_access_key"] as const;

/** What is wrong with an audit log sink across its attributes. Of a type that is not known, nothing is demanded. */
export function checkAuditLogSinkConfig(config: Config, reading: Reading): readonly Violation[] {
  const { among, presenceOf, presencesOf, valueAt } = reading;
  const { sink_data: data, credentials } = config;
  const type = among(AUDIT_SINK_TYPES, config.sink_type);
  if (type === "later" || presenceOf(data) !== "set") return exposedInSink(config, reading);
  const auth = valueAt(data, ["auth"]);
  const question = { title: `sink_type ${type}`, isDemanded: true };
  return [
    ...checkMembers(
      { required: ["endpoint", "region", "bucket", "compression", "auth"], optional: ["path_prefix"] },
      { ...question, all: DATA, presence: presencesOf(DATA, data), parent: "sink_data" },
    ),
    ...(presenceOf(auth) === "set"
      ? checkMembers(
          { required: AUTH, optional: [] },
          { ...question, all: AUTH, presence: presencesOf(AUTH, auth), parent: "sink_data.auth" },
        )
      : []),
    // Demanded of a creation only: that of an imported object may be kept elsewhere.
    ...checkMembers(
      { required: CREDENTIALS, optional: [] },
      {
        ...question,
        all: CREDENTIALS,
        presence: presencesOf(CREDENTIALS, credentials),
        parent: "credentials",
        isDemanded: false,
        isSecret: true,
      },
    ),
    ...exposedInSink(config, reading),
  ];
}

import { credentialsIn } from "../../../checks";
import type { Changes, Credentials, Desired, Observed, State } from "../../../framework";
import { answerOf } from "../../common/answers";
import type {
  AuditLogSink,
  AuditSinkData,
  AuditSinkDataBody,
  CreateAuditLogSinkBody,
  Team,
  UpdateAuditLogSinkBody,
} from "../api/client";
import type { Attributes } from "../errors";
import { idOf } from "../lookup";
import type { AuditLogSinkFields } from "./schema";

type Fields = AuditLogSinkFields;
type Given = Credentials<Fields>["credentials"];
type Data = Desired<Fields>["sink_data"];

/** The attributes that an error body may name. */
export const NAMED_ATTRIBUTES: Attributes = {
  names: ["name", "description", "sink_type", "sink_data", "include_spec"],
  nested: { sink_data: ["endpoint", "region", "bucket", "compression", "path_prefix", "auth"] },
};

export const createBody = (desired: Desired<Fields>, credentials: Given): CreateAuditLogSinkBody => ({
  name: desired.name,
  description: desired.description,
  sinkType: desired.sink_type,
  includeSpec: desired.include_spec,
  sinkData: { ...readable(desired.sink_data), auth: authBody(desired.sink_data, credentials) },
});

/**
 * What differs; without members when nothing does. Of `sinkData` always all members, and `auth` with its secret, unless that
 * is kept elsewhere and the key's id stays (docs/apis/northflank.md §3.9: whether a part of `auth` keeps the rest is not
 * documented).
 */
export function updateBody(
  prior: State<Fields>,
  desired: Desired<Fields>,
  changes: Changes<Fields>,
  credentials: Given,
): UpdateAuditLogSinkBody {
  const data = desired.sink_data;
  const hasAuth =
    credentials !== undefined || data.auth?.access_key_id !== prior.sink_data.auth?.access_key_id;
  const sinkData: AuditSinkDataBody | undefined =
    credentials === undefined && changes.sink_data === undefined
      ? undefined
      : { ...readable(data), ...(hasAuth ? { auth: authBody(data, credentials) } : {}) };
  const body = { description: changes.description, includeSpec: changes.include_spec, sinkData };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

const readable = (data: Data): AuditSinkDataBody => ({
  endpoint: data.endpoint,
  region: data.region,
  bucket: data.bucket,
  compression: data.compression,
  pathPrefix: data.path_prefix,
});

const authBody = (data: Data, credentials: Given): AuditSinkDataBody["auth"] => ({
  accessKeyId: data.auth?.access_key_id,
  secretAccessKey: credentials?.secret_access_key,
});

/** Every secret text of a request, also those in addresses, for redaction. */
export const secretsOf = ({ sink_data: data }: Desired<Fields>, credentials: Given): readonly string[] => [
  ...Object.values(credentials ?? {}).filter((value) => value !== undefined),
  ...credentialsIn(data.endpoint ?? ""),
];

/** All that a create says of an audit log sink. */
export const identified = (team: Team, id: string): Observed<Fields> => ({
  id: idOf(team, id),
  team_id: team ?? null,
  audit_log_sink_id: id,
});

/** What Northflank says an audit log sink is. */
export const observe = (team: Team, sink: AuditLogSink): Observed<Fields> => ({
  ...answerOf(sink),
  ...identified(team, sink.id),
  name: sink.name,
  description: sink.description ?? null,
  sink_type: sink.sinkType,
  sink_data: sink.sinkData && observedData(sink.sinkData),
  include_spec: sink.includeSpec ?? false,
  paused: sink.status === undefined ? undefined : sink.status === "paused",
  status: sink.status,
  created_at: sink.createdAt,
  updated_at: sink.updatedAt,
});

/** The attributes that the data source has as well. */
export const observedData = (data: AuditSinkData) => ({
  endpoint: data.endpoint ?? null,
  region: data.region ?? null,
  bucket: data.bucket ?? null,
  compression: data.compression ?? null,
  path_prefix: data.pathPrefix ?? null,
  auth: { access_key_id: data.accessKeyId ?? null },
});

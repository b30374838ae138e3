import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalBoolean,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { noting } from "../../common/recent";
import { createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";
import { nonEmpty, optionalAddress, optionalDate, optionalHarmless, optionalObject } from "./read";
import { permissionsOf } from "./refusals";

/** Where the entries go, without the secret (docs/apis/northflank.md §3.9). */
export interface AuditSinkData {
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
  readonly bucket: string | undefined;
  readonly compression: string | undefined;
  readonly pathPrefix: string | undefined;
  readonly accessKeyId: string | undefined;
}

/** What every answer certainly has. */
export interface AuditLogSinkSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly sinkType: string;
  readonly includeSpec: boolean | undefined;
  /** `paused`, `running`, `failing`, `creating` or what else comes. */
  readonly status: string | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

export interface AuditLogSink extends AuditLogSinkSummary {
  readonly sinkData: AuditSinkData | undefined;
}

export interface AuditSinkDataBody {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly bucket?: string | undefined;
  readonly compression?: string | undefined;
  readonly pathPrefix?: string | undefined;
  readonly auth?:
    { readonly accessKeyId?: string | undefined; readonly secretAccessKey?: string | undefined } | undefined;
}

/** Omitted members stay as they are, also those of `sinkData` (§3.9). */
export interface UpdateAuditLogSinkBody {
  readonly description?: string | undefined;
  readonly includeSpec?: boolean | undefined;
  readonly sinkData?: AuditSinkDataBody | undefined;
}

export interface CreateAuditLogSinkBody extends UpdateAuditLogSinkBody {
  readonly name: string;
  readonly sinkType: string;
  readonly sinkData: AuditSinkDataBody;
}

export interface AuditLogSinks extends Reads<AuditLogSink, AuditLogSinkSummary> {
  /** Answers the id only. */
  create(
    team: Team,
    body: CreateAuditLogSinkBody,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<string>;
  /** `undefined` where the answer is empty, as those of similar objects are. */
  update(
    team: Team,
    id: string,
    body: UpdateAuditLogSinkBody,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<AuditLogSink | undefined>;
  switch(team: Team, id: string, to: "pause" | "resume", call?: CallOptions): Promise<void>;
}

export function createAuditLogSinks(http: HttpClient, clock?: Clock): AuditLogSinks {
  const collection = createCollection(http, {
    path: ["integrations", "audit-log-sinks"],
    listKey: "auditLogSinks",
    readItem: parseAuditLogSink,
    readSummary: parseSummary,
    secretKeys: ["sinkData.auth.secretAccessKey", "sinkData.endpoint"],
    permissions: permissionsOf("Account > Admin > AuditLogSinks"),
  });
  const reads = readsOf(collection, clock);
  const { names } = reads;
  return {
    ...reads,
    create: (team, body, secrets, call) => {
      const write = { method: "POST", rest: [], deed: "create", body, secrets } as const;
      return noting(
        names,
        team,
        () => collection.write(team, write, (data) => requiredId(data, "id"), call),
        (id) => {
          names.wrote(team, { ...NOTHING_KNOWN, id, name: body.name, sinkType: body.sinkType });
        },
      );
    },
    update: (team, id, body, secrets, call) =>
      collection.write(
        team,
        { method: "PATCH", rest: [id], deed: "update", body, secrets },
        (data) => (Object.keys(data).length === 0 ? undefined : parseAuditLogSink(data)),
        call,
      ),
    switch: (team, id, to, call) =>
      collection.write(team, { method: "POST", rest: [id, to], deed: "update" }, () => undefined, call),
  };
}

/** The answer to a creation has the id alone. */
const NOTHING_KNOWN = {
  description: undefined,
  includeSpec: undefined,
  status: undefined,
  createdAt: undefined,
  updatedAt: undefined,
};

const parseAuditLogSink = (object: JsonObject): AuditLogSink => ({
  ...parseSummary(object),
  sinkData: parseSinkData(optionalObject(object, "sinkData")),
});

/** From the known members alone: the secret goes no further, whatever a server shows of it. */
function parseSinkData(data: JsonObject | undefined): AuditSinkData | undefined {
  if (data === undefined) return undefined;
  return {
    endpoint: optionalAddress(data, "endpoint"),
    region: optionalString(data, "region"),
    bucket: optionalHarmless(data, "bucket"),
    compression: optionalString(data, "compression"),
    pathPrefix: nonEmpty(optionalHarmless(data, "pathPrefix")),
    accessKeyId: optionalString(optionalObject(data, "auth") ?? {}, "accessKeyId"),
  };
}

const parseSummary = (object: JsonObject): AuditLogSinkSummary => ({
  id: requiredId(object, "id"),
  name: requiredString(object, "name"),
  description: nonEmpty(optionalString(object, "description")),
  sinkType: requiredString(object, "sinkType"),
  includeSpec: optionalBoolean(object, "includeSpec"),
  status: optionalString(object, "status"),
  createdAt: optionalDate(object, "createdAt"),
  updatedAt: optionalDate(object, "updatedAt"),
});

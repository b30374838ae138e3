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
import { optionalDate, optionalObject, optionalStrings } from "./read";
import { parseSinkData, type SinkData } from "./sink-data";

export interface LogSinkOptions {
  readonly useCustomLabels?: boolean | undefined;
  readonly forwardCdnLogs?: boolean | undefined;
  readonly forwardIngressLogs?: boolean | undefined;
  readonly forwardMeshLogs?: boolean | undefined;
}

/** An item of the list: it lacks `sinkData` (docs/apis/northflank.md §3.2). */
export interface LogSinkSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly sinkType: string;
  readonly restricted: boolean | undefined;
  readonly projects: readonly string[] | undefined;
  readonly options: LogSinkOptions | undefined;
  /** `paused`, `running`, `failing`, `creating` or what else comes. */
  readonly status: string | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** A log sink, without the secrets of its `sinkData`, which get returns in clear text (§3.2). */
export interface LogSink extends LogSinkSummary {
  readonly sinkData: SinkData | undefined;
}

export interface TagRestrictionsBody {
  readonly tags?:
    | {
        readonly enabled?: boolean | undefined;
        readonly items?: readonly string[] | undefined;
        readonly matchCondition?: string | undefined;
      }
    | undefined;
}

/** `sinkType` and `sinkData` are required in every update (§3.2). */
export interface UpdateLogSinkBody {
  readonly sinkType: string;
  readonly sinkData: JsonObject;
  readonly restricted?: boolean | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly options?: LogSinkOptions | undefined;
}

export interface CreateLogSinkBody extends UpdateLogSinkBody {
  readonly name: string;
  readonly description?: string | undefined;
  readonly restrictions?: TagRestrictionsBody | undefined;
}

export interface LogSinks extends Reads<LogSink, LogSinkSummary> {
  /** Answers the id only. Northflank sends a line to the target, to see whether it takes it. */
  create(
    team: Team,
    body: CreateLogSinkBody,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<string>;
  /** Answers nothing, and sends a line to the target as well. */
  update(
    team: Team,
    id: string,
    body: UpdateLogSinkBody,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<void>;
  switch(team: Team, id: string, to: "pause" | "resume", call?: CallOptions): Promise<void>;
}

/** Passwords, tokens and keys of all sink types (docs/apis/northflank.md §3.2), and addresses, which may contain some. */
const SECRET_KEYS = [
  "default_api_key",
  "api_key",
  "token",
  "licenseKey",
  "auth.password",
  "auth.token",
  "auth.secretAccessKey",
  "endpoint",
  "uri",
  "url",
  "host",
].map((key) => `sinkData.${key}`);

const permission = (deed: string): string =>
  `Account > Observability > LogSinks > ${deed} (formerly Account > Sinks > General > ${deed})`;

export function createLogSinks(http: HttpClient, clock?: Clock): LogSinks {
  const collection = createCollection(http, {
    path: ["integrations", "log-sinks"],
    listKey: "logSinks",
    readItem: (object) => ({
      ...parseSummary(object),
      sinkData: parseSinkData(optionalObject(object, "sinkData")),
    }),
    readSummary: parseSummary,
    secretKeys: SECRET_KEYS,
    permissions: {
      read: permission("Read"),
      get: permission("Read"),
      create: permission("Create"),
      update: permission("Update"),
      delete: permission("Delete"),
    },
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
        { method: "POST", rest: [id, "settings"], deed: "update", body, secrets },
        () => undefined,
        call,
      ),
    switch: (team, id, to, call) =>
      collection.write(team, { method: "POST", rest: [id, to], deed: "update" }, () => undefined, call),
  };
}

/** The answer to a creation has the id alone. */
const NOTHING_KNOWN = {
  description: undefined,
  restricted: undefined,
  projects: undefined,
  options: undefined,
  status: undefined,
  createdAt: undefined,
  updatedAt: undefined,
};

function parseSummary(object: JsonObject): LogSinkSummary {
  const options = optionalObject(object, "options");
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    description: nonEmpty(optionalString(object, "description")),
    sinkType: requiredString(object, "sinkType"),
    restricted: optionalBoolean(object, "restricted"),
    projects: optionalStrings(object, "projects"),
    options: options && {
      useCustomLabels: optionalBoolean(options, "useCustomLabels"),
      forwardCdnLogs: optionalBoolean(options, "forwardCdnLogs"),
      forwardIngressLogs: optionalBoolean(options, "forwardIngressLogs"),
      forwardMeshLogs: optionalBoolean(options, "forwardMeshLogs"),
    },
    status: optionalString(object, "status"),
    createdAt: optionalDate(object, "createdAt"),
    updatedAt: optionalDate(object, "updatedAt"),
  };
}

const nonEmpty = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

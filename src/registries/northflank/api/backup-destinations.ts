import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalBoolean,
  optionalString,
  requiredId,
  requiredString,
  ShapeProblem,
} from "../../../http";
import { noting } from "../../common/recent";
import { derivedId } from "../rules/common";
import { createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";
import { nonEmpty, optionalAddress, optionalHarmless, optionalObject } from "./read";
import { permissionsOf } from "./refusals";

/** An item of the list (docs/apis/northflank.md §3.3). */
export interface BackupDestinationSummary {
  /** Where the item has none, the one that its name gives. */
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly type: string | undefined;
  readonly prefix: string | undefined;
  readonly usage: string | undefined;
}

/** `credentials` of the API without its keys. */
export interface BackupBucket {
  readonly bucketName: string | undefined;
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
  readonly authMode: string | undefined;
  readonly workloadIdentityId: string | undefined;
  readonly enableObjectLock: boolean | undefined;
  readonly objectLockRetentionDays: number | undefined;
}

/** A backup destination. Its keys, which get returns in clear text, go no further than this module (§3.3). */
export interface BackupDestination extends BackupDestinationSummary {
  readonly bucket: BackupBucket | undefined;
}

/** Sent whole every time (§3.3). */
export interface BackupCredentialsBody {
  readonly bucketName: string;
  readonly endpoint: string;
  readonly region: string;
  readonly authMode?: string | undefined;
  readonly workloadIdentityId?: string | undefined;
  readonly enableObjectLock?: boolean | undefined;
  readonly objectLockRetentionDays?: number | undefined;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
}

/** Omitted members stay as they are. */
export interface UpdateBackupDestinationBody {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly credentials?: BackupCredentialsBody | undefined;
}

export interface CreateBackupDestinationBody extends UpdateBackupDestinationBody {
  readonly name: string;
  readonly type: string;
  readonly prefix: string;
  readonly usage: string;
  readonly credentials: BackupCredentialsBody;
}

export interface BackupDestinations extends Reads<BackupDestination, BackupDestinationSummary> {
  /** What it answers beside the id is not documented: read it afterwards. */
  create(
    team: Team,
    body: CreateBackupDestinationBody,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<string>;
  /** Answers nothing. */
  update(
    team: Team,
    id: string,
    body: UpdateBackupDestinationBody,
    secrets: readonly string[],
    call?: CallOptions,
  ): Promise<void>;
}

export function createBackupDestinations(http: HttpClient, clock?: Clock): BackupDestinations {
  const collection = createCollection(http, {
    path: ["backup-destinations"],
    listKey: "backupDestinations",
    readItem: (object) => ({
      ...parseSummary(object),
      id: requiredId(object, "id"),
      bucket: parseBucket(optionalObject(object, "credentials")),
    }),
    readSummary: parseSummary,
    secretKeys: ["credentials"],
    permissions: permissionsOf("Account > Platform > BackupDestinations"),
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
          const { name, description, type, prefix, usage } = body;
          names.wrote(team, { id, name, description, type, prefix, usage });
        },
      );
    },
    async update(team, id, body, secrets, call) {
      const write = { method: "PATCH", rest: [id], deed: "update", body, secrets } as const;
      try {
        await collection.write(team, write, () => undefined, call);
      } finally {
        // Whether its id follows a new name is not documented.
        if (body.name !== undefined) names.doubted(team);
      }
    },
  };
}

function parseSummary(object: JsonObject): BackupDestinationSummary {
  const name = requiredString(object, "name");
  return {
    id: object.id == null ? derivedId(name) : requiredId(object, "id"),
    name,
    description: nonEmpty(optionalString(object, "description")),
    type: optionalString(object, "type"),
    prefix: optionalString(object, "prefix"),
    usage: optionalString(object, "usage"),
  };
}

/** From the known members alone, without the keys. */
function parseBucket(credentials: JsonObject | undefined): BackupBucket | undefined {
  if (credentials === undefined) return undefined;
  const days = credentials.objectLockRetentionDays ?? undefined;
  if (days !== undefined && typeof days !== "number")
    throw new ShapeProblem("objectLockRetentionDays", "a number");
  return {
    bucketName: optionalHarmless(credentials, "bucketName"),
    endpoint: optionalAddress(credentials, "endpoint"),
    region: optionalString(credentials, "region"),
    authMode: nonEmpty(optionalString(credentials, "authMode")),
    workloadIdentityId: nonEmpty(optionalString(credentials, "workloadIdentityId")),
    enableObjectLock: optionalBoolean(credentials, "enableObjectLock"),
    objectLockRetentionDays: days,
  };
}

import {
  type CallOptions,
  type Clock,
  type HttpClient,
  isObject,
  type JsonObject,
  optionalBoolean,
  requiredId,
  requiredString,
} from "../../../http";
import { noting } from "../../common/recent";
import { createCollection, type Team } from "./collection";
import { type Reads, readsOf } from "./names";
import type { TagRestrictionsBody } from "./log-sinks";
import { optionalDate, optionalObject, optionalStrings } from "./read";

/** Why and since when Northflank no longer calls the webhook. */
export interface NotificationStatus {
  readonly disabled: boolean | undefined;
  readonly reason: string | undefined;
  readonly timeOfFirstFailedRequest: string | undefined;
  readonly numberOfFailedRequests: number | undefined;
}

/** An item of the list: no events, no projects (docs/apis/northflank.md §3.4). */
export interface NotificationSummary {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly status: NotificationStatus | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
}

/** Without `webhook`, which is returned and often holds a token (§4.1); `secret` is returned by nothing. */
export interface NotificationIntegration extends NotificationSummary {
  readonly restricted: boolean | undefined;
  readonly projects: readonly string[] | undefined;
  /** The keys of the events that are on; `undefined` when the answer holds none of it. */
  readonly events: readonly string[] | undefined;
}

/** All of it may be left out. Whether `events` replaces or joins what is there is not documented: say also what is off. */
export interface UpdateNotificationBody {
  readonly name?: string | undefined;
  readonly webhook?: string | undefined;
  readonly secret?: string | undefined;
  readonly events?: Readonly<Record<string, boolean>> | undefined;
  readonly restricted?: boolean | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly restrictions?: TagRestrictionsBody | undefined;
}

export interface CreateNotificationBody extends UpdateNotificationBody {
  readonly name: string;
  readonly type: string;
  readonly webhook: string;
  readonly events: Readonly<Record<string, boolean>>;
}

export interface Notifications extends Reads<NotificationIntegration, NotificationSummary> {
  create(team: Team, body: CreateNotificationBody, call?: CallOptions): Promise<NotificationIntegration>;
  /** Answers nothing: read it afterwards. */
  update(team: Team, id: string, body: UpdateNotificationBody, call?: CallOptions): Promise<void>;
}

const permission = (deed: string, before: string): string =>
  `Account > Observability > Notifications > ${deed} (formerly Account > Team > Notifications > ${before})`;

export function createNotifications(http: HttpClient, clock?: Clock): Notifications {
  const collection = createCollection(http, {
    path: ["integrations", "notifications"],
    listKey: "notificationIntegrations",
    readItem: parseNotification,
    readSummary: parseSummary,
    secretKeys: ["webhook", "secret"],
    permissions: {
      read: permission("Read", "Read"),
      get: permission("Read", "Read"),
      create: permission("Create", "Manage"),
      update: permission("Update", "Manage"),
      delete: permission("Delete", "Manage"),
    },
  });
  const reads = readsOf(collection, clock);
  const { names } = reads;
  return {
    ...reads,
    create: (team, body, call) => {
      const write = { method: "POST", rest: [], deed: "create", body, secrets: secretsOf(body) } as const;
      return noting(
        names,
        team,
        () => collection.write(team, write, parseNotification, call),
        (made) => {
          names.wrote(team, made);
        },
      );
    },
    async update(team, id, body, call) {
      const write = { method: "POST", rest: [id], deed: "update", body, secrets: secretsOf(body) } as const;
      try {
        await collection.write(team, write, () => undefined, call);
      } finally {
        // Whether its id follows a new name is not documented (§3.4).
        if (body.name !== undefined) names.doubted(team);
      }
    },
  };
}

const secretsOf = ({ webhook, secret }: UpdateNotificationBody): readonly string[] =>
  [webhook, secret].filter((value) => value !== undefined);

function parseNotification(object: JsonObject): NotificationIntegration {
  const events = optionalObject(object, "events");
  return {
    ...parseSummary(object),
    restricted: optionalBoolean(object, "restricted"),
    projects: optionalStrings(object, "projects"),
    events: events && Object.keys(events).filter((key) => events[key] === true),
  };
}

function parseSummary(object: JsonObject): NotificationSummary {
  const { status } = object;
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    type: requiredString(object, "type"),
    status: isObject(status) ? parseStatus(status) : undefined,
    createdAt: optionalDate(object, "createdAt"),
    updatedAt: optionalDate(object, "updatedAt"),
  };
}

/** Never a reason to fail: it is for people, and the typings call `reason` a boolean. */
function parseStatus({ disabled, reason, ...status }: JsonObject): NotificationStatus {
  const failed = status.numberOfFailedRequests;
  return {
    disabled: typeof disabled === "boolean" ? disabled : undefined,
    reason: typeof reason === "string" || typeof reason === "boolean" ? String(reason) : undefined,
    timeOfFirstFailedRequest: optionalDate(status, "timeOfFirstFailedRequest"),
    numberOfFailedRequests: typeof failed === "number" && Number.isSafeInteger(failed) ? failed : undefined,
  };
}

import {
  type CallOptions,
  type Clock,
  type HttpClient,
  type JsonObject,
  optionalBoolean,
  optionalList,
  optionalString,
  requiredId,
  requiredString,
} from "../../../http";
import { type CachedReads, createCachedCollection } from "./cached-collection";
import type { Team } from "./collection";
import { nonEmpty, optionalDate, optionalObject, optionalStrings } from "./read";
import { permissionsOf } from "./refusals";

export interface NodeAffinity {
  readonly matchExpressions: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values: readonly string[];
  }[];
  readonly preference?: boolean | undefined;
  readonly weight?: number | undefined;
}

export interface Sandbox {
  readonly enabled: boolean;
  readonly runtimeClass?: string | undefined;
}

export interface Sandboxing {
  readonly addons?: Sandbox | undefined;
  readonly builds?: Sandbox | undefined;
  readonly jobs?: Sandbox | undefined;
  readonly services?: Sandbox | undefined;
}

/** What PATCH takes: all but the name. Keys left out stay as they are (docs/apis/northflank.md §3.8). */
export interface UpdateTagBody {
  readonly description?: string | undefined;
  readonly color?: string | undefined;
  readonly useSpotNodes?: boolean | undefined;
  readonly useOnDemandNodes?: boolean | undefined;
  readonly useAsInfrastructureLabel?: boolean | undefined;
  readonly nodeAffinities?: readonly NodeAffinity[] | undefined;
  readonly sandboxing?: Sandboxing | undefined;
}

export interface CreateTagBody extends UpdateTagBody {
  readonly name: string;
}

/** A tag, as every answer has it. `undefined` is a key that is missing or null. */
export interface Tag extends CreateTagBody {
  readonly id: string;
  readonly createdAt: string | undefined;
}

export interface Tags extends CachedReads<Tag> {
  create(team: Team, body: CreateTagBody, call?: CallOptions): Promise<Tag>;
  /** Answers nothing: read it afterwards. */
  update(team: Team, id: string, body: UpdateTagBody, call?: CallOptions): Promise<void>;
}

export function createTags(http: HttpClient, clock?: Clock): Tags {
  const { read, write, making, changing } = createCachedCollection(
    http,
    {
      path: ["tags"],
      listKey: "tags",
      readItem: parseTag,
      permissions: permissionsOf("Account > Tags > General"),
    },
    clock,
  );
  return {
    ...read,
    create: (team, body, call) =>
      making(team, () => write(team, { method: "POST", rest: [], deed: "create", body }, parseTag, call)),
    update: (team, id, body, call) =>
      changing(team, id, () =>
        write(team, { method: "PATCH", rest: [id], deed: "update", body }, () => undefined, call),
      ),
  };
}

function parseTag(object: JsonObject): Tag {
  const sandboxing = optionalObject(object, "sandboxing");
  return {
    id: requiredId(object, "id"),
    name: requiredString(object, "name"),
    description: nonEmpty(optionalString(object, "description")),
    color: nonEmpty(optionalString(object, "color")),
    useSpotNodes: optionalBoolean(object, "useSpotNodes"),
    useOnDemandNodes: optionalBoolean(object, "useOnDemandNodes"),
    useAsInfrastructureLabel: optionalBoolean(object, "useAsInfrastructureLabel"),
    nodeAffinities: optionalList(object, "nodeAffinities", parseAffinity),
    sandboxing: sandboxing && {
      addons: parseSandbox(sandboxing, "addons"),
      builds: parseSandbox(sandboxing, "builds"),
      jobs: parseSandbox(sandboxing, "jobs"),
      services: parseSandbox(sandboxing, "services"),
    },
    createdAt: optionalDate(object, "createdAt"),
  };
}

const parseAffinity = (object: JsonObject): NodeAffinity => ({
  matchExpressions:
    optionalList(object, "matchExpressions", (expression) => ({
      key: requiredString(expression, "key"),
      operator: requiredString(expression, "operator"),
      values: optionalStrings(expression, "values") ?? [],
    })) ?? [],
  preference: optionalBoolean(object, "preference"),
  weight: typeof object.weight === "number" ? object.weight : undefined,
});

function parseSandbox(sandboxing: JsonObject, key: keyof Sandboxing): Sandbox | undefined {
  const sandbox = optionalObject(sandboxing, key);
  return (
    sandbox && {
      enabled: optionalBoolean(sandbox, "enabled") ?? false,
      runtimeClass: optionalString(sandbox, "runtimeClass"),
    }
  );
}
